import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { japanese } from './mappings/japanese.js';

/**
 * Japanese new forms (shinjitai) in traditional characters.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `jp2t`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * jp2t('国学') // '國學'
 */
export const jp2t = createConverter({
  normalize: compatibility,
  convert: [japanese],
});
