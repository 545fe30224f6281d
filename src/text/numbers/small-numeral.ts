/** The numbers of dates: 12, 十二, 二〇二四, 廿一, 一百一十三, 两千零五, and the 元 of 元月 and 元年. */
import { DIGIT, HAN, SMALL, TENS } from '../characters/alphabet.js';
import { cellAt, isChar, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** A number of a date. */
export interface SmallNumeral {
  readonly end: number;
  /** 0 for what is no numeral: 十十. */
  readonly value: number;
  /** Digits alone: no 十, 百, 千 or 廿. */
  readonly digits: boolean;
}

/** A numeral as far as it has been read. */
interface Tally {
  total: number;
  /** The digits behind the last unit, as a number, and how many they are. */
  run: number;
  digits: number;
  /** Exponent of the last unit: only lower ones may follow. */
  last: number;
  valid: boolean;
  zero: boolean;
  plain: boolean;
}

function addDigit(tally: Tally, value: number): void {
  // 零 keeps a place, and is no digit of 二千零一十.
  if (value === 0 && tally.digits === 0 && tally.last < 4) tally.zero = true;
  else {
    tally.run = tally.run * 10 + value;
    tally.digits++;
  }
}

/** Adds 10 to the `exponent`, or the 20 of 廿; `first` where nothing stands before it. */
function addUnit(tally: Tally, exponent: number, tens: number, first: boolean): void {
  const { digits, run } = tally;
  const fits = exponent < tally.last && digits <= (tens > 0 ? 0 : 1);
  tally.valid &&= fits && (exponent === 1 || digits > 0 || first);
  tally.total += (tens || run || 1) * 10 ** exponent;
  tally.last = exponent;
  tally.run = tally.digits = 0;
  tally.plain = false;
}

/** The numeral of at most `most` characters at `start`; `null` where none or a longer one stands. */
export function readSmall(source: Source, start: number, most: number): SmallNumeral | null {
  if (isChar(source, start, '元')) return { end: start + 1, value: 1, digits: false };
  const tally: Tally = {
    total: 0,
    run: 0,
    digits: 0,
    last: 4,
    valid: true,
    zero: false,
    plain: true,
  };
  let pos = start;
  for (; ; pos++) {
    const cell = cellAt(source, pos);
    const kind = cell >> 4;
    const value = cell & 15;
    // 两千零五年 is a year; 两月 and 两日 would only count.
    if (isChar(source, pos, '两') && !isOneOf(source, pos + 1, '百千')) break;
    if (kind === DIGIT || kind === HAN) addDigit(tally, value);
    else if (kind === TENS) addUnit(tally, 1, value, pos === start);
    else if (kind === SMALL) addUnit(tally, value, 0, pos === start);
    else break;
    if (pos - start >= most) return null;
  }
  if (pos === start) return null;
  // 两千五 leaves out the unit of its 五, which no date does.
  const short = tally.digits === 1 && !tally.zero && (tally.last === 2 || tally.last === 3);
  const value = tally.valid && !short ? tally.total + tally.run : 0;
  return { end: pos, value, digits: tally.plain };
}

/** The first of two Chinese digits in a row at `pos`, the 3 of 三四月 and 三四十年代; else 0. */
export function pairAt(source: Source, pos: number): number {
  const cell = cellAt(source, pos);
  const paired = cell >> 4 === HAN && (cell & 15) > 0 && cellAt(source, pos + 1) === cell + 1;
  return paired && !isChar(source, pos, '两') && !isChar(source, pos + 1, '两') ? cell & 15 : 0;
}
