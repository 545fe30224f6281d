/** The units within a numeral: 十百千, 万亿兆. */
import { HAN } from '../characters/alphabet.js';
import { isOneOf, kindAt, stands } from '../characters/source.js';
import { append, closeUnit, hasBegun, mergeGroup, onesOf } from './numeral-state.js';
import type { Numeral } from './numeral-state.js';

/** 兆瓦 and 5千米 hold a prefix of the unit, not a part of the numeral. */
const SI_UNITS = '瓦赫字帕比伏焦克米卡';

/** Beyond this exponent the units are play (亿亿亿…), and cost memory. */
const MAX_EXPONENT = 48;

/** 兆瓦, 5千米 and 3百帕: the unit behind digits is the prefix of another. */
function isPrefixed({ source, operand, pos }: Numeral, begun: boolean, exponent: number): boolean {
  const prefixed = exponent < 3 ? '帕' : operand.arabic ? SI_UNITS : '克';
  return exponent > 1 && isOneOf(source, pos + 1, prefixed) && (operand.arabic || !begun);
}

export function readSmall(numeral: Numeral, exponent: number): boolean {
  const { source, operand, pos, pending, pendingLow } = numeral;
  if (operand.loose === 'and-some' || operand.loose === 'about') return false;
  const begun = hasBegun(numeral);
  if (stands(source, '百分点', pos)) return false;
  if (pending !== '') {
    // 2024十大 and 2024百强 begin with a year.
    const year = operand.arabic && pending.length === 4 && pendingLow === 0;
    if (year || isPrefixed(numeral, begun, exponent)) return false;
    const shared = operand.arabic || (pending.length === 1 && exponent > 1);
    if (!closeUnit(numeral, pending, pendingLow + exponent, exponent)) return false;
    if (shared && !begun) operand.tail = exponent;
    return true;
  }
  if (numeral.low < 0) return closeUnit(numeral, '', (numeral.low += exponent), exponent);
  // A bare unit opens the numeral (百万); further on only 十 goes without its 一, and 百 in 千百三万.
  const hundreds = operand.unitLed && exponent === 2 && kindAt(source, pos + 1) === HAN;
  if (begun && exponent > 1 && !hundreds) return false;
  operand.unitLed = exponent > 1;
  return closeUnit(numeral, '1', exponent, exponent);
}

export function readLarge(numeral: Numeral, cell: number): boolean {
  const { source, operand } = numeral;
  const exponent = cell === 12 ? numeral.zhao : cell;
  if (cell === 12 && isOneOf(source, numeral.pos + 1, SI_UNITS)) return false;
  const chained = operand.tail > 0 && numeral.end === numeral.pos && numeral.pending === '';
  if (Math.max(numeral.low, numeral.mainLow) + exponent > MAX_EXPONENT) return false;
  if (chained && numeral.group === '') numeral.mainLow += exponent;
  else {
    if (numeral.wan && cell === 4 && !chained) return false;
    const ones = numeral.group === '' ? numeral.pendingLow : onesOf(numeral);
    if (numeral.pending !== '' && !append(numeral, numeral.pending, ones)) return false;
    if (numeral.group === '') {
      if (numeral.main !== '') return false;
      numeral.group = '1';
      operand.unitLed = true;
    }
    numeral.low += exponent;
    numeral.wan = cell === 4;
    if (!numeral.wan && !mergeGroup(numeral)) {
      numeral.low -= exponent;
      return false;
    }
  }
  operand.tail = exponent + (chained ? operand.tail : 0);
  operand.units++;
  operand.run = 0;
  numeral.lastUnit = exponent;
  numeral.end = ++numeral.pos;
  return true;
}
