/** The public parser of one date. */
import { checkDateOptions } from './date-options.js';
import type { DateOptions } from './date-options.js';
import { makeContext } from './dates/date-context.js';
import { toDateMention } from './dates/date-mention.js';
import { makeParts } from './dates/date-parts.js';
import { zoneWordAt } from './dates/time-zone.js';
import { readDate } from './dates/date-reader.js';
import { readNumberedDay } from './dates/day-reader.js';
import { readCountedDate } from './dates/counted-date.js';
import { readWholeText } from './dates/whole-text.js';
import { DateParseError } from './errors.js';
import type { SafeParseResult, TextTooLongError } from './errors.js';
import { checkText } from './check-text.js';
import { isOneOf, reading, skipOne, slice } from './characters/source.js';
import { tooLong } from './text-options.js';
import { trimmed } from './characters/trimmed.js';
import { dateAlphabet } from './vocabulary/date-alphabet.js';
import type { DateMention, DateRangeMention } from './types.js';

/** What stands behind a date, and changes nothing. */
const SAYS_WITHIN = /^(?:之?内|之?间|期间)$/;
/**
 * Reads a whole string as one date, or one stretch of dates, and returns it as EDTF.
 *
 * Shape: `2024年4月12日`, `9月19日至21日`, `4月中旬`, `民國113年`, `今年第三季度`, `2024-04-12`,
 * `三天前`, `12号`, `9月19日上午9时30分`, `2024-04-25T09:30+08:00`. Hint: a time of day comes in `time`,
 * and `edtf` stays the day; a part that the words leave out stays out of `edtf`; only `reference` fills it,
 * in `resolved`.
 *
 * @param text - The date; space around it is ignored.
 * @param options - Day against which relative words are resolved.
 * @returns The date with its place in `text`.
 * @throws {DateParseError} When the text is no date; carries `input`, `offset`, `expected`.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {RangeError} When `reference` is no `YYYY-MM-DD`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @see {@link https://www.loc.gov/standards/datetime/ EDTF (ISO 8601-2)}
 * @example
 * parseDate('4月中旬', { reference: '2025-03-28' }).resolved // '2025-04-11/2025-04-20'
 */
export function parseDate(text: string, options: DateOptions = {}): DateMention | DateRangeMention {
  const result = safeParseDate(text, options);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * As {@link parseDate}, but returns the error instead of throwing it, that of a text longer
 * than `maxLength` too.
 *
 * @param text - The date; space around it is ignored.
 * @param options - Day against which relative words are resolved.
 * @returns `{ success: true, data }` or `{ success: false, error }`.
 * @throws {RangeError} When `reference` is no `YYYY-MM-DD`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * safeParseDate('第一时间').success // false
 */
export function safeParseDate(
  text: string,
  options: DateOptions = {},
): SafeParseResult<DateMention | DateRangeMention, DateParseError | TextTooLongError> {
  checkText(text);
  const overlong = tooLong(text, options);
  if (overlong) return { success: false, error: overlong };
  const reference = checkDateOptions(options);
  const { start: first, end } = trimmed(text);
  const fail = (offset: number, expected: string) =>
    ({ success: false, error: new DateParseError(text, offset, expected) }) as const;
  const parts = makeParts();
  return reading(text, dateAlphabet(), (source) => {
    const led =
      zoneWordAt(source, first)?.end ?? (isOneOf(source, first, '从自由') ? first + 1 : first);
    const start = skipOne(source, led);
    let read = readWholeText(source, parts, start, end);
    if (read === 'none') read = readDate(source, parts, start);
    if (read === 'none') read = readNumberedDay(source, parts, start);
    if (read === 'none') {
      const counted = readCountedDate(makeContext(source, reference), start);
      return counted?.end === end ? { success: true, data: counted } : fail(start, 'a date');
    }
    if (read === 'skip') return fail(parts.end, 'a day that the month has');
    const mention = toDateMention(makeContext(source, reference), start, parts);
    return mention.end === end || SAYS_WITHIN.test(slice(source, mention.end, end))
      ? { success: true, data: mention }
      : fail(mention.end, 'the end of the date');
  });
}
