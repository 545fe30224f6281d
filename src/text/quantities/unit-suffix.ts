/** Classifier, per cent sign, 倍 or length of time behind a number. */
import { DIGIT, HALF, HAN } from '../characters/alphabet.js';
import { setUnit, takesMore, wholeDigits } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import {
  cellAt,
  isDigit,
  isLatin,
  isChar,
  isOneOf,
  kindAt,
  matchLength,
  opensNumeral,
  slice,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { HALF_HEADS } from '../characters/sets.js';
import { DECIMALS, HALVES, TAKES_GE } from '../vocabulary/unit-traits.js';
import { unitAt } from '../vocabulary/units.js';
import type { Unit } from '../vocabulary/units.js';

/** Behind a unit these make a word or a length of time of 半: 三个半月, 五米半径. */
const AFTER_HALF = [HALF_HEADS, '年月天数载个'].join('');

/** 个半月, 个半小时; 个多月, 个多小时. */
function readSplitUnit(source: Source, operand: Operand, pos: number): boolean {
  const half = isChar(source, pos + 1, '半');
  if (!half && !isOneOf(source, pos + 1, '多余')) return false;
  if (!half && stands(source, '百分点', pos + 2)) {
    setUnit(operand, 'count', '百分点', pos + 5);
    return (operand.some = true);
  }
  const month = isChar(source, pos + 2, '月');
  const unit = unitAt(source, pos + 2);
  if (!month && !(unit && unit.traits & TAKES_GE)) return false;
  const end = month ? pos + 3 : pos + 2 + (unit?.length ?? 0);
  setUnit(operand, 'duration', month ? '个月' : (unit?.name ?? ''), end, 0, half ? '0.5' : '');
  operand.some = !half;
  return true;
}

/** 三成, 三成五, 8.5折, 八五折: tenths, and hundredths where two digits stand. */
function readTenths(source: Source, operand: Operand, pos: number, end: number): void {
  const tenth = isChar(source, pos, '成');
  // 十折 and 100折 take nothing off.
  const none = operand.units > 0 || operand.digits === '10' || wholeDigits(operand) > 2;
  if (!tenth && none) return;
  const exponent = !tenth && wholeDigits(operand) > 1 ? 0 : 1;
  const cell = tenth && takesMore(operand) ? cellAt(source, end) : 0;
  const kind = cell >> 4;
  const digit = (kind === HAN || kind === DIGIT) && !opensNumeral(source, end + 1);
  const hundredths = kind === HALF ? '5' : digit ? String(cell & 15) : '';
  setUnit(operand, 'percent', '', hundredths === '' ? end : end + 1, exponent, hundredths);
}

/** Whether 半 behind the unit adds a half of it. */
function halves({ kind, traits }: Unit): boolean {
  return kind === 'count' ? (traits & HALVES) > 0 : kind !== 'percent';
}

/** Whether a mark at `pos` goes on to further digits. */
function joinsDigits(source: Source, pos: number): boolean {
  return isOneOf(source, pos, '.,:') && isDigit(source, pos + 1);
}

/** End of the one or two decimals at `pos`, which only a mark or a word that counts nothing follows. */
function decimalsEnd(source: Source, { arabic, low }: Operand, pos: number): number {
  let end = pos;
  const kind = arabic ? DIGIT : HAN;
  while (end < pos + 3 && kindAt(source, end) === kind && !isChar(source, end, '两')) end++;
  const closed =
    !opensNumeral(source, end) &&
    !isLatin(source, end) &&
    !joinsDigits(source, end) &&
    !unitAt(source, end);
  return low >= 0 && low < 2 && end < pos + 3 && closed ? end : pos;
}

/** 2升到3升 measures twice. */
const LITRES = /^升[至到][\d.一二两三四五六七八九十百]{1,6}升/;

/** 点, 大 and the 升 of 2升到3升, which are no units by themselves. */
function readUnlisted(source: Source, operand: Operand, pos: number): void {
  // 升到 mostly means a rise.
  const litres = isChar(source, pos, '升') && matchLength(source, LITRES, pos) > 0;
  if (litres || isOneOf(source, pos, '点大')) {
    setUnit(operand, 'count', slice(source, pos, pos + 1), pos + 1);
  }
}

/** Reads the unit at `pos`, whatever the number before it. */
export function readUnit(source: Source, operand: Operand, pos: number): void {
  const exact = takesMore(operand);
  if (exact && isChar(source, pos, '个') && readSplitUnit(source, operand, pos)) return;
  const unit = unitAt(source, pos);
  if (!unit) return readUnlisted(source, operand, pos);
  const { kind, name, exponent, traits } = unit;
  const end = pos + unit.length;
  operand.traits = traits;
  if (kind === 'percent' && exponent === 1) return readTenths(source, operand, pos, end);
  // 42米/秒 measures in one unit of two.
  const per = kind === 'count' && isChar(source, end, '/') ? unitAt(source, end + 1) : null;
  if (per) return setUnit(operand, kind, `${name}/${per.name}`, end + 1 + per.length, exponent);
  const decimals = exact && traits & DECIMALS ? decimalsEnd(source, operand, end) : end;
  if (decimals > end) {
    let extra = '0.';
    for (let place = end; place < decimals; place++) extra += String(cellAt(source, place) & 15);
    return setUnit(operand, kind, name, decimals, exponent, extra);
  }
  const half =
    isChar(source, end, '半') && exact && halves(unit) && !isOneOf(source, end + 1, AFTER_HALF);
  setUnit(operand, kind, name, half ? end + 1 : end, exponent, half ? '0.5' : '');
}
