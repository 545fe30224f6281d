import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { simplifiedToTraditional } from './mappings/simplified-to-traditional.js';
import { taiwanPhrases } from './mappings/taiwan-phrases.js';

/**
 * Simplified Chinese in the characters and words of Taiwan.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `s2twp`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * s2twp('为软件园') // '為軟體園'
 */
export const s2twp = createConverter({
  normalize: compatibility,
  segment: simplifiedToTraditional,
  convert: [simplifiedToTraditional, taiwanPhrases],
});
