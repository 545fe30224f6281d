/**
 * Conversion that reads words: by OpenCC's dictionaries, but for people who will read the text.
 *
 * @example
 * ```ts
 * import { carefulConverter } from 'luntan/script/careful';
 *
 * carefulConverter({ to: 'hant-TW', vocabulary: 'press' })('美国历史网站'); // '美國歷史網站'
 * ```
 * @module luntan/script/careful
 */
export { ambiguities } from './careful/ambiguities.js';
export type { Ambiguity } from './careful/ambiguities.js';
export { carefulConverter } from './careful/careful-converter.js';
export type { CarefulOptions } from './careful/careful-converter.js';
export { convertMarkup } from './careful/markup/convert-markup.js';
export type { MarkupFormat, MarkupOptions } from './careful/markup/convert-markup.js';
export { convertWithEdits } from './careful/convert-with-edits.js';
export type { ConversionEdit, ConvertedWithEdits } from './careful/convert-with-edits.js';
export type { CarefulSource, CarefulTarget, Vocabulary } from './careful/targets.js';
