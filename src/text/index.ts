/**
 * Amounts, numbers, dates and damage of Chinese press text. Needs no dictionary, no zod and no
 * other part of the package.
 *
 * @example
 * ```ts
 * import { findAmounts } from 'luntan/text';
 *
 * findAmounts('签约金额673.17亿元')[0]?.decimal; // '67317000000'
 * ```
 * @module luntan/text
 */
export * from './types.js';
export {
  findAmounts,
  findDates,
  findMentions,
  findQuantities,
  type FindOptions,
} from './find-mentions.js';
export { parseAmount, safeParseAmount } from './parse-amount.js';
export {
  parseNumber,
  safeParseNumber,
  type NumberOptions,
  type ParsedNumber,
} from './parse-number.js';
export { parseDate, safeParseDate } from './parse-date.js';
export type { AmountOptions } from './amount-options.js';
export type { DateOptions } from './date-options.js';
export type { TextOptions } from './text-options.js';
export { ERROR_CODES, type ErrorCode } from './error-codes.js';
export {
  AmountParseError,
  DateParseError,
  NumberParseError,
  TextParseError,
  TextTooLongError,
  type SafeParseResult,
} from './errors.js';
export { formatAmount, type FormatAmountOptions } from './format-amount.js';
export { formatNumber, type FormatNumberOptions } from './format-number.js';
export type { Numerals } from './display/chinese-numeral.js';
export { formatQuantity, type FormatQuantityOptions } from './format-quantity.js';
export { toMoney, toQuantity, type QuantityMention } from './to-quantity.js';
export { repairText, type RepairOptions } from './repair/repair-text.js';
export { toOriginalSpan } from './original-span.js';
export { toCodePointOffset } from './code-points.js';
export { detectScript } from './detect-script.js';
export { fold } from './fold.js';
export { isEdtf, parseEdtf, type EdtfPoint, type ParsedEdtf } from './edtf.js';
