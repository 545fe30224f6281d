import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { hongKongPhrases } from './mappings/hong-kong-phrases.js';
import { simplifiedToTraditional } from './mappings/simplified-to-traditional.js';

/**
 * Simplified Chinese in the characters and words of Hong Kong.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `s2hkp`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * s2hkp('服务器') // '伺服器'
 */
export const s2hkp = createConverter({
  normalize: compatibility,
  segment: simplifiedToTraditional,
  convert: [simplifiedToTraditional, hongKongPhrases],
});
