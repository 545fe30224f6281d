/**
 * The part of EDTF (ISO 8601-2) that press text needs: dates of any precision, yearless
 * dates, seasons, quarters and half-years, unspecified digits, intervals and open ends.
 */

import { checkText } from './check-text.js';

/** One end of an interval: the first and the last ISO day that it may mean. */
export interface EdtfPoint {
  /**
   * `null` where no day can be named: the century is not told, or the year lies before our era
   * or beyond 9999, whose days do not sort as strings.
   */
  first: string | null;
  /** As `first`. */
  last: string | null;
}

/** A parsed EDTF string; an end is `null` where the interval is open or its end unknown. */
export interface ParsedEdtf {
  /** The earlier end; of a date that is no interval both are the same. */
  start: EdtfPoint | null;
  /** The later end. */
  end: EdtfPoint | null;
}

// Year, then month or sub-year grouping, then day; each digit may be unspecified (X).
const POINT = /^(-?[\dX]{4})(?:-(\d\d|\dX|XX)(?:-(\d\d|\dX|XX))?)?[?~%]?$/;
// Years beyond four digits stand alone behind a Y. A number holds fifteen digits exactly.
const LONG_YEAR = /^Y(-?[1-9]\d{4,14})[?~%]?$/;
const OPEN_END = /^(?:\.\.)?$/;

/** Months of the sub-year groupings of ISO 8601-2: seasons, quarters and half-years. */
const GROUPINGS: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  // Winter is the one at the year's beginning and end; its days cannot be one stretch.
  '24': [1, 12],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '40': [1, 6],
  '41': [7, 12],
};

/** Days of a month; a leap year where the year is unspecified, so that 02-29 stays possible. */
export function daysInMonth(year: number | null, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  const leap = year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return leap ? 29 : 28;
}

/** The lowest and highest number that digits with X may stand for, kept within limits. */
function digitRange(digits: string, low: number, high: number): [number, number] | null {
  const from = Math.max(low, Number(digits.replaceAll('X', '0')));
  const to = Math.min(high, Number(digits.replaceAll('X', '9')));
  return from <= to ? [from, to] : null;
}

// Leap years are at most eight years apart: 1896 and 1904.
const LONGEST_WAIT = 8;

type Range = readonly [low: number, high: number];

/**
 * The first or the last day that the calendar has within the ranges: of `0X-31` January's,
 * of `199X-02-29` that of 1992. `null` where it has none: `02-30`.
 */
function extremeDay(years: Range, months: Range, days: Range, which: 'first' | 'last') {
  const [step, near, far] = which === 'first' ? ([1, 0, 1] as const) : ([-1, 1, 0] as const);
  for (let year = years[near], i = 0; i <= LONGEST_WAIT; year += step, i++) {
    if (year < years[0] || year > years[1]) return null;
    for (let month = months[near]; month !== months[far] + step; month += step) {
      const length = daysInMonth(year, month);
      if (days[0] > length) continue;
      return iso(year, month, which === 'first' ? days[0] : Math.min(days[1], length));
    }
  }
  return null;
}

const iso = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function parsePoint(text: string): EdtfPoint | null {
  if (LONG_YEAR.test(text)) return { first: null, last: null };
  const match = POINT.exec(text);
  if (!match) return null;
  const [, yearDigits = '', monthDigits, dayDigits] = match;
  // Whole decades, centuries or years may be unspecified, or the century alone, as in 98年 and
  // 90年代; 20X4 is not a press date.
  if (!/^(-\d{4}|\d*X*|XX\d[\dX])$/.test(yearDigits)) return null;
  const years = digitRange(yearDigits.replace('-', ''), 0, 9999);
  if (!years) return null;

  let months: Range = [1, 12];
  if (monthDigits !== undefined) {
    const grouping = GROUPINGS[monthDigits];
    if (grouping && dayDigits !== undefined) return null;
    const range = grouping ?? digitRange(monthDigits, 1, 12);
    if (!range) return null;
    months = range;
  }
  const days = digitRange(dayDigits ?? 'XX', 1, 31);
  if (!days) return null;
  const first = extremeDay(years, months, days, 'first');
  const last = extremeDay(years, months, days, 'last');
  if (first === null || last === null) return null;
  // Without a century no day can be named, and days before our era do not sort as strings.
  return /^[-X]/.test(yearDigits) ? { first: null, last: null } : { first, last };
}

/** A year beyond four digits; 0 stands for all others, which lie between those of either sign. */
const longYear = (point: string): number => Number(LONG_YEAR.exec(point)?.[1] ?? 0);

/**
 * Parses an EDTF string.
 *
 * Shape: `2024`, `2024-04`, `2024-04-12`, `XXXX-09-19`, `XX98-05`, `199X`, `-0220` (221 BC),
 * `Y10000` (a year of five to fifteen digits, alone), `2024-21` (seasons 21–24, quarters 33–36,
 * half-years 40–41), each with an optional `?`, `~` or `%`, and intervals of them with open ends: `2024/2027`, `2025-04-11/2025-04-20`, `../2024`, `2024/..`.
 * Hint: days that no calendar has (`2023-02-29`) and intervals that run backwards are refused;
 * the ends of what is partly unspecified are real days (`202X-02` ends on 2029-02-28).
 *
 * @param edtf - the string
 * @returns both ends, or `null` when it is not of this form
 * @throws {TypeError} When it is no string.
 * @see https://www.loc.gov/standards/datetime/
 * @example
 * parseEdtf('2024-04')?.end?.last // '2024-04-30'
 */
export function parseEdtf(edtf: string): ParsedEdtf | null {
  checkText(edtf);
  const parts = edtf.split('/');
  if (parts.length === 1) {
    const point = parsePoint(edtf);
    return point && { start: point, end: point };
  }
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return null;
  const start = OPEN_END.test(from) ? null : parsePoint(from);
  const end = OPEN_END.test(to) ? null : parsePoint(to);
  const startFails = start === null && !OPEN_END.test(from);
  const endFails = end === null && !OPEN_END.test(to);
  if (startFails || endFails || (start === null && end === null)) return null;
  const backwards = start && end && (runsBackwards(start, end) || longYear(from) > longYear(to));
  return backwards ? null : { start, end };
}

/** Whether an interval ends before it begins, as far as its ends are days. */
function runsBackwards({ first }: EdtfPoint, { last }: EdtfPoint): boolean {
  return first !== null && last !== null && first > last;
}

/**
 * Tells whether a string is EDTF of the forms that {@link parseEdtf} reads.
 *
 * @param text - anything
 * @returns `true` when it is
 * @example
 * isEdtf('XXXX-09-19/XXXX-09-21') // true
 */
export function isEdtf(text: unknown): boolean {
  return typeof text === 'string' && parseEdtf(text) !== null;
}
