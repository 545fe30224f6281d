import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { taiwanVariants } from './mappings/taiwan-variants.js';

/**
 * OpenCC's traditional standard in the characters of Taiwan.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `t2tw`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * t2tw('爲羣衆') // '為群眾'
 */
export const t2tw = createConverter({
  normalize: compatibility,
  convert: [taiwanVariants],
});
