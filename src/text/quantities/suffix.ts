/** What may follow a numeral and makes a number a quantity of something. */
import type { CurrencyWord } from './currencies.js';
import type { Numeral } from './numeral-shape.js';
import type { DecimalString } from '../types.js';

/** The unit behind a numeral. */
export interface Suffix {
  kind: 'amount' | 'count' | 'duration' | 'percent' | 'multiple';
  /** Simplified unit; empty for amounts. */
  unit: string;
  /** The currency of an amount. */
  money: CurrencyWord | null;
  /** Power of ten on the value. */
  exponent: number;
  /** Added to the value: the 5角 of 两元5角, the half of 三年半; empty for nothing. */
  extra: DecimalString;
  /** More than the number says: 两个多月. */
  some: boolean;
  end: number;
}

/** Reads the suffix at `pos`, or gives `null`. */
export type SuffixReader = (s: string, pos: number, before: Numeral) => Suffix | null;

/** Digits of a number that small change or a half may be added to; longer ones are hostile. */
const MOST_DIGITS = 30;

/** Whether something may be added to the number: 5角 to 两元, a half to 三年. */
export function takesMore(before: Numeral): boolean {
  return before.loose === 'exact' && before.digits.length <= MOST_DIGITS;
}

/** A suffix of the usual kind. */
export function makeSuffix(
  kind: Suffix['kind'],
  unit: string,
  end: number,
  exponent = 0,
  extra = '',
): Suffix {
  return { kind, unit, money: null, exponent, extra, some: false, end };
}
