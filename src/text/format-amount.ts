import { chineseCurrency, checkAmount, sayInFigures } from './display/amount-in-figures.js';
import { statementOf } from './display/amount-statement.js';
import { onBill } from './display/bill-amount.js';
import { checkOptions } from './check-written.js';
import { inChinese } from './display/chinese-amount.js';
import { type Numerals, speller } from './display/chinese-numeral.js';
import { chineseReader } from './display/chinese-reader.js';
import type { AmountMention, Money } from './types.js';

/** Options of {@link formatAmount}. */
export interface FormatAmountOptions {
  /** BCP 47. */
  locale: string;
  /** `false` leaves out 约, 超过, "nearly" where there is a value to show; `true` by default. */
  approximation?: boolean | undefined;
  /**
   * `'arabic'` by default. `'chinese'` writes 六百七十三点一七亿元, `'financial'` the 大写金额 of
   * bills and contracts, 壹仟陆佰捌拾元叁角贰分; both are Chinese in every locale.
   */
  numerals?: Numerals | undefined;
}

/**
 * Writes an amount for readers, with every digit that it has.
 *
 * Shape: an amount that was read, or the money of a record. In Chinese the largest of 万, 亿 and
 * 万亿 (萬, 億, 萬億) and the currency's word behind it; CNY is 元, and 元人民币 where the tag names
 * a region that has a 元 of its own. In English, which every other tag gets, million, billion
 * and trillion with Intl's sign for the currency; digits are Latin. How the value relates to the
 * true one is said: 约, 超过, 近, 余, 级, "over", "nearly"; so are bounds without a value. Without a
 * currency the number stands alone. `numerals: 'financial'` writes what bills and contracts have,
 * by 《正确填写票据和结算凭证的基本规定》: 整 behind 元 and 角, not behind 分. Hint: a record's
 * `literal` is not shown, and what the money is (`amountKind`) is told by `labelOf`.
 *
 * @param amount - of `parseAmount` and `findAmounts`, or a `Money`
 * @param options - `locale`; `approximation: false` shows the value alone where there is one;
 *   `numerals`
 * @returns the words
 * @throws {TypeError} When it is no object (a text is for `parseAmount`), or a part or an option
 *   has the wrong type.
 * @throws {RangeError} When it has neither a value nor a bound, one is not finite, or the
 *   currency is no ISO 4217 code. With `'financial'`, when it is no single amount of at most two
 *   decimals in CNY, TWD, HKD or MOP; with Chinese numerals, beyond 10⁴⁸.
 * @see docs/display.md
 * @example
 * formatAmount(parseAmount('超过673.17亿元'), { locale: 'zh-Hant' }) // '超過673.17億元'
 * formatAmount(parseAmount('673.17亿元'), { locale: 'en' }) // 'CN¥67.317 billion'
 * formatAmount(parseAmount('1680.32元'), { locale: 'zh-CN', numerals: 'financial' }) // '壹仟陆佰捌拾元叁角贰分'
 */
export function formatAmount(
  amount: Readonly<AmountMention> | Readonly<Money>,
  options: FormatAmountOptions,
): string {
  checkAmount(amount);
  checkOptions(options);
  const { locale, approximation = true, numerals = 'arabic' } = options;
  const { currency } = amount;
  const statement = statementOf(amount, approximation);
  if (numerals === 'arabic') return sayInFigures(statement, currency, locale);
  const reader = chineseReader(locale);
  if (numerals === 'financial') return onBill(statement, currency, reader);
  const { script, tag } = reader;
  return inChinese(statement, script, chineseCurrency(currency, tag), speller(script, numerals));
}
