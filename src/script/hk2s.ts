import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { fromHongKongVariants } from './mappings/from-hong-kong-variants.js';
import { traditionalToSimplified } from './mappings/traditional-to-simplified.js';

/**
 * The characters of Hong Kong in simplified Chinese.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `hk2s`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * hk2s('在台灣説明') // '在台湾说明'
 */
export const hk2s = createConverter({
  normalize: compatibility,
  segment: traditionalToSimplified,
  convert: [fromHongKongVariants, traditionalToSimplified],
});
