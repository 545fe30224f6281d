/** The numbers of dates: 12, 十二, 二〇二四, 廿一, 一百一十三. */
import { DIGIT, HAN, SMALL, TENS } from '../quantities/chars.js';
import { cellAt, isOneOf } from '../quantities/source.js';

/** A number of a date, as {@link readSmall} leaves it. */
export const small = {
  end: 0,
  /** 0 for what is no numeral: 十十. */
  value: 0,
  /** Digits alone: no 十, 百, 廿 or 两. */
  digits: false,
};

/** Reads the numeral of at most `most` characters at `start` into {@link small}. */
export function readSmall(start: number, most: number): boolean {
  let total = 0;
  let run = 0;
  let digits = 0;
  /** Exponent of the last unit: only lower ones may follow. */
  let last = 3;
  let valid = true;
  let pos = start;
  small.digits = true;
  for (; ; pos++) {
    const cell = cellAt(pos);
    const kind = cell >> 4;
    const value = cell & 15;
    if (kind === DIGIT || kind === HAN) {
      if (isOneOf(pos, '两')) break;
      run = run * 10 + value;
      digits++;
    } else if (kind === TENS || (kind === SMALL && value < 3)) {
      const exponent = kind === TENS ? 1 : value;
      valid &&= exponent < last && digits <= (kind === TENS ? 0 : 1);
      valid &&= exponent === 1 || digits > 0;
      total += (kind === TENS ? value : digits === 0 ? 1 : run) * 10 ** exponent;
      last = exponent;
      run = digits = 0;
      small.digits = false;
    } else break;
    if (pos - start >= most) return false;
  }
  small.end = pos;
  small.value = valid ? total + run : 0;
  return pos > start;
}
