import { parseEdtf } from '../text/edtf.js';

/** The first and the last day of a date, inclusive; `null` where it is open. */
export interface EdtfBounds {
  /** ISO day. */
  start: string | null;
  /** ISO day. */
  end: string | null;
}

/**
 * The days that an EDTF date may mean.
 *
 * Shape: the forms of `EdtfSchema`. A qualifier (`~`, `?`) does not widen it.
 *
 * @param edtf - EDTF string
 * @returns ISO days, inclusive, an open end `null`; `null` as a whole when it is no EDTF,
 *   has no year, or one before our era or beyond 9999 (`-0220`, `Y10000`), of which ISO days say nothing
 * @throws {TypeError} When it is no string.
 * @example
 * edtfBounds('2025-04') // { start: '2025-04-01', end: '2025-04-30' }
 */
export function edtfBounds(edtf: string): EdtfBounds | null {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return null;
  const start = parsed.start?.first ?? null;
  const end = parsed.end?.last ?? null;
  return start === null && end === null ? null : { start, end };
}

/** Whether two stretches of days may have one in common; where one is open, it may reach any day. */
export function mayMeet(a: EdtfBounds | null, b: EdtfBounds): boolean {
  return a !== null && mayReach(a.start, b.end) && mayReach(b.start, a.end);
}

const mayReach = (start: string | null, end: string | null): boolean =>
  start === null || end === null || start <= end;

/**
 * Orders dates by their first day, then by their last: a year stands before its months.
 *
 * Shape: for `Array.sort`. An open beginning comes first; what has no year, or is no EDTF,
 * comes last.
 *
 * @param a - EDTF string
 * @param b - EDTF string
 * @returns negative when `a` comes first, positive when `b` does, else 0
 * @throws {TypeError} When either is no string.
 * @example
 * ['2025', '2024-04', '2024-04-12'].sort(compareEdtf) // ['2024-04', '2024-04-12', '2025']
 */
export function compareEdtf(a: string, b: string): number {
  const [first, second] = [edtfBounds(a), edtfBounds(b)];
  if (first === null || second === null) return Number(first === null) - Number(second === null);
  const byStart = compare(first.start ?? '', second.start ?? '');
  // The wider comes first, and an open end is the widest.
  return byStart !== 0 ? byStart : compare(second.end ?? '~', first.end ?? '~');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
