import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { fromHongKongPhrases } from './mappings/from-hong-kong-phrases.js';
import { traditionalToSimplified } from './mappings/traditional-to-simplified.js';

/**
 * The characters and words of Hong Kong in the words of the mainland, simplified.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `hk2sp`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * hk2sp('伺服器') // '服务器'
 */
export const hk2sp = createConverter({
  normalize: compatibility,
  segment: traditionalToSimplified,
  convert: [fromHongKongPhrases, traditionalToSimplified],
});
