import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { simplifiedToTraditional } from './mappings/simplified-to-traditional.js';
import { taiwanVariants } from './mappings/taiwan-variants.js';

/**
 * Simplified Chinese in the characters of Taiwan.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `s2tw`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * s2tw('为软件园') // '為軟件園'
 */
export const s2tw = createConverter({
  normalize: compatibility,
  segment: simplifiedToTraditional,
  convert: [simplifiedToTraditional, taiwanVariants],
});
