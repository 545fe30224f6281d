/** How numerals go on beyond what an amount needs: 京 and 垓, mixed notation, spaces and line ends between words. */
import { DIGIT, HAN, LARGE, SMALL } from '../characters/alphabet.js';
import {
  cellAt,
  isDigit,
  isHan,
  isChar,
  isOneOf,
  kindAt,
  opensNumeral,
  skipOne,
  skipSpace,
  slice,
  stands,
} from '../characters/source.js';
import { digitsEnd } from './arabic.js';
import { addDecimals } from './numeral-marks.js';
import { hanRun } from './numeral-state.js';
import type { Numeral } from './numeral-state.js';
import { readLarge, readSmall } from './numeral-magnitudes.js';

/** Whether decimals up to `after` are of the other notation than what stands before 点: 零点77, 10点五度. */
function mixes({ source, pending }: Numeral, digits: string, after: number): boolean {
  const share = isChar(source, after, '%') || stands(source, '百分点', after);
  if (share || stands(source, '个百分点', after)) return true;
  // 零点30 may tell the time.
  if (pending !== '0') return isChar(source, after, '度');
  return (digits.length !== 2 || digits > '59') && !isOneOf(source, after, '分:时');
}

/** 京 and 垓, where the number goes on or money follows: 三京零三兆, 1京日元; in 2024京台论坛 they are places. */
function readHuge(numeral: Numeral): boolean {
  const { source, pos, start } = numeral;
  if (!isOneOf(source, pos, '京垓')) return false;
  let place = pos + 1;
  while (opensNumeral(source, place) && kindAt(source, place) < LARGE) place++;
  const goes = place > pos + 1 && isOneOf(source, place, '兆亿万京');
  const whole = start === 0 && place === source.length;
  const money = isChar(source, pos + 1, '元') || isChar(source, pos + 2, '元');
  return (goes || whole || money) && readLarge(numeral, isChar(source, pos, '京') ? 16 : 20);
}

/** What counts behind a magnitude that stands off: 二十 亿元, 五百 万人; 三百 万科企业 names a firm. */
const AFTER_APART = '元人美港欧多余吨家户亩平个件套次';

/** Reads the magnitude that stands off at `next`: 177.1 亿, 二十 亿元, 1000  万, 673.17\n亿元. */
function readLargeApart(numeral: Numeral, next: number, wrapped: boolean): boolean {
  const { source, operand, pos } = numeral;
  const beyond = next + 1;
  const told =
    (operand.arabic && !wrapped && next === pos + 1) ||
    opensNumeral(source, beyond) ||
    isOneOf(source, beyond, AFTER_APART) ||
    (!wrapped && !isHan(source, beyond));
  if (!told) return false;
  numeral.pos = next;
  if (readLarge(numeral, cellAt(source, next) & 15)) return true;
  numeral.pos = pos;
  return false;
}

/** Goes on at `next`, behind a space, with digits and the unit below (7万 5千 4百), or ones behind such. */
function readDigitsApart(numeral: Numeral, next: number): boolean {
  const { source, lastUnit } = numeral;
  const kind = kindAt(source, next);
  if (kind !== HAN && kind !== DIGIT) return false;
  const unit = cellAt(source, skipOne(source, next + 1));
  const falls = unit >> 4 === SMALL && (unit & 15) < lastUnit;
  const ones = numeral.apart && !isHan(source, next + 1) && !isDigit(source, next + 1);
  if (!falls && !ones) return false;
  numeral.apart = true;
  numeral.pos = next;
  return true;
}

/** Goes on over one or two spaces, or over the end of a line before a magnitude. */
function readOverSpace(numeral: Numeral): boolean {
  const { source, pos, start, pending } = numeral;
  const wrapped = isOneOf(source, pos, '\n\r');
  if (!wrapped && !isChar(source, pos, ' ')) return false;
  const next = wrapped ? pos + (isChar(source, pos, '\r') ? 2 : 1) : skipSpace(source, pos);
  const kind = kindAt(source, next);
  if (kind === LARGE) return readLargeApart(numeral, next, wrapped);
  if (wrapped) return false;
  if (pending === '') {
    return readDigitsApart(numeral, next);
  }
  // 四 百 goes on only where the words stand apart anyhow.
  if (kind !== SMALL || !(numeral.apart || stands(source, '分之', start - 2))) return false;
  numeral.pos = next;
  return readSmall(numeral, cellAt(source, next) & 15);
}

/** Decimals of the other notation, and such behind a full stop: 零点77, 10点五度, 三十五.三九兆. */
function mixedDecimals(numeral: Numeral): string {
  const { source, operand, pos, start, pending } = numeral;
  const figures = isDigit(source, pos + 1);
  const digits = figures
    ? slice(source, pos + 1, digitsEnd(source, pos + 1))
    : hanRun(source, pos + 1);
  const after = pos + 1 + digits.length;
  if (isChar(source, pos, '点')) {
    const mixed = pending !== '' && figures !== operand.arabic;
    return mixed && mixes(numeral, digits, after) ? digits : '';
  }
  // 一.三万家 may be the first item.
  const item = pos === start + 1 && (start === 0 || isOneOf(source, start - 1, '\n\r'));
  const told = kindAt(source, after) === LARGE || isChar(source, after, '%');
  return told && !figures && !item ? digits : '';
}

/** Goes on with what only the press, and who parses a number of any kind, may write. */
export function readBeyond(numeral: Numeral): boolean {
  const { source, operand, pos, pair } = numeral;
  if (readHuge(numeral)) return true;
  if (operand.loose !== 'exact' || pair !== '') return false;
  if (isOneOf(source, pos, '点.')) return addDecimals(numeral, mixedDecimals(numeral));
  return readOverSpace(numeral);
}
