/** Options of reading dates. */
import { parseDay } from './dates/calendar.js';
import type { Day } from './dates/calendar.js';

/** How dates are read. */
export interface DateOptions {
  /** Day (`YYYY-MM-DD`) against which relative words and missing years are resolved. */
  reference?: string | undefined;
}

/** @throws {RangeError} When `reference` is no day. */
export function checkDateOptions(options: DateOptions): Day | null {
  const { reference } = options;
  if (reference === undefined) return null;
  const day = typeof reference === 'string' ? parseDay(reference) : null;
  if (!day) {
    throw new RangeError(`reference must be a day as YYYY-MM-DD, got ${String(reference)}`);
  }
  return day;
}
