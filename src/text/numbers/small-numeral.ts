/** The numbers of dates: 12, 十二, 二〇二四, 廿一, 一百一十三, 两千零五, and the 元 of 元月 and 元年. */
import { DIGIT, HAN, SMALL, TENS } from '../characters/alphabet.js';
import { cellAt, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** A number of a date. */
export interface SmallNumeral {
  readonly end: number;
  /** 0 for what is no numeral: 十十. */
  readonly value: number;
  /** Digits alone: no 十, 百, 千 or 廿. */
  readonly digits: boolean;
}

/** The numeral of at most `most` characters at `start`; `null` where none or a longer one stands. */
export function readSmall(source: Source, start: number, most: number): SmallNumeral | null {
  const first = isOneOf(source, start, '元');
  let total = 0;
  let run = 0;
  let digits = 0;
  /** Exponent of the last unit: only lower ones may follow. */
  let last = 4;
  let valid = true;
  let zero = false;
  let pos = first ? start + 1 : start;
  let plain = !first;
  for (; !first; pos++) {
    const cell = cellAt(source, pos);
    const kind = cell >> 4;
    const value = cell & 15;
    if (kind === DIGIT || kind === HAN) {
      // 两千零五年 is a year; 两月 and 两日 would only count.
      if (isOneOf(source, pos, '两') && !isOneOf(source, pos + 1, '百千')) break;
      // 零 keeps a place, and is no digit of 二千零一十.
      if (value === 0 && digits === 0 && last < 4) zero = true;
      else {
        run = run * 10 + value;
        digits++;
      }
    } else if (kind === TENS || kind === SMALL) {
      const exponent = kind === TENS ? 1 : value;
      valid &&= exponent < last && digits <= (kind === TENS ? 0 : 1);
      valid &&= exponent === 1 || digits > 0 || pos === start;
      total += (kind === TENS ? value : run || 1) * 10 ** exponent;
      last = exponent;
      run = digits = 0;
      plain = false;
    } else break;
    if (pos - start >= most) return null;
  }
  // 两千五 leaves out the unit of its 五, which no date does.
  if (digits === 1 && !zero && (last === 2 || last === 3)) valid = false;
  if (pos === start) return null;
  return { end: pos, value: first ? 1 : valid ? total + run : 0, digits: plain };
}

/** The first of two Chinese digits in a row at `pos`, the 3 of 三四月 and 三四十年代; else 0. */
export function pairAt(source: Source, pos: number): number {
  const cell = cellAt(source, pos);
  const paired = cell >> 4 === HAN && (cell & 15) > 0 && cellAt(source, pos + 1) === cell + 1;
  return paired && !isOneOf(source, pos, '两') && !isOneOf(source, pos + 1, '两') ? cell & 15 : 0;
}
