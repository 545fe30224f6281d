/** What the reference makes of a date, and of a weekday beside a day. */
import { isOneOf, opensNumeral, skipOne } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { dayText, parseDay, weekdayOf } from './calendar.js';
import type { Day } from './calendar.js';
import type { DateContext } from './date-context.js';
import { resolveEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readDate } from './date-reader.js';

/** End of what may part a weekday and its day at `pos`. */
function besideEnd(source: Source, pos: number): number {
  return skipOne(source, isOneOf(source, pos, '(,，') ? pos + 1 : pos);
}

/**
 * The day that is stated beside the weekday from `start` to `end`, which only repeats it: 周五(3月29日),
 * 4月5日，周五. `null` where none is.
 */
function statedBeside(
  { source, last }: DateContext,
  start: number,
  end: number,
  reference: Day,
): string | null {
  const stated = last && last.date.day > 0;
  if (stated && besideEnd(source, last.date.end) === start) return last.resolved;
  const next = besideEnd(source, end);
  if (!opensNumeral(source, next)) return null;
  const beside = makeParts();
  if (readDate(source, beside, next) !== 'date') return null;
  return beside.day > 0 && !beside.apart ? resolveEdtf(beside, reference) : null;
}

/** What the reference makes of a date; nothing of a weekday that contradicts the day beside it. */
export function resolve(context: DateContext, start: number, parts: DateParts): string | null {
  const { reference } = context;
  if (!reference || parts.apart) return null;
  const weekday = parts.relative?.weekday ?? 0;
  const beside = weekday > 0 ? statedBeside(context, start, parts.end, reference) : null;
  const stated = parseDay(beside ?? '');
  if (!stated) return resolveEdtf(parts, reference);
  return weekdayOf(stated) === weekday ? dayText(stated) : null;
}
