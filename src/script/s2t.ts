import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { simplifiedToTraditional } from './mappings/simplified-to-traditional.js';

/**
 * Simplified Chinese in OpenCC's traditional standard.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `s2t`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * s2t('一里以内的软件园') // '一里以內的軟件園'
 */
export const s2t = createConverter({
  normalize: compatibility,
  convert: [simplifiedToTraditional],
});
