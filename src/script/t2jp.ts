import { createConverter } from './engine/converter.js';
import { compatibility } from './mappings/compatibility.js';
import { toJapanese } from './mappings/to-japanese.js';

/**
 * Traditional characters in Japanese new forms (shinjitai).
 *
 * @param text - Any string; lone surrogates and control characters pass through.
 * @returns The converted text, identical to OpenCC's `t2jp`.
 * @see https://github.com/BYVoid/OpenCC
 * @example
 * t2jp('國學') // '国学'
 */
export const t2jp = createConverter({
  normalize: compatibility,
  convert: [toJapanese],
});
