import { forums } from '../data/forums.js';
import { expected } from '../text/expected.js';
import type { BundledOf } from './collections.js';
import { type EdtfBounds, compareEdtf, edtfBounds, mayMeet } from './edtf-bounds.js';

/** The days on which an edition may be held: what its dates say, or else its year. */
function daysOf({ startDate, endDate, year }: BundledOf<'forum'>): EdtfBounds | null {
  const first = edtfBounds(startDate ?? endDate ?? String(year));
  const last = endDate === undefined ? first : edtfBounds(endDate);
  return first && last && { start: first.start, end: last.end };
}

/**
 * The editions of all forums that are held in a stretch of time, or may be.
 *
 * Shape: a year, a month, a day or an interval. One that ends or begins outside counts, as does one of
 * which no source gives more than the year. Hint: look at `status`; what was planned, postponed or cancelled is
 * listed as well.
 *
 * @param edtf - EDTF string with a year
 * @returns by date, the earliest first; empty when there are none
 * @throws {TypeError} When it is no string.
 * @throws {RangeError} When it is no EDTF string, or has no year.
 * @example
 * forumsIn('2025-03').map(({ id }) => id) // ['zgc-forum-2025', 'beijing-hong-kong-forum-2025']
 */
export function forumsIn(edtf: string): BundledOf<'forum'>[] {
  const wanted = edtfBounds(edtf);
  if (wanted === null) {
    throw new RangeError(expected('an EDTF date with a year, such as 2025 or 2025-03', edtf));
  }
  const dateOf = ({ startDate, year }: BundledOf<'forum'>): string => startDate ?? String(year);
  return forums
    .filter((forum) => mayMeet(daysOf(forum), wanted))
    .sort((a, b) => compareEdtf(dateOf(a), dateOf(b)));
}
