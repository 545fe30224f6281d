/** From the words of one date, or of two joined by 至, to a mention. */
import type { Day } from './calendar.js';
import { daysInMonth } from '../edtf.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readLastDate } from './date-reader.js';
import { hasDay } from './month-reader.js';
import { SMALL } from '../quantities/chars.js';
import { rangeMarkEnd } from '../quantities/marks.js';
import { isOneOf, kindAt, rawSlice } from '../quantities/source.js';
import type { DateMention, DatePrecision, DateRangeMention } from '../types.js';

/** How far the next date of a list may stand, across a time of day. */
const MOST_BETWEEN = 14;

const second = makeParts();

/** What a date that follows another in its sentence may take over from it. */
interface Told {
  year: string;
  month: number;
  day: number;
  code: number;
  relative: DateParts['relative'];
}

/** What the second date of a range leaves unsaid comes from the first. */
function inherit(first: DateParts): void {
  const { relative, year } = first;
  if (second.precision === 'decade') {
    if (second.relative || !second.year.startsWith('XX')) return;
    second.year = year.slice(0, 2) + second.year.slice(2);
    second.relative = relative;
    return;
  }
  if (second.relative) return;
  const told = second.year !== '';
  const crosses = second.month < first.month && (second.month > 0 || second.day === 0);
  if (!told) {
    second.year = year;
    if (relative?.unit === 'year') second.relative = relative;
  }
  if (second.month === 0 && second.day > 0) {
    second.month = first.month;
    if (relative?.unit === 'month') second.relative = relative;
    second.impossible ||= !hasDay(second);
  }
  if (!told && crosses && /^\d{4}$/.test(second.year)) {
    second.year = String(Number(second.year) + 1);
  }
}

/** The last date of the text, where it ends, and what it says; −1 before the first. */
let lastEnd = -1;
let last: Told = second;

/** Begins a new text, whose dates take nothing from those of the one before. */
export function forgetDates(): void {
  lastEnd = -1;
}

function remember({ year, month, day, code, relative }: DateParts, end: number): void {
  last = { year, month, day, code, relative };
  lastEnd = end;
}

/** Whether only 、 or 和, or a time of day and 至, stands between the last date and `start`. */
function followsLast(start: number): boolean {
  if (lastEnd < 0 || start - lastEnd > MOST_BETWEEN) return false;
  let pos = isOneOf(start - 1, ' ') ? start - 2 : start - 1;
  if (!isOneOf(pos, '、和及与至到-–—~')) return false;
  while (--pos >= lastEnd) {
    const kind = kindAt(pos);
    if ((kind === 0 || kind > SMALL) && !isOneOf(pos, ' :时分点上下午早晚凌晨中整半')) return false;
  }
  return pos === lastEnd - 1;
}

/** 3月15日、16日, 去年3月和5月: the later date takes year and month from the one before. */
function followLast(parts: DateParts): void {
  const { relative, year, month } = last;
  if (parts.day > 0 && parts.month === 0) {
    if (parts.day <= last.day || (month === 0 && relative?.unit !== 'month')) return;
    parts.month = month;
  } else if (parts.month < month || parts.code < last.code) return;
  else if (relative?.unit === 'month') return;
  if (relative && relative.unit !== 'year' && relative.unit !== 'month') return;
  parts.year = year;
  parts.relative = relative;
}

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
  const [, year, month, number] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  return Number(number) > daysInMonth(Number(year), Number(month));
}

/** Whether the calendar has what the reference makes of the words. */
function isReal(resolved: string | null): resolved is string {
  return resolved !== null && !runsBackwards(resolved) && !bounds(resolved).some(isMissing);
}

function makeDate(
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
  if (first.year === '' && !first.relative && followsLast(start)) followLast(first);
  const edtf = toEdtf(first);
  const { end, precision } = first;
  const resolved = reference && !first.apart ? resolveEdtf(first, reference) : null;
  const span = first.upTo > 0 || first.relative?.weekday === 0;
  const mark = span ? -1 : first.mark || rangeMarkEnd(end);
  if (mark > 0) {
    const open = isOneOf(mark, '今') && isOneOf(mark - 1, '至到');
    if (open && !isOneOf(mark + 1, '年天日晚')) {
      const since = resolved && `${bounds(resolved)[0]}/..`;
      return makeDate('date-range', start, mark + 1, `${bounds(edtf)[0]}/..`, precision, since);
    }
    const found = readLastDate(second, mark, first);
    if (found) inherit(first);
    if (found && !second.impossible && second.precision === precision) {
      const interval = join(edtf, toEdtf(second));
      const until = reference && resolved ? resolveEdtf(second, reference) : null;
      const full = resolved && until && join(resolved, until);
      // What runs backwards by its own words is two dates, no range.
      if (!runsBackwards(interval)) {
        remember(second, second.end);
        return makeDate('date-range', start, second.end, interval, precision, full);
      }
    }
  }
  remember(first, end);
  return makeDate(span ? 'date-range' : 'date', start, end, edtf, precision, resolved);
}
