import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { hongKongVariants } from './mappings/hong-kong-variants.js';
import { simplifiedToTraditional } from './mappings/simplified-to-traditional.js';

/**
 * Simplified Chinese in the characters of Hong Kong.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `s2hk`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * s2hk('在台湾说明') // '在台灣説明'
 */
export const s2hk = createConverter({
  normalize: compatibility,
  segment: simplifiedToTraditional,
  convert: [simplifiedToTraditional, hongKongVariants],
});
