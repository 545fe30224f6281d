/** EDTF (ISO 8601-2) of a date's words, alone and against a reference day. */
import { addDays, addMonths, dayText, twoDigits, weekdayOf, yearText } from './calendar.js';
import type { Day } from './calendar.js';
import { daysInMonth } from '../edtf.js';
import type { DateParts } from './date-parts.js';
import type { Relative } from '../vocabulary/dates.js';
import { nthText, nthUntold } from './nth-part.js';

/** What the words say by themselves; digits that only a reference could tell are X. */
export function toEdtf(parts: DateParts): string {
  const { relative, year, month } = parts;
  if (relative?.unit === 'day' || relative?.weekday || relative?.today) return 'XXXX-XX-XX';
  if (relative?.unit === 'week') return 'XXXX-XX-XX/XXXX-XX-XX';
  if (relative?.unit === 'quarter') return relative.edge ? 'XXXX-XX~' : 'XXXX-XX/XXXX-XX';
  const monthly = relative?.unit === 'month' || month > 0;
  const base = write(parts, year || 'XXXX', month, monthly);
  if (!parts.nth) return base;
  const known = /^\d{4}$/.test(year) ? nthText(parts.nth, Number(year), month) : null;
  return known ?? nthUntold(parts.nth, base, month, monthly);
}

/** `month` 0 stays unknown where a day or the word 月 asks for one. */
function write(parts: DateParts, year: string, month: number, monthly = false): string {
  if (parts.upTo > 0) return `${year}-01/${year}-${twoDigits(parts.upTo)}`;
  if (parts.code > 0) return `${year}-${String(parts.code)}`;
  const base = `${year}-${month === 0 ? 'XX' : twoDigits(month)}`;
  if (parts.day > 0) return `${base}-${twoDigits(parts.day)}`;
  if (month === 0 && !monthly) return year;
  if (parts.from === 0) return parts.loose ? `${base}~` : base;
  const known = /^-?\d+$/.test(year) ? Number(year) : null;
  const last = Math.min(parts.until, daysInMonth(known, month));
  return `${base}-${twoDigits(parts.from)}/${base}-${twoDigits(last)}`;
}

/**
 * The year a bare month or day belongs to: the reference's own, as the press means it, but across
 * New Year the near one (12月30日 read on 2 January).
 */
function nearYear(reference: Day, month: number): number {
  const ahead = month - reference.month;
  return reference.year + (ahead >= 10 ? -1 : ahead <= -10 ? 1 : 0);
}

/** The day of the month nearest to the reference that has it; the past one where two are as near. */
function nearDay(reference: Day, day: number): Day {
  const own = day - reference.day;
  const before = addDays(reference, -reference.day).day;
  return (
    [own - before, own, own + daysInMonth(reference.year, reference.month)]
      .sort((a, b) => Math.abs(a) - Math.abs(b))
      .map((delta) => addDays(reference, delta))
      .find((near) => near.day === day) ?? reference
  );
}

/** EDTF with year and relative words filled in from `reference`; `null` where the calendar lacks it. */
export function resolveEdtf(parts: DateParts, reference: Day): string | null {
  const whole = resolveWhole(parts, reference);
  if (!parts.nth) return whole;
  const [year = 0, month = 0] = whole.split('-').map(Number);
  return nthText(parts.nth, year, month);
}

function resolveWhole(parts: DateParts, reference: Day): string {
  const { relative } = parts;
  if (relative) {
    if (relative.unit === 'day') return dayText(addDays(reference, relative.delta));
    if (relative.unit === 'week') return resolveWeek(reference, relative.delta, relative.weekday);
    if (relative.unit === 'quarter') return resolveQuarter(reference, relative);
    if (relative.unit === 'month') {
      const { delta } = relative;
      // 两个半月前 is about 76 days ago.
      const whole = Number.isInteger(delta);
      const month = whole
        ? addMonths(reference, delta)
        : addDays(reference, Math.round(delta * MONTH));
      const day = relative.today ? reference.day : parts.day;
      return write({ ...parts, day }, yearText(month.year), month.month);
    }
    if (relative.unit === 'decade') {
      const century = Math.floor(reference.year / 100) + relative.delta;
      return twoDigits(century) + parts.year.slice(2);
    }
    return write(parts, yearText(reference.year + relative.delta), parts.month);
  }
  if (parts.year !== '') return write(parts, fillYear(parts.year, reference), parts.month);
  if (parts.month === 0 && parts.day > 0) return dayText(nearDay(reference, parts.day));
  const year = parts.month === 0 || parts.loose ? reference.year : nearYear(reference, parts.month);
  return write(parts, yearText(year), parts.month);
}

/** Days of a month, by and large. */
const MONTH = 30.44;

function resolveQuarter({ year, month }: Day, { delta, edge = 0 }: Relative): string {
  const quarters = year * 4 + Math.floor((month - 1) / 3) + delta;
  const quarter = ((quarters % 4) + 4) % 4;
  const first = yearText(Math.floor(quarters / 4));
  return edge > 0
    ? `${first}-${twoDigits(quarter * 3 + edge)}~`
    : `${first}-${String(33 + quarter)}`;
}

function resolveWeek(reference: Day, delta: number, weekday?: number): string {
  const monday = addDays(reference, delta * 7 + 1 - weekdayOf(reference));
  if (weekday) return dayText(addDays(monday, weekday - 1));
  return `${dayText(addDays(monday, weekday === 0 ? 5 : 0))}/${dayText(addDays(monday, 6))}`;
}

/** XX98 is the nearest such year that is not far ahead, XX3X the last such decade that has begun: 1998, 193X in 2024. */
function fillYear(year: string, reference: Day): string {
  const match = /^XX(\d\d|\dX)$/.exec(year);
  if (!match) return year;
  const century = Math.floor(reference.year / 100);
  const tail = match[1] ?? '';
  const ahead = century * 100 + Number(tail.replace('X', '0')) - reference.year;
  return twoDigits(ahead > (tail.endsWith('X') ? 0 : 10) ? century - 1 : century) + tail;
}
