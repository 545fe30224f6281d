/** What the words of a date say, before it is written as EDTF. */
import type { DatePrecision } from './types.js';

/** Distance from the reference: −1 year for 去年, +1 week and weekday 5 for 下周五. */
export interface Relative {
  unit: 'decade' | 'year' | 'month' | 'week' | 'day';
  delta: number;
  weekday?: number;
}

/** The words of one date. */
export interface DateParts {
  end: number;
  precision: DatePrecision;
  /** As EDTF: `2024`, `XX98`, `199X`, `-0220`; `null` where the words give none. */
  year: string | null;
  month: number | null;
  day: number | null;
  /** First, middle or last ten days. */
  third: 1 | 2 | 3 | null;
  /** EDTF code below the year: 21–24 seasons, 33–36 quarters, 40–41 halves. */
  code: number | null;
  /** 年初, 年底: about that month. */
  loose: boolean;
  relative: Relative | null;
  /** Reads as a date that no calendar has: 4月31日. */
  impossible: boolean;
  /** First N months or quarters: the last month of the stretch that begins in January. */
  upTo: number | null;
}

/** Parts that say nothing yet. */
export function emptyParts(end: number): DateParts {
  return {
    end,
    precision: 'year',
    year: null,
    month: null,
    day: null,
    third: null,
    code: null,
    loose: false,
    relative: null,
    impossible: false,
    upTo: null,
  };
}
