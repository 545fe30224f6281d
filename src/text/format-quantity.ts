import { statementOf } from './display/amount-statement.js';
import { checkObject, checkOptions, checkReading, refuse } from './check-written.js';
import { inChinese } from './display/chinese-amount.js';
import { inEnglish } from './display/english-amount.js';
import { toTraditionalUnit } from './display/unit-words.js';
import type { FormatAmountOptions } from './format-amount.js';
import { readerLanguage, readerTag } from './reader-language.js';
import type { Quantity } from './types.js';

/** Options of {@link formatQuantity}. */
export type FormatQuantityOptions = Pick<FormatAmountOptions, 'locale' | 'approximation'>;

/**
 * Writes a quantity for readers, with every digit that it has.
 *
 * Shape: the quantity of a record, or `toQuantity` of a mention. As in `formatAmount`, with the
 * unit behind the number; `percent` is %, `times` 倍 or "times". Hint: Chinese classifiers have
 * no English word (家, 人次), and stand in an English text as they are.
 *
 * @param quantity - in base units
 * @param options - `locale`; `approximation: false` shows the value alone where there is one
 * @returns the words
 * @throws {TypeError} When it is no object (a text is for `parseNumber`), or a part or an option
 *   has the wrong type.
 * @throws {RangeError} When it has neither a value nor a bound, or one is not finite.
 * @example
 * formatQuantity(toQuantity(parseNumber('8.3亿人次')), { locale: 'zh-TW' }) // '8.3億人次'
 * formatQuantity(toQuantity(parseNumber('近一半')), { locale: 'en' }) // 'nearly 50%'
 */
export function formatQuantity(
  quantity: Readonly<Quantity>,
  options: FormatQuantityOptions,
): string {
  checkObject(quantity, 'the quantity of a record');
  checkReading(quantity);
  const { unit } = quantity;
  if (typeof (unit as unknown) !== 'string') refuse('unit to be a text', unit);
  checkOptions(options);
  const { locale, approximation = true } = options;

  const statement = statementOf({ ...quantity, currency: null }, approximation);
  const language = readerLanguage(locale);
  if (language === 'en') {
    const text = inEnglish(statement, readerTag(locale), null);
    return unit === 'percent' ? `${text}%` : `${text} ${unit}`.trimEnd();
  }
  const word = unit === 'percent' ? '%' : unit === 'times' ? '倍' : unit;
  return inChinese(statement, language, language === 'zh-Hant' ? toTraditionalUnit(word) : word);
}
