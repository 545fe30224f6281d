/** What goes on a numeral beside digits and units: 余 and 多, the 个 of 3个亿, 点. */
import { CURRENCY, LARGE, UNIT } from '../characters/alphabet.js';
import { isDigit, isHan, isChar, isOneOf, kindAt, slice, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { digitsEnd } from './arabic.js';
import { append, hanRun, onesOf } from './numeral-state.js';
import type { Numeral } from './numeral-state.js';

/** What may follow 来 where it means "or so"; otherwise it is the verb. */
export const AFTER_LAI = '个名家人岁年天次万亿元块种项位亩斤公里米平吨户号条件台本页篇首';

/** 多 and 余 after a round number, 来 before a classifier; 万 and 亿 may still follow. */
export function readOpenEnd(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  const { pos } = numeral;
  // Typesetting parts 50 余家, and damage 五百 余万.
  const apart = operand.arabic || kindAt(source, pos + 2) === LARGE;
  const place = apart && isChar(source, pos, ' ') ? pos + 1 : pos;
  const lai = isChar(source, place, '来');
  if (!(lai ? isOneOf(source, place + 1, AFTER_LAI) : isOneOf(source, place, '多余'))) return false;
  if (isChar(source, place, '余') && isChar(source, place + 1, '额')) return false;
  const round = operand.arabic && numeral.pendingLow === 0 && numeral.pending.length > 1;
  if (operand.units === 0 && !round) return false;
  if (numeral.pending !== '' && !append(numeral, numeral.pending, numeral.pendingLow)) return false;
  operand.loose = lai ? 'about' : 'and-some';
  operand.tail = 0;
  numeral.end = numeral.pos = place + 1;
  return true;
}

/** Whether the 个 at `place` stands within a number: 3个亿, 两个多亿; not in 28个亿元项目. */
export function isGeWithin(source: Source, place: number): boolean {
  const yi = isChar(source, place + 1, '多') ? place + 2 : place + 1;
  return (
    isChar(source, yi, '亿') &&
    !isChar(source, yi + 1, '级') &&
    !(isChar(source, yi + 1, '元') && isHan(source, yi + 2))
  );
}

/** The 个 and 个多 of 3个亿 and 3个多亿. */
export function readGe(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  if (!isChar(source, numeral.pos, '个') || !isGeWithin(source, numeral.pos)) return false;
  if (isChar(source, ++numeral.pos, '多')) {
    operand.loose = 'and-some';
    numeral.pos++;
  }
  return true;
}

/** Whether one digit behind 点 is a decimal of a round number: 三千点五元; in 三千点一路 it is none. */
function isLoneDecimal({ source, lastUnit }: Numeral, after: number): boolean {
  if (!isHan(source, after) || kindAt(source, after) === LARGE) return true;
  return (traitsAt(source, after) & (lastUnit < 3 ? UNIT | CURRENCY : CURRENCY)) > 0;
}

/** The decimals behind 点 at `pos`: 三点五, 3点5亿, 一亿点零一; empty where none are. */
function decimalsAt(numeral: Numeral): string {
  const { source, operand, pos, pending, lastUnit } = numeral;
  const figures = isDigit(source, pos + 1);
  const digits = figures
    ? slice(source, pos + 1, digitsEnd(source, pos + 1))
    : hanRun(source, pos + 1);
  const after = pos + 1 + digits.length;
  if (isOneOf(source, after, '十线滴点刻')) return '';
  const round = pending === '' && lastUnit > 1;
  const told = round
    ? !figures && (digits.length > 1 || isLoneDecimal(numeral, after))
    : figures === operand.arabic && (!figures || kindAt(source, after) === LARGE);
  return told ? digits : '';
}

/** Places decimals whose point stands at the position of the numeral. */
export function addDecimals(numeral: Numeral, digits: string): boolean {
  const { pending, pendingLow } = numeral;
  if (digits === '' || numeral.low < 0 || (pending !== '' && pendingLow < 0)) return false;
  if (pending !== '' && !append(numeral, pending, onesOf(numeral))) return false;
  if (numeral.group === '') {
    // The places between the magnitude and its decimals are free: 一亿点零一.
    if (numeral.mainLow < 1) return false;
    numeral.group = '0';
  }
  numeral.group += '0'.repeat(numeral.low) + digits;
  numeral.low = -digits.length;
  numeral.operand.run = numeral.lastUnit = 0;
  numeral.pointed = true;
  numeral.end = numeral.pos += digits.length + 1;
  return true;
}

/** 点 between digits; 八点二十 is a time, 两点一线 a saying, and 3点5 a decimal only before 亿. */
export function readPoint(numeral: Numeral): boolean {
  return isChar(numeral.source, numeral.pos, '点') && addDecimals(numeral, decimalsAt(numeral));
}
