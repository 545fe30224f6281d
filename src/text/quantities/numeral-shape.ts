/** What a numeral is once it is read, and the plainest of them. */
import { classAt, HALF, HAN, isDigit, isOneOf, kindAt } from './chars.js';

/** How a numeral itself leaves its value open. */
export type Looseness = 'exact' | 'several' | 'range' | 'and-some' | 'about';

/** A numeral as read; its value is `digits` × 10^`low`. */
export interface Numeral {
  start: number;
  end: number;
  digits: string;
  low: number;
  /** Digits of the upper bound, at the same exponent: 8 of 七八, 10 of 几. */
  high: string;
  loose: Looseness;
  /** Begins with Arabic digits. */
  arabic: boolean;
  grouped: boolean;
  /** A version, a time, an address: digits, but no number. */
  broken: boolean;
  /** Begins with 百, 千, 万, 亿: a word rather than a number unless something else says so. */
  unitLed: boolean;
  /** Count of 十百千万亿兆 within. */
  units: number;
  /** Exponent of the 万, 亿 at the end (百, 千 after one digit), which a range shares. */
  tail: number;
  /** Length of a run of Chinese digits without units, as in 二〇〇八; else 0. */
  run: number;
}

/** A numeral of digits alone; what else it is, its reader adds. */
export function makeNumeral(start: number, end: number, digits: string, arabic: boolean): Numeral {
  return {
    start,
    end,
    digits,
    low: 0,
    high: '',
    loose: 'exact',
    arabic,
    grouped: false,
    broken: false,
    unitLed: false,
    units: 0,
    tail: 0,
    run: 0,
  };
}

/** Whether a numeral that has begun with a digit may go on at `pos`. */
function goesOn(s: string, pos: number): boolean {
  const kind = kindAt(s, pos);
  return kind > 0 ? kind < HALF : isOneOf(s, pos, ' .,:多余来点、');
}

/** Arabic digits, or one Chinese digit, that nothing goes on from: most numbers of the press. */
export function readPlainNumeral(s: string, start: number): Numeral | null {
  let end = start;
  while (isDigit(s, end)) end++;
  if (end > start)
    return goesOn(s, end) ? null : makeNumeral(start, end, s.slice(start, end), true);
  const cell = classAt(s, start);
  if (cell >> 4 !== HAN || goesOn(s, start + 1)) return null;
  const numeral = makeNumeral(start, start + 1, String(cell & 15), false);
  numeral.run = 1;
  return numeral;
}
