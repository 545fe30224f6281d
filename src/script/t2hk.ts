import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { hongKongVariants } from './mappings/hong-kong-variants.js';

/**
 * OpenCC's traditional standard in the characters of Hong Kong.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `t2hk`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * t2hk('說明') // '説明'
 */
export const t2hk = createConverter({
  normalize: compatibility,
  convert: [hongKongVariants],
});
