import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { fromTaiwanVariants } from './mappings/from-taiwan-variants.js';
import { traditionalToSimplified } from './mappings/traditional-to-simplified.js';

/**
 * The characters of Taiwan in simplified Chinese.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `tw2s`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * tw2s('為軟件園') // '为软件园'
 */
export const tw2s = createConverter({
  normalize: compatibility,
  segment: traditionalToSimplified,
  convert: [fromTaiwanVariants, traditionalToSimplified],
});
