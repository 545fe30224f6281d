/** From the words of one date, or of two joined by 至, to a mention. */
import type { Day } from './calendar.js';
import { daysInMonth } from '../edtf.js';
import { isOneOf } from '../quantities/chars.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import type { DateParts } from './date-parts.js';
import { readDate, readLastDay } from './date-reader.js';
import { rangeMarkEnd } from '../quantities/marks.js';
import type { DateMention, DateRangeMention } from '../types.js';

/** What the second date of a range leaves unsaid comes from the first. */
function inherit(first: DateParts, second: DateParts): DateParts {
  const out = { ...second };
  if (out.relative) return out;
  if (out.year === '') {
    out.year = first.year;
    if (first.relative?.unit === 'year') out.relative = first.relative;
  }
  if (out.month === 0 && out.day > 0) {
    out.month = first.month;
    if (first.relative?.unit === 'month') out.relative = first.relative;
  }
  const crosses = out.month < first.month;
  if (second.year === '' && crosses && /^\d{4}$/.test(out.year)) {
    out.year = String(Number(out.year) + 1);
  }
  return out;
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

/** A mention of the date(s) in `text` (folded: `s`) whose first is `first` and starts at `start`. */
export function toDateMention(
  text: string,
  s: string,
  start: number,
  first: DateParts,
  reference: Day | null,
): DateMention | DateRangeMention {
  const edtf = toEdtf(first);
  const resolved = reference ? resolveEdtf(first, reference) : null;
  const finish = (
    kind: 'date' | 'date-range',
    end: number,
    plain: string,
    full: string | null,
  ): DateMention | DateRangeMention => ({
    kind,
    raw: text.slice(start, end),
    start,
    end,
    bare: { start, end },
    edtf: plain,
    precision: first.precision,
    ...(isReal(full) && { resolved: full }),
  });

  const mark = rangeMarkEnd(s, first.end);
  if (mark > 0 && first.upTo === 0) {
    if (
      isOneOf(s, mark, '今') &&
      isOneOf(s, mark - 1, '至到') &&
      !isOneOf(s, mark + 1, '年天日晚')
    ) {
      return finish(
        'date-range',
        mark + 1,
        `${bounds(edtf)[0]}/..`,
        resolved && `${bounds(resolved)[0]}/..`,
      );
    }
    const other = readDate(s, mark) ?? (first.day > 0 ? readLastDay(s, mark) : null);
    const second = other && inherit(first, other);
    if (second && !second.impossible && second.precision === first.precision) {
      const interval = join(edtf, toEdtf(second));
      const until = reference ? resolveEdtf(second, reference) : null;
      const full = resolved && until && join(resolved, until);
      // What runs backwards by its own words is two dates, no range.
      if (!runsBackwards(interval)) return finish('date-range', second.end, interval, full);
    }
  }
  const kind = first.upTo === 0 ? 'date' : 'date-range';
  return finish(kind, first.end, edtf, resolved);
}
