/** What may follow a numeral and makes a number a quantity of something. */
import type { Looseness } from './numeral.js';
import type { CurrencySource, DecimalString } from './types.js';

/** The unit behind a numeral. */
export interface Suffix {
  kind: 'amount' | 'count' | 'duration' | 'percent' | 'multiple';
  /** Simplified unit; empty for amounts. */
  unit: string;
  currency: string | null;
  currencySource: CurrencySource | null;
  /** Power of ten on the value. */
  exponent: number;
  /** Added to the value: the 5角 of 两元5角, the half of 三年半. */
  extra: DecimalString | null;
  /** More than the number says: 两个多月. */
  some: boolean;
  end: number;
}

/** The numeral before a suffix, as far as a suffix reader needs it. */
export interface Before {
  /** Position of the first digit. */
  start: number;
  end: number;
  digits: string;
  low: number;
  loose: Looseness;
  arabic: boolean;
  units: number;
}

/** Reads the suffix at `pos`, or gives `null`. */
export type SuffixReader = (s: string, pos: number, before: Before) => Suffix | null;
