/** From the words of one date, or of two joined by 至, to a mention. */
import { dayText, parseDay, weekdayOf } from './calendar.js';
import type { Day } from './calendar.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readDate, readLastDate } from './date-reader.js';
import { hasDay } from './month-reader.js';
import { SMALL } from '../characters/alphabet.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { isOneOf, kindAt, opensNumeral, rawSlice, skipOne } from '../characters/source.js';
import type { DateMention, DatePrecision, DateRangeMention } from '../types.js';

/** How far the next date of a list may stand, across a time of day. */
const MOST_BETWEEN = 14;

const second = makeParts();

/** A date as the text told it. */
type Told = DateParts & { resolved: string | null };

/** The last date of the text, which the next may go on from: its words, and where its mention ends. */
const last: Told = Object.assign(makeParts(), { resolved: null });

/** Keeps a date; in place, for a copy of so many members takes long to make. */
function keep(parts: DateParts, resolved: string | null): void {
  Object.assign(last, parts).resolved = resolved;
}

/** Begins a new text, whose dates take nothing from those of the one before. */
export function forgetDates(): void {
  last.end = -1;
}

/** What `later` leaves unsaid comes from the date before it. */
function inherit(later: DateParts, { relative, year, month }: DateParts): void {
  if (later.relative) return;
  if (later.precision === 'decade') {
    if (!later.year.startsWith('XX')) return;
    later.year = year.slice(0, 2) + later.year.slice(2);
    later.relative = relative;
    return;
  }
  if (later.year === '') {
    later.year = year;
    if (relative?.unit === 'year') later.relative = relative;
  }
  if (later.month === 0 && later.day > 0) {
    later.month = month;
    if (relative?.unit === 'month') later.relative = relative;
    later.impossible ||= !hasDay(later);
  }
}

/** Whether only 、 or 和, or a time of day and 至, stands between the last date and `start`. */
function followsLast(start: number, { month, day }: DateParts): boolean {
  const { end } = last;
  let pos = isOneOf(start - 1, ' ') ? start - 2 : start - 1;
  if (end < 0 || start - end > MOST_BETWEEN || !isOneOf(pos, '、,，和及与或至到-–—~')) return false;
  // A comma parts 2023年，4月 and joins 3月15日，16日.
  if (isOneOf(pos, ',，') && (month > 0 || day === 0 || last.day === 0)) return false;
  while (--pos >= end) {
    const kind = kindAt(pos);
    if ((kind === 0 || kind > SMALL) && !isOneOf(pos, ' :时分点上下午早晚凌晨中整半')) return false;
  }
  return pos === end - 1;
}

/** 3月15日、16日, 去年3月和5月: the later date takes over what the one before says. */
function followLast(parts: DateParts): void {
  const { relative, year, month, day, code } = last;
  parts.apart ||= last.apart;
  if (relative && relative.unit !== 'year' && relative.unit !== 'month') return;
  if (parts.day > 0 && parts.month === 0) {
    // Of 3月28日、2日 and 4月12日至31日 nobody knows the month.
    const lost = parts.day <= day || !hasDay({ year, month, day: parts.day });
    parts.apart ||= lost;
    if (!lost) inherit(parts, last);
  } else if (parts.month >= month && parts.code >= code) inherit(parts, last);
}

/** A year that is told in full. */
const YEAR = /^\d{4}$/;

function bounds(edtf: string): [string, string] {
  const [start = '', end = start] = edtf.split('/');
  return [start, end];
}

function join(first: string, second: string): string {
  return `${bounds(first)[0]}/${bounds(second)[1]}`;
}

/** 星期日至周五: both are of this week, and the end comes before the beginning. */
function runsBackwards(interval: string): boolean {
  const [start, end] = bounds(interval);
  return /^\d/.test(start) && /^\d/.test(end) && start > end;
}

/** 本月三十日, read in February. */
function isMissing(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !parseDay(day);
}

/** Whether the calendar has what the reference makes of the words. */
function isReal(resolved: string | null): resolved is string {
  return resolved !== null && !runsBackwards(resolved) && !bounds(resolved).some(isMissing);
}

/** End of what may part a weekday and its day at `pos`. */
function besideEnd(pos: number): number {
  return skipOne(isOneOf(pos, '(,，') ? pos + 1 : pos);
}

/**
 * The day that is stated beside the weekday from `start` to `end`, which only repeats it: 周五(3月29日),
 * 4月5日，周五. `null` where none is.
 */
function statedBeside(start: number, end: number, reference: Day): string | null {
  if (last.day > 0 && last.end >= 0 && besideEnd(last.end) === start) return last.resolved;
  const next = besideEnd(end);
  if (!opensNumeral(next) || !readDate(second, next) || second.impossible) return null;
  return second.day > 0 && !second.apart ? resolveEdtf(second, reference) : null;
}

/** What the reference makes of a date; nothing of a weekday that contradicts the day beside it. */
function resolve(start: number, parts: DateParts, reference: Day): string | null {
  const weekday = parts.relative?.weekday ?? 0;
  const stated = weekday > 0 ? parseDay(statedBeside(start, parts.end, reference) ?? '') : null;
  if (!stated) return resolveEdtf(parts, reference);
  return weekdayOf(stated) === weekday ? dayText(stated) : null;
}

export function makeDate(
  kind: 'date' | 'date-range',
  start: number,
  end: number,
  edtf: string,
  precision: DatePrecision,
  resolved: string | null,
): DateMention | DateRangeMention {
  const raw = rawSlice(start, end);
  const mention: DateMention | DateRangeMention = {
    kind,
    raw,
    start,
    end,
    bare: { start, end },
    edtf,
    precision,
  };
  if (isReal(resolved)) mention.resolved = resolved;
  return mention;
}

/** A mention of the date in `first`, which starts at `start`, or of the range that it opens. */
export function toDateMention(
  start: number,
  first: DateParts,
  reference: Day | null,
): DateMention | DateRangeMention {
  if (first.year === '' && !first.relative && followsLast(start, first)) followLast(first);
  const edtf = toEdtf(first);
  const { end, precision } = first;
  const resolved = reference && !first.apart ? resolve(start, first, reference) : null;
  const span = first.upTo > 0 || first.relative?.weekday === 0;
  // 2015年起至今
  const mark = span ? -1 : first.mark || rangeMarkEnd(isOneOf(end, '起') ? end + 1 : end);
  if (mark > 0) {
    const open = isOneOf(mark, '今') && isOneOf(mark - 1, '至到');
    if (open && !isOneOf(mark + 1, '年天日晚')) {
      const since = resolved && `${bounds(resolved)[0]}/..`;
      return makeDate('date-range', start, mark + 1, `${bounds(edtf)[0]}/..`, precision, since);
    }
    if (readLastDate(second, mark, first)) {
      const { year, month, day, relative } = second;
      const crosses = year === '' && !relative && month < first.month && (month > 0 || day === 0);
      inherit(second, first);
      if (crosses && YEAR.test(second.year)) second.year = String(Number(second.year) + 1);
      const until = toEdtf(second);
      const interval = join(edtf, until);
      // 1898年至1943年8月; in 2022和2023年5月 both are of May.
      const years = YEAR.test(first.year) && YEAR.test(year) && !isOneOf(mark - 1, '、和及与/');
      const alike = years || second.precision === precision;
      // What runs backwards by its own words is two dates, no range.
      if (!second.impossible && alike && !runsBackwards(interval)) {
        const later = reference && resolved ? resolveEdtf(second, reference) : null;
        const full = resolved && later && join(resolved, later);
        keep(second, later);
        // The shorter end is the coarser one.
        const finer = edtf.length - until.length || second.code - first.code;
        const common = finer > 0 ? second.precision : precision;
        return makeDate('date-range', start, second.end, interval, common, full);
      }
    }
  }
  keep(first, resolved);
  return makeDate(span ? 'date-range' : 'date', start, end, edtf, precision, resolved);
}
