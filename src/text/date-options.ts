/** Options of reading dates. */
import { parseDay } from './dates/calendar.js';
import type { Day } from './dates/calendar.js';

import { received } from './expected.js';
import type { TextOptions } from './text-options.js';

/** How dates are read. */
export interface DateOptions extends TextOptions {
  /** Day (`YYYY-MM-DD`) against which relative words and missing years are resolved. */
  reference?: string | undefined;
}

/** @throws {RangeError} When `reference` is no day. */
export function checkDateOptions(options: DateOptions): Day | null {
  const { reference } = options;
  if (reference === undefined) return null;
  const day = typeof reference === 'string' ? parseDay(reference) : null;
  if (!day) {
    throw new RangeError(`reference must be a day as YYYY-MM-DD, got ${received(reference)}`);
  }
  return day;
}
