export { ambiguities } from './careful/ambiguities.js';
export type { Ambiguity } from './careful/ambiguities.js';
export { carefulConverter } from './careful/careful-converter.js';
export type { CarefulOptions } from './careful/careful-converter.js';
export { convertMarkup } from './careful/markup/convert-markup.js';
export type { MarkupFormat, MarkupOptions } from './careful/markup/convert-markup.js';
export { convertWithEdits } from './careful/convert-with-edits.js';
export type { ConversionEdit, ConvertedWithEdits } from './careful/convert-with-edits.js';
export type { CarefulSource, CarefulTarget, Vocabulary } from './careful/targets.js';
