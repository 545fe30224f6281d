import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { fromHongKongVariants } from './mappings/from-hong-kong-variants.js';

/**
 * The characters of Hong Kong in OpenCC's traditional standard.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `hk2t`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * hk2t('説明') // '說明'
 */
export const hk2t = createConverter({
  normalize: compatibility,
  convert: [fromHongKongVariants],
});
