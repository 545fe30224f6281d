/** The public parser of one amount of money. */
import { readStatedCurrency } from './quantities/amount-suffix.js';
import { AmountParseError } from './errors.js';
import type { SafeParseResult, TextTooLongError } from './errors.js';
import { toAmount } from './quantities/mentions.js';
import { checkAmountOptions } from './amount-options.js';
import { checkText } from './check-text.js';
import { tooLong } from './text-options.js';
import type { AmountOptions } from './amount-options.js';
import { readWhole } from './quantities/parse-whole.js';
import { reading } from './characters/source.js';
import { moneyAlphabet } from './vocabulary/money-alphabet.js';
import { trimmed } from './characters/trimmed.js';
import type { AmountMention } from './types.js';

/**
 * Reads a whole string as one amount of money and returns its exact value, bounds and currency.
 *
 * Shape: `673.17亿元`, `伍亿陆仟万元整`, `US$1.32 billion`, `约3亿至5亿港元`; a number without a
 * currency takes the default one. Unit: major units (元, not 亿元 or 分). Hint: rejects counts and
 * anything before or behind the amount.
 *
 * @param text - The amount; space around it is ignored.
 * @param options - Currency of a bare 元, worth of 兆.
 * @returns The amount with its place in `text`.
 * @throws {AmountParseError} When the text is no amount; carries `input`, `offset`, `expected`.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {RangeError} When an option is out of range.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @see docs/quantities.md
 * @example
 * parseAmount('673.17亿元').decimal // '67317000000'
 * @example
 * parseAmount('超1.2万亿元').min // 1200000000000
 */
export function parseAmount(text: string, options: AmountOptions = {}): AmountMention {
  const result = safeParseAmount(text, options);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * As {@link parseAmount}, but returns the error instead of throwing it, that of a text longer
 * than `maxLength` too.
 *
 * @param text - The amount; space around it is ignored.
 * @param options - Currency of a bare 元, worth of 兆.
 * @returns `{ success: true, data }` or `{ success: false, error }`.
 * @throws {RangeError} When an option is out of range.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * safeParseAmount('50家').success // false
 */
export function safeParseAmount(
  text: string,
  options: AmountOptions = {},
): SafeParseResult<AmountMention, AmountParseError | TextTooLongError> {
  checkText(text);
  const overlong = tooLong(text, options);
  if (overlong) return { success: false, error: overlong };
  const { defaultCurrency, zhao } = checkAmountOptions(options);
  const { start, end } = trimmed(text);
  return reading(text, moneyAlphabet(), (source) => {
    const rules = { zhao, limit: start, unit: readStatedCurrency };
    const whole = readWhole(source, start, end, rules, 'a currency or the end');
    return 'expected' in whole
      ? { success: false, error: new AmountParseError(text, whole.offset, whole.expected) }
      : { success: true, data: toAmount(source, whole, defaultCurrency) };
  });
}
