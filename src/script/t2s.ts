import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { traditionalToSimplified } from './mappings/traditional-to-simplified.js';

/**
 * OpenCC's traditional standard in simplified Chinese.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `t2s`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * t2s('論壇在中關村開幕') // '论坛在中关村开幕'
 */
export const t2s = createConverter({
  normalize: compatibility,
  convert: [traditionalToSimplified],
});
