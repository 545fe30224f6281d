/**
 * The words for the values of every enum, in English, simplified and traditional Chinese.
 *
 * @module luntan/labels
 */
export { labelOf } from './label-of.js';
export type { EnumName, EnumValues } from './enum-names.js';
