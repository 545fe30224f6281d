/** The public parser of one number, with or without its unit. */
import { checkZhao } from './amount-options.js';
import { checkText } from './check-text.js';
import { tooLong } from './text-options.js';
import type { AmountOptions } from './amount-options.js';
import { NumberParseError } from './errors.js';
import type { SafeParseResult, TextTooLongError } from './errors.js';
import { boundBefore } from './quantities/bound.js';
import { makeMeasure } from './quantities/bounds.js';
import { condense, restore } from './numbers/condense.js';
import { toFixedMention, toNumber, toQuantityMention } from './quantities/mentions.js';
import { readNotation } from './quantities/notation.js';
import { readBeyond } from './numbers/beyond.js';
import { isMagnitudeLetter } from './numbers/letters.js';
import { readFraction } from './numbers/fraction.js';
import { readFixed } from './quantities/fixed-words.js';
import { readWhole } from './quantities/parse-whole.js';
import { reading, slice } from './characters/source.js';
import { trimmed } from './characters/trimmed.js';
import type { MentionOf } from './types.js';
import { readUnit } from './quantities/unit-suffix.js';
import { numberAlphabet } from './vocabulary/number-alphabet.js';

/** 半, 番 and the like stand no further in: behind 至少 and its verbs, and 一. */
const LONGEST_PREFIX = 9;

/** What {@link parseNumber} returns. */
export type ParsedNumber = MentionOf<
  'number' | 'count' | 'percent' | 'multiple' | 'duration' | 'ordinal'
>;

/** How a number is read. */
export type NumberOptions = Pick<AmountOptions, 'zhao' | 'maxLength'>;

/**
 * Reads a whole string as one number and returns its exact value and bounds.
 *
 * Shape: Arabic, Chinese, capital, full-width and mixed digits, fractions (三分之二), percentages
 * (百分之四十, 40%), ranges, qualifiers, ranks (第27届), and a classifier or unit behind the number
 * (50余家, 三天); spaces between the characters of a numeral (三千 八百), and what programs write
 * (.5, 2e5, 40k, 1 3/5). Hint: rejects amounts of money and dates.
 *
 * @param text - The number; space around it is ignored.
 * @param options - Worth of 兆.
 * @returns The mention: a `number`, or what its unit makes of it.
 * @throws {NumberParseError} When the text is no number; carries `input`, `offset`, `expected`.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {RangeError} When an option is out of range.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @see docs/quantities.md
 * @example
 * parseNumber('一万零四百八十八亿').decimal // '1048800000000'
 */
export function parseNumber(text: string, options: NumberOptions = {}): ParsedNumber {
  const result = safeParseNumber(text, options);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * As {@link parseNumber}, but returns the error instead of throwing it, that of a text longer
 * than `maxLength` too.
 *
 * @param text - The number; space around it is ignored.
 * @param options - Worth of 兆.
 * @returns `{ success: true, data }` or `{ success: false, error }`.
 * @throws {RangeError} When an option is out of range.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * safeParseNumber('两岸').success // false
 */
export function safeParseNumber(
  text: string,
  options: NumberOptions = {},
): SafeParseResult<ParsedNumber, NumberParseError | TextTooLongError> {
  checkText(text);
  const overlong = tooLong(text, options);
  if (overlong) return { success: false, error: overlong };
  const zhao = checkZhao(options.zhao);
  const result = readText(text, zhao);
  const condensed = result.success ? null : condense(text);
  if (!condensed) return result;
  const closer = readText(condensed.text, zhao);
  return closer.success ? { success: true, data: restore(closer.data, text, condensed) } : result;
}

function readText(text: string, zhao: number): SafeParseResult<ParsedNumber, NumberParseError> {
  const { start, end } = trimmed(text);
  const fail = (offset: number, expected: string) =>
    ({ success: false, error: new NumberParseError(text, offset, expected) }) as const;
  return reading(text, numberAlphabet(), (source) => {
    for (let pos = start; pos < Math.min(end, start + LONGEST_PREFIX); pos++) {
      const fixed = readFixed(source, pos, start, zhao);
      if (fixed?.measure.start === start && fixed.measure.end === end) {
        return { success: true, data: toFixedMention(source, fixed) };
      }
    }
    const rules = {
      zhao,
      limit: start,
      unit: readUnit,
      fraction: readFraction,
      letters: isMagnitudeLetter,
      beyond: readBeyond,
      bounds: boundBefore,
    };
    const whole = readWhole(source, start, end, rules, 'a unit or the end');
    if (!('expected' in whole)) {
      if (whole.currency) return fail(whole.start, 'a number');
      return { success: true, data: toQuantityMention(source, whole) };
    }
    const measure = makeMeasure();
    measure.start = measure.bareStart = start;
    measure.end = measure.bareEnd = end;
    if (!readNotation(measure, slice(source, start, end)))
      return fail(whole.offset, whole.expected);
    return { success: true, data: toNumber(source, measure) };
  });
}
