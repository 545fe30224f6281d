/** From the words of one date, or of two joined by 至, to a mention. */
import type { Day } from './calendar.js';
import { daysInMonth } from '../edtf.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readDate, readLastDay } from './date-reader.js';
import { rangeMarkEnd } from '../quantities/marks.js';
import { isOneOf, rawSlice } from '../quantities/source.js';
import type { DateMention, DatePrecision, DateRangeMention } from '../types.js';

const second = makeParts();

/** What the second date of a range leaves unsaid comes from the first. */
function inherit(first: DateParts): void {
  if (second.relative) return;
  const told = second.year !== '';
  const crosses = second.month < first.month && (second.month > 0 || second.day === 0);
  if (!told) {
    second.year = first.year;
    if (first.relative?.unit === 'year') second.relative = first.relative;
  }
  if (second.month === 0 && second.day > 0) {
    second.month = first.month;
    if (first.relative?.unit === 'month') second.relative = first.relative;
  }
  if (!told && crosses && /^\d{4}$/.test(second.year)) {
    second.year = String(Number(second.year) + 1);
  }
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
  const edtf = toEdtf(first);
  const { end, precision } = first;
  const resolved = reference ? resolveEdtf(first, reference) : null;
  const mark = first.upTo === 0 ? rangeMarkEnd(end) : -1;
  if (mark > 0) {
    const open = isOneOf(mark, '今') && isOneOf(mark - 1, '至到');
    if (open && !isOneOf(mark + 1, '年天日晚')) {
      const since = resolved && `${bounds(resolved)[0]}/..`;
      return makeDate('date-range', start, mark + 1, `${bounds(edtf)[0]}/..`, precision, since);
    }
    const found = readDate(second, mark) || (first.day > 0 && readLastDay(second, mark));
    if (found) inherit(first);
    if (found && !second.impossible && second.precision === precision) {
      const interval = join(edtf, toEdtf(second));
      const until = reference ? resolveEdtf(second, reference) : null;
      const full = resolved && until && join(resolved, until);
      // What runs backwards by its own words is two dates, no range.
      if (!runsBackwards(interval)) {
        return makeDate('date-range', start, second.end, interval, precision, full);
      }
    }
  }
  return makeDate(first.upTo === 0 ? 'date' : 'date-range', start, end, edtf, precision, resolved);
}
