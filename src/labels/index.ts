export { labelOf } from './label-of.js';
export type { EnumName, EnumValues } from './enum-names.js';
