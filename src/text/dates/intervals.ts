/** EDTF strings as intervals, and the days that follow them. */
import { daysInMonth } from '../edtf.js';
import { addDays, dayText, parseDay, twoDigits } from './calendar.js';

/** Both ends of an interval; of a date, twice the date. */
export function bounds(edtf: string): [string, string] {
  const slash = edtf.indexOf('/');
  return slash < 0 ? [edtf, edtf] : [edtf.slice(0, slash), edtf.slice(slash + 1)];
}

/** From the beginning of the first to the end of the second. */
export function join(first: string, second: string): string {
  return `${bounds(first)[0]}/${bounds(second)[1]}`;
}

/** 星期日至周五: both are of this week, and the end comes before the beginning. */
export function runsBackwards(interval: string): boolean {
  if (!interval.includes('/')) return false;
  const [start, end] = bounds(interval);
  const from = farYear(start);
  const to = farYear(end);
  return from > to || (from === to && /^\d/.test(start) && /^\d/.test(end) && start > end);
}

/** A year of more than four digits; 0 for all others, which lie between those. */
function farYear(point: string): number {
  return point.startsWith('Y') ? Number(point.slice(1)) : 0;
}

/** A year as EDTF writes it, with what is not told of it, or an open end. */
const YEAR = /^(?:(?:-?\d{4}|\d{2,3}X+|XX[\dX]{2}|\.\.)(?![\dX])|Y-?\d{5,15}$)/;

/** Whether the calendar has the point, and EDTF can say it: not 本月三十日, read in February. */
function isPoint(point: string): boolean {
  if (!YEAR.test(point)) return false;
  const day = point.length === 10 && !/[X~]/.test(point);
  return !day || parseDay(point) !== null;
}

/** Whether the calendar has what the reference makes of the words, and EDTF can say it. */
export function isReal(resolved: string | null): resolved is string {
  if (resolved === null) return false;
  if (!resolved.includes('/')) return isPoint(resolved);
  return !runsBackwards(resolved) && bounds(resolved).every(isPoint);
}

/** No day of which anything is known. */
const SOME_DAY = 'XXXX-XX-XX';

/** Rule "midnight": the day behind an EDTF day; what is no day stays as it is. */
export function nextDay(edtf: string): string {
  const known = parseDay(edtf);
  const later = known && dayText(addDays(known, 1));
  // What follows the last day of 9999, EDTF does not write so.
  if (later) return later.length === edtf.length ? later : SOME_DAY;
  const [, year = '', month = '', told = ''] = /^(.+)-(\d\d|XX)-(\d\d)$/.exec(edtf) ?? [];
  if (told === '') return edtf;
  const next = Number(told) + 1;
  if (month === 'XX') {
    return next > 31 ? `${year}-XX-01` : next > 28 ? SOME_DAY : `${year}-XX-${twoDigits(next)}`;
  }
  // Whether 29 February follows only its year tells.
  if (month === '02' && next === 29) return SOME_DAY;
  if (next <= daysInMonth(null, Number(month))) return `${year}-${month}-${twoDigits(next)}`;
  return month === '12' ? 'XXXX-01-01' : `${year}-${twoDigits(Number(month) + 1)}-01`;
}
