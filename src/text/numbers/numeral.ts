/**
 * Numerals in Arabic, Chinese and mixed notation, read into digits and an exponent.
 *
 * A Chinese numeral is positional once its units are exponents: 三百五十 is 3 at 10², 5 at 10¹.
 * Each part therefore fills places that are still free below the part before; a part that does not
 * fit ends the numeral. No sum is ever formed, so no digit can be lost.
 */
import { digitsEnd } from './arabic.js';
import { GOES_ON, HALF, HAN, LARGE, SMALL, UNIT } from '../characters/alphabet.js';
import { cellAt, isDigit, isChar, isOneOf, slice, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { increment } from './decimal.js';
import { readDigits, readSpacedGroup } from './numeral-digits.js';
import { isGeWithin, readGe, readOpenEnd, readPoint } from './numeral-marks.js';
import { Numeral, append, mergeGroup, onesOf } from './numeral-state.js';
import type { Beyond } from './numeral-state.js';
import { readLarge, readSmall } from './numeral-magnitudes.js';
import { reset } from './operand.js';
import type { Operand } from './operand.js';

/** One space between figures and their magnitude, and behind one: 177.1 亿, 2 兆 7,629 亿. */
function readSpacedLarge(numeral: Numeral): boolean {
  const { source, operand, pos, pending } = numeral;
  const cell = cellAt(source, pos + 1);
  if (!operand.arabic || !isChar(source, pos, ' ')) return false;
  if (pending === '') return readSpacedGroup(numeral);
  if (cell >> 4 !== LARGE) return false;
  numeral.pos++;
  if (readLarge(numeral, cell & 15)) return true;
  numeral.pos--;
  return false;
}

function readToken(numeral: Numeral): boolean {
  const { source, operand, pos, pair } = numeral;
  const cell = cellAt(source, pos);
  const kind = cell >> 4;
  if (kind === SMALL) return readSmall(numeral, cell & 15);
  if (kind === LARGE) return readLarge(numeral, cell & 15);
  const open = operand.loose === 'exact' && pair === '';
  if (kind !== 0 || pos === numeral.start) return open && readDigits(numeral, cell);
  if (readGe(numeral)) return true;
  const goes = open && (readOpenEnd(numeral) || readPoint(numeral) || readSpacedLarge(numeral));
  return goes || numeral.beyond(numeral);
}

/** Whether a numeral that has begun with a digit may go on at `place`. */
function goesOn(source: Source, place: number): boolean {
  const traits = traitsAt(source, place);
  const cell = traits & 0xff;
  if (cell > 0) return cell < HALF << 4;
  return (traits & GOES_ON) > 0 && (!isChar(source, place, '个') || isGeWithin(source, place));
}

/** Arabic digits, with a fraction and 万 or 亿 at most, or one Chinese digit: most numbers of the press. */
function readPlain(source: Source, operand: Operand): boolean {
  const { start } = operand;
  let end = digitsEnd(source, start);
  if (end === start) {
    const cell = cellAt(source, start);
    if (cell >> 4 !== HAN || goesOn(source, start + 1)) return false;
    operand.digits = String(cell & 15);
    operand.run = 1;
    operand.numeralEnd = start + 1;
    return true;
  }
  let digits = '';
  if (isChar(source, end, '.') && isDigit(source, end + 1)) {
    const point = end;
    end = digitsEnd(source, point + 1);
    digits = slice(source, start, point) + slice(source, point + 1, end);
    operand.low = point + 1 - end;
  }
  const after = end;
  const cell = cellAt(source, end);
  if (cell === ((LARGE << 4) | 4) || cell === ((LARGE << 4) | 8)) {
    operand.low += operand.tail = cell & 15;
    operand.units = 1;
    end++;
  }
  // 50余家, 1.7万余家; a magnitude behind 余 is for the reader of all numerals.
  const open =
    isOneOf(source, end, '余多') && (operand.units > 0 || (digits === '' && after > start + 1));
  if (open && !goesOn(source, end + 1) && !isChar(source, end + 1, '额')) {
    operand.loose = 'and-some';
    operand.tail = 0;
    end++;
  } else if (goesOn(source, end)) return false;
  operand.digits = digits || slice(source, start, after);
  operand.arabic = true;
  operand.numeralEnd = end;
  return true;
}

/** Reads a numeral of any form, token by token. */
function readTokens(numeral: Numeral): boolean {
  const { operand } = numeral;
  while (readToken(numeral));
  if (numeral.pending !== '') readOnes(numeral);
  if (numeral.group !== '' && !mergeGroup(numeral)) return false;
  if (numeral.main === '') return false;
  const stem = numeral.main.slice(0, -1);
  if (numeral.pair !== '') {
    operand.loose = 'range';
    operand.high = stem + numeral.pair;
  } else if (operand.loose === 'several') operand.high = increment(`${stem}9`);
  operand.digits = numeral.main;
  operand.low = numeral.mainLow;
  operand.numeralEnd = numeral.end;
  return true;
}

/** Places the last digits; 10万一平方米 and 两百一位 say how much for each, and end before their 一. */
function readOnes(numeral: Numeral): void {
  const { source, operand, pos, pending, pendingLow, mainLow } = numeral;
  const exact = operand.loose === 'exact' || operand.loose === 'several';
  const exponent = exact ? onesOf(numeral) : pendingLow;
  const leftOut = exponent > pendingLow || (exact && numeral.lastUnit > 1 && pending.length === 1);
  const each = leftOut && isChar(source, pos - 1, '一') && (traitsAt(source, pos) & UNIT) > 0;
  const fits = numeral.main === '' || numeral.group !== '' || exponent + pending.length <= mainLow;
  if (!each && fits && append(numeral, pending, exponent)) {
    numeral.end = pos;
    operand.tail = 0;
  }
}

/** An amount goes on with nothing beyond. */
const NOTHING: Beyond = () => false;

/**
 * Reads the longest numeral at `start` into `operand`; `false` where none begins.
 *
 * @param zhao - Exponent of 兆: 12, or 6 in older mainland usage.
 * @param beyond - Reads on where digits, units and 点 end.
 */
export function readNumeral(
  source: Source,
  operand: Operand,
  start: number,
  zhao: number,
  beyond = NOTHING,
): boolean {
  if (readPlain(source, reset(operand, start))) return true;
  return readTokens(new Numeral(source, reset(operand, start), start, zhao, beyond));
}
