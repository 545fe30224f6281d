/** `X分之Y`, `N又X分之Y`, `1/3`, 百分百; per cent where X is 百, 千 or 万. */
import { isDigit, isOneOf, skipSpace } from './chars.js';
import { addDecimals, divideDecimals, fromDigits, shiftDecimal } from './decimal.js';
import { readNumeral } from './numeral.js';
import type { Looseness, Numeral } from './numeral-shape.js';
import { takesMore } from './suffix.js';
import type { DecimalString } from '../types.js';

/** A fraction as read. */
export interface Fraction {
  end: number;
  low: DecimalString;
  high: DecimalString;
  loose: Looseness;
  percent: boolean;
  /** Its value where no decimal ends it, else 0. */
  ratio: number;
}

/** Reads the fraction whose first numeral is given, or gives `null`. */
export type FractionReader = (s: string, first: Numeral, zhao: number) => Fraction | null;

function divide(over: Numeral, under: Numeral, negative: boolean, end: number): Fraction | null {
  const top = fromDigits(over.digits, over.low, negative);
  const bottom = fromDigits(under.digits, under.low);
  if (bottom === '0' || over.loose !== 'exact') return null;
  const low = divideDecimals(top, bottom);
  const ratio = low === null ? Number(top) / Number(bottom) : 0;
  if (!Number.isFinite(ratio)) return null;
  return { end, low: low ?? '0', high: low ?? '0', loose: 'exact', percent: false, ratio };
}

/** `占1/3` is a share; 3/5 may be a date, a page or a score, so a word must say what it is. */
function readSlash(s: string, over: Numeral): Fraction | null {
  if (over.units > 0 || over.low < 0 || !isDigit(s, over.end + 1)) return null;
  const under = readNumeral(s, over.end + 1, 12);
  if (!under || under.units > 0 || under.low < 0 || under.digits.length > 3) return null;
  const { end } = under;
  const whole = over.start === 0 && end === s.length;
  const told = isOneOf(s, over.start - 1, '占约近超有过达的为到足') || isOneOf(s, end, '的以');
  return (whole || told) && !isOneOf(s, end, '/决') ? divide(over, under, false, end) : null;
}

/** `N又X分之Y`. */
function readMixed(s: string, whole: Numeral, zhao: number): Fraction | null {
  const below = readNumeral(s, whole.end + 1, zhao);
  const part = below && readShare(s, below, zhao);
  if (!part || part.percent || part.low.startsWith('-') || !takesMore(whole)) return null;
  const value = fromDigits(whole.digits, whole.low);
  if (part.ratio !== 0) return { ...part, ratio: Number(value) + part.ratio };
  const low = addDecimals(value, part.low);
  return { ...part, low, high: low };
}

/** The fraction whose first numeral is given, if it is one. */
export function readFraction(s: string, first: Numeral, zhao: number): Fraction | null {
  if (isOneOf(s, first.end, '/')) return first.arabic ? readSlash(s, first) : null;
  return isOneOf(s, first.end, '又') ? readMixed(s, first, zhao) : readShare(s, first, zhao);
}

/** `X分之Y` and 百分百. */
function readShare(s: string, first: Numeral, zhao: number): Fraction | null {
  if (s.startsWith('百分百', first.start)) {
    return {
      end: first.start + 3,
      low: '100',
      high: '100',
      loose: 'exact',
      percent: true,
      ratio: 0,
    };
  }
  if (!s.startsWith('分之', first.end) || first.loose !== 'exact') return null;
  let at = skipSpace(s, first.end + 2);
  const negative = isOneOf(s, at, '负-−');
  if (negative) at++;
  const over = readNumeral(s, at, zhao);
  if (!over || over.broken) return null;
  if (first.digits !== '1' || first.low < 2 || first.low > 4)
    return divide(over, first, negative, over.end);
  const scale = (digits: string): DecimalString => {
    return shiftDecimal(fromDigits(digits, over.low, negative), 2 - first.low);
  };
  const { end, loose } = over;
  const high = scale(over.high || over.digits);
  return { end, low: scale(over.digits), high, loose, percent: true, ratio: 0 };
}
