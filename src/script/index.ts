/**
 * Conversion between simplified and traditional Chinese, with the output of OpenCC in all sixteen
 * configurations. `luntan/script/s2t` and its siblings bring one of them each.
 *
 * @example
 * ```ts
 * import { s2twp } from 'luntan/script/s2twp';
 *
 * s2twp('软件与网络'); // '軟體與網路'
 * ```
 * @module luntan/script
 */
export { candidates } from './candidates.js';
export { CONFIGURATIONS } from './configurations.js';
export type { Configuration } from './configurations.js';
export { convert } from './convert.js';
export { convertStream } from './convert-stream.js';
export type { Converter } from './engine/converter.js';
export { protectTerms } from './protect-terms.js';
export type { Terms } from './protect-terms.js';
export type { Region } from './regions.js';
export { toSimplified } from './to-simplified.js';
export type { ToSimplifiedOptions } from './to-simplified.js';
export { toTraditional } from './to-traditional.js';
export type { ToTraditionalOptions } from './to-traditional.js';

export { hk2s } from './hk2s.js';
export { hk2sp } from './hk2sp.js';
export { hk2t } from './hk2t.js';
export { jp2t } from './jp2t.js';
export { s2hk } from './s2hk.js';
export { s2hkp } from './s2hkp.js';
export { s2t } from './s2t.js';
export { s2tw } from './s2tw.js';
export { s2twp } from './s2twp.js';
export { t2hk } from './t2hk.js';
export { t2jp } from './t2jp.js';
export { t2s } from './t2s.js';
export { t2tw } from './t2tw.js';
export { tw2s } from './tw2s.js';
export { tw2sp } from './tw2sp.js';
export { tw2t } from './tw2t.js';
