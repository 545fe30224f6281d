import { checkDecimal, checkOptions } from './check-written.js';
import { type Numerals, speller } from './display/chinese-numeral.js';
import { chineseReader } from './display/chinese-reader.js';
import { groupedNumber } from './display/grouped-number.js';
import { partsOf } from './display/plain-decimal.js';
import { readerLanguage, readerTag } from './reader-language.js';
import type { DecimalString } from './types.js';

/** Options of {@link formatNumber}. */
export interface FormatNumberOptions {
  /** BCP 47. */
  locale: string;
  /**
   * `'arabic'` by default: 12,345.67 with the marks of the locale. `'chinese'` writes 三百五十,
   * `'financial'` the 叁佰伍拾 of bills; both are simplified where the locale is not Chinese.
   */
  numerals?: Numerals | undefined;
}

/** The tag by whose marks digits are grouped; English where Intl knows nothing of the language. */
function groupingTag(locale: string): string {
  if (readerLanguage(locale) !== 'en') return readerTag(locale);
  try {
    // What Intl does not know it would write in the language of the machine.
    return Intl.NumberFormat.supportedLocalesOf(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A decimal without zeros in front, and zero without a sign. */
function tidy(decimal: DecimalString): DecimalString {
  const { sign, whole, fraction } = partsOf(decimal);
  const size = whole.replace(/^0+(?=\d)/, '') + (fraction && `.${fraction}`);
  return /[1-9]/.test(size) ? sign + size : size;
}

/**
 * Writes a decimal in numerals, with every digit that it has.
 *
 * Shape: a plain decimal as `decimal` of a mention has it, of any length; no float comes between.
 * Chinese numerals say 万, 亿, 万亿, 亿亿 up to 10⁴⁸, the largest that `parseNumber` reads. Everyday
 * ones begin with 两 before 千, 万 and 亿 and have 二 elsewhere (两万二千, 二百, 十二), as the
 * 《现代汉语词典》 describes the usage; 10 to 19 begin with 十.
 *
 * @param decimal - such as `'67317000000'` or `'-0.5'`
 * @param options - `locale`: any BCP 47 tag; `numerals`
 * @returns the numeral, which `parseNumber` reads as the same decimal where it is in Chinese
 * @throws {TypeError} When `decimal` is no string, or an option has the wrong type.
 * @throws {RangeError} When it is no plain decimal, `numerals` names none, or a number in Chinese
 *   numerals is beyond 10⁴⁸.
 * @see docs/display.md
 * @example
 * formatNumber('350', { numerals: 'chinese', locale: 'zh-CN' }) // '三百五十'
 * formatNumber('-12345.67', { numerals: 'financial', locale: 'zh-TW' }) // '負壹萬貳仟參佰肆拾伍點陸柒'
 * formatNumber('1234567.8', { locale: 'de' }) // '1.234.567,8'
 */
export function formatNumber(decimal: DecimalString, options: FormatNumberOptions): string {
  checkDecimal(decimal);
  checkOptions(options);
  const { locale, numerals = 'arabic' } = options;
  const number = tidy(decimal);
  if (numerals === 'arabic') return groupedNumber(number, groupingTag(locale));
  return speller(chineseReader(locale).script, numerals).decimal(number);
}
