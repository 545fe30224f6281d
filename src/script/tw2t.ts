import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { fromTaiwanVariants } from './mappings/from-taiwan-variants.js';

/**
 * The characters of Taiwan in OpenCC's traditional standard.
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `tw2t`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * tw2t('為群眾') // '爲羣衆'
 */
export const tw2t = createConverter({
  normalize: compatibility,
  convert: [fromTaiwanVariants],
});
