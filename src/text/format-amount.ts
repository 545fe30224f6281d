import { type AmountLike, statementOf } from './display/amount-statement.js';
import { inChinese } from './display/chinese-amount.js';
import { inEnglish } from './display/english-amount.js';
import { readerLanguage, readerTag } from './reader-language.js';
import type { AmountMention, Money } from './types.js';

/** Options of {@link formatAmount}. */
export interface FormatAmountOptions {
  /** BCP 47. */
  locale: string;
  /** `false` leaves out 约, 超过, "nearly" where there is a value to show; `true` by default. */
  approximation?: boolean | undefined;
}

/** The word of a currency as it stands behind a number in Chinese. */
function chineseCurrency(code: string, tag: string): string {
  // A code that Intl does not know comes back as it is.
  const name = new Intl.DisplayNames(tag, { type: 'currency' }).of(code) ?? code;
  if (code !== 'CNY') return name;
  // 元 alone is the dollar of Taiwan, Hong Kong, Macao and Singapore to those who read there.
  return /-(?!CN)[A-Z\d]+$/.test(tag) ? `元${name}` : '元';
}

/**
 * Writes an amount for readers, with every digit that it has.
 *
 * Shape: an amount that was read, or the money of a record. In Chinese the largest of 万, 亿 and
 * 万亿 (萬, 億, 萬億) and the currency's word behind it; CNY is 元, and 元人民币 where the tag names
 * a region that has a 元 of its own. In English, which every other tag gets, million, billion
 * and trillion with Intl's sign for the currency; digits are Latin. How the value relates to the
 * true one is said: 约, 超过, 近, 余, 级, "over", "nearly"; so are bounds without a value. Without a
 * currency the number stands alone. Hint: a record's `literal` is not shown, and what the money
 * is (`amountKind`) is told by `labelOf`.
 *
 * @param amount - of `parseAmount` and `findAmounts`, or a `Money`
 * @param options - `locale`; `approximation: false` shows the value alone where there is one
 * @returns the words
 * @throws {TypeError} When it is no object: a text is for `parseAmount`.
 * @throws {RangeError} When it has neither a value nor a bound, one is not finite, or the
 *   currency is no ISO 4217 code.
 * @example
 * formatAmount(parseAmount('超过673.17亿元'), { locale: 'zh-Hant' }) // '超過673.17億元'
 * formatAmount(parseAmount('673.17亿元'), { locale: 'en' }) // 'CN¥67.317 billion'
 */
export function formatAmount(
  amount: Readonly<AmountMention> | Readonly<Money>,
  { locale, approximation = true }: FormatAmountOptions,
): string {
  if (typeof amount !== 'object' || (amount as unknown) === null) {
    throw new TypeError(
      `expected an amount that was read, or the money of a record, got ${String(amount)}`,
    );
  }
  const { currency } = amount as AmountLike;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency)) {
    throw new RangeError(`expected an ISO 4217 code, such as CNY, got ${JSON.stringify(currency)}`);
  }
  const statement = statementOf(amount, approximation);
  const language = readerLanguage(locale);
  const tag = readerTag(locale);
  if (language === 'en') return inEnglish(statement, tag, currency);
  const word = currency === null ? '' : chineseCurrency(currency, tag);
  return inChinese(statement, language, word);
}
