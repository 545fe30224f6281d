/** A numeral on its way: where it has come to, and the places that are still free. */
import { DIGIT, HAN } from '../characters/alphabet.js';
import { cellAt, isChar, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Operand } from './operand.js';

/** Two digits that name a span: 两三, 七八, and 三五. */
const PAIRS = '12 23 34 45 56 67 78 89 35';

/** Reads on a numeral, or not. */
export type Beyond = (numeral: Numeral) => boolean;

/** A numeral on its way: what is being read, where, and what the digits so far are worth. */
export class Numeral {
  readonly source: Source;
  readonly operand: Operand;
  readonly start: number;
  /** Exponent of 兆. */
  readonly zhao: number;
  pos: number;
  /** End of what is surely part of the numeral. */
  end: number;
  /** Above the last 亿 or 兆, and below it: digits and the exponent of the last. */
  main = '';
  mainLow = 0;
  group = '';
  low = 0;
  /** Digits whose unit is still to come, and the last digit of the upper bound in 七八. */
  pending = '';
  pendingLow = 0;
  pair = '';
  /** Exponent of the last unit, for the one left out in 一万五; 0 where 零 forbids that. */
  lastUnit = 0;
  /** The last magnitude was 万. */
  wan = false;
  /** It has decimals, behind which no digits stand: 三点五万三四. */
  pointed = false;
  /** It has gone on over a space between words. */
  apart = false;

  /** Reads on where digits, units and 点 end. */
  readonly beyond: Beyond;

  constructor(source: Source, operand: Operand, start: number, zhao: number, beyond: Beyond) {
    this.source = source;
    this.operand = operand;
    this.zhao = zhao;
    this.beyond = beyond;
    this.start = this.pos = this.end = start;
  }
}

/** Whether a numeral has begun. */
export function hasBegun(numeral: Numeral): boolean {
  return numeral.main !== '' || numeral.group !== '';
}

/** Chinese digits from `from`; an ASCII 0 within them stands for 〇 (二00八). */
export function hanRun(source: Source, from: number): string {
  let digits = '';
  for (let place = from; ; place++) {
    const cell = cellAt(source, place);
    if (cell >> 4 !== HAN && !(cell === DIGIT << 4 && place > from)) return digits;
    // 二两 weighs: 两 is a digit only where a number or a part of it begins.
    if (place > from && isChar(source, place, '两') && !isOneOf(source, place - 1, '一零〇'))
      return digits;
    digits += String(cell & 15);
  }
}

export function isPair(digits: string): boolean {
  return digits.length === 2 && PAIRS.includes(digits);
}

/** Puts digits below what the group has, if their places are free. */
export function append(numeral: Numeral, digits: string, exponent: number): boolean {
  const gap = numeral.group === '' ? 0 : numeral.low - exponent - digits.length;
  if (gap < 0) return false;
  numeral.group += '0'.repeat(gap) + digits;
  numeral.low = exponent;
  numeral.pending = '';
  return true;
}

export function closeUnit(
  numeral: Numeral,
  digits: string,
  exponent: number,
  unit: number,
): boolean {
  const { operand } = numeral;
  if (!append(numeral, digits, exponent)) return false;
  operand.units++;
  operand.run = operand.tail = 0;
  numeral.lastUnit = unit;
  numeral.end = ++numeral.pos;
  return true;
}

export function setDigits(numeral: Numeral, digits: string): void {
  numeral.pair = isPair(digits) ? digits.charAt(1) : '';
  numeral.pending = numeral.pair === '' ? digits : digits.charAt(0);
  numeral.pendingLow = 0;
}

export function mergeGroup(numeral: Numeral): boolean {
  const gap = numeral.main === '' ? 0 : numeral.mainLow - numeral.low - numeral.group.length;
  if (gap < 0) return false;
  numeral.main += '0'.repeat(gap) + numeral.group;
  numeral.mainLow = numeral.low;
  numeral.group = '';
  numeral.low = 0;
  return true;
}

/** The exponent of the last digits: ones, unless their unit is left out as in 一万五, 百二万 and 两千三点一. */
export function onesOf({ pending, pendingLow, lastUnit }: Numeral): number {
  return lastUnit > 1 && pendingLow === 0 && pending.length === 1 ? lastUnit - 1 : pendingLow;
}
