import { readerLanguage, readerTag } from '../reader-language.js';
import { type AmountLike, type AmountStatement, statementOf } from './amount-statement.js';
import { checkObject, checkReading, refuse } from '../check-written.js';
import { inChinese } from './chinese-amount.js';
import { hasOtherYuan } from './chinese-reader.js';
import { inEnglish } from './english-amount.js';

/** The name of a currency; its code where the platform, such as Hermes, has no names. */
function currencyName(code: string, tag: string): string {
  if (typeof Intl.DisplayNames !== 'function') {
    if (code !== 'CNY') return code;
    return readerLanguage(tag) === 'zh-Hant' ? '人民幣' : '人民币';
  }
  return new Intl.DisplayNames(tag, { type: 'currency' }).of(code) ?? code;
}

/** The word of a currency as it stands behind a number in Chinese. */
export function chineseCurrency(code: string | null, tag: string): string {
  if (code === null) return '';
  // A code that Intl does not know comes back as it is.
  const name = currencyName(code, tag);
  if (code !== 'CNY') return name;
  return hasOtherYuan(tag) ? `元${name}` : '元';
}

/**
 * @throws {TypeError} When it is no amount, or a part has the wrong type.
 * @throws {RangeError} When the currency is no ISO 4217 code, or a part is out of range.
 */
export function checkAmount(amount: unknown): void {
  checkObject(amount, 'an amount that was read, or the money of a record');
  checkReading(amount);
  const { currency } = amount as { currency?: unknown };
  const isText = typeof currency === 'string';
  if (currency === null || (isText && /^[A-Z]{3}$/.test(currency))) return;
  refuse('currency to be an ISO 4217 code, such as CNY, or null', currency, isText);
}

/** Says in the reader's language what there is to say of an amount, in Arabic digits. */
export function sayInFigures(
  statement: AmountStatement,
  currency: string | null,
  locale: string,
): string {
  const language = readerLanguage(locale);
  const tag = readerTag(locale);
  if (language === 'en') return inEnglish(statement, tag, currency);
  return inChinese(statement, language, chineseCurrency(currency, tag));
}

/** What `formatAmount` writes by default, for those who need none of its numerals. */
export function amountInFigures(amount: AmountLike, locale: string): string {
  checkAmount(amount);
  return sayInFigures(statementOf(amount, true), amount.currency, locale);
}
