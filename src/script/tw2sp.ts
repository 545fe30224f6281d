import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { fromTaiwanPhrases } from './mappings/from-taiwan-phrases.js';
import { traditionalToSimplified } from './mappings/traditional-to-simplified.js';

/**
 * The characters and words of Taiwan in the words of the mainland, simplified.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `tw2sp`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * tw2sp('為軟體園') // '为软件园'
 */
export const tw2sp = createConverter({
  normalize: compatibility,
  segment: traditionalToSimplified,
  convert: [fromTaiwanPhrases, traditionalToSimplified],
});
