/** The digits within a numeral, in words and figures, told and untold. */
import { DIGIT, HAN, LARGE, SEVERAL, SMALL, TENS, UNIT } from '../characters/alphabet.js';
import { cellAt, isDigit, isChar, isOneOf, kindAt, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { AFTER_LAI } from './numeral-marks.js';
import { digitsEnd, readArabic } from './arabic.js';
import { closeUnit, hanRun, hasBegun, isPair, setDigits } from './numeral-state.js';
import type { Numeral } from './numeral-state.js';

/** 人数百余: here 数 ends a noun. */
const NOUNS_IN_SHU = '人总指分件户基系参多少无';

/** The span of 三、四百人 as 三四; a list item 二、 and a rank 第一、二批 hold none. */
function spacedPair(numeral: Numeral): string {
  const { source } = numeral;
  const run =
    isChar(source, numeral.pos + 1, '、') && kindAt(source, numeral.pos + 3) !== HAN
      ? hanRun(source, numeral.pos + 2)
      : '';
  const first =
    numeral.pos === 0
      ? kindAt(source, numeral.pos + 3) === LARGE
      : !isOneOf(source, numeral.pos - 1, '\n\r第、');
  const both = String(cellAt(source, numeral.pos) & 15) + run;
  return run.length === 1 && first && isPair(both) ? both : '';
}

/** The digits that open a numeral. */
function readFirstDigits(numeral: Numeral, digits: string): boolean {
  const { source, operand } = numeral;
  // 零百加速 and 十零万 hold no number.
  const first = kindAt(source, numeral.pos + 1);
  if (digits === '0' && (first === SMALL || first === LARGE)) return false;
  const spaced = digits.length === 1 ? spacedPair(numeral) : '';
  operand.run = digits.length;
  numeral.pos += spaced === '' ? digits.length : 3;
  setDigits(numeral, spaced || digits);
  return true;
}

/** More than one digit behind a unit: a pair, or digits with a magnitude of their own; else none. */
function readFurtherDigits(numeral: Numeral, digits: string, end: number): boolean {
  const { source, operand } = numeral;
  const placed = digits.length < 5 && kindAt(source, end) === LARGE;
  if (placed && !isPair(digits)) {
    // 八七八亿四一三六万.
    numeral.pos = end;
    numeral.pending = digits;
    numeral.pendingLow = 0;
    return true;
  }
  // Figures take no two digits: 3.5万七八.
  if (operand.arabic) return false;
  if (digits.length === 2 && digits.endsWith('1') && (traitsAt(source, end) & UNIT) > 0) {
    // 一万五一个月.
    numeral.pos = end - 1;
    setDigits(numeral, digits.charAt(0));
    return true;
  }
  if (!isPair(digits)) {
    // 三十二一 is nothing: more digits than a place can take.
    operand.broken = true;
    return false;
  }
  numeral.pos = end;
  setDigits(numeral, digits);
  return true;
}

function readHan(numeral: Numeral): boolean {
  const { source, pos } = numeral;
  let digits = hanRun(source, pos);
  const end = pos + digits.length;
  if (!hasBegun(numeral)) {
    // 一二手房 are new homes and old: no span of one and two.
    return readFirstDigits(numeral, isChar(source, end, '手') ? digits.charAt(0) : digits);
  }
  const next = kindAt(source, pos + 1);
  if (numeral.pointed || (isChar(source, pos, '两') && next !== SMALL && next !== LARGE))
    return false;
  if (digits.startsWith('0')) {
    digits = digits.slice(1);
    if (digits === '' && (next < DIGIT || next > SEVERAL || next === HAN || next === LARGE))
      return false;
    numeral.lastUnit = 0;
  }
  if (digits.length > 1) return readFurtherDigits(numeral, digits, end);
  numeral.pos = end;
  setDigits(numeral, digits);
  return true;
}

function readSeveral(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  const begun = hasBegun(numeral);
  const within = numeral.lastUnit > 0 || isChar(source, numeral.pos - 1, '零');
  // 十数家 counts beyond ten.
  const tens = numeral.lastUnit === 1 && isOneOf(source, numeral.pos + 1, AFTER_LAI);
  // 人数, 少数; but 至少数万人 counts.
  const noun =
    isOneOf(source, numeral.pos - 1, NOUNS_IN_SHU) && !isChar(source, numeral.pos - 2, '至');
  const no = isChar(source, numeral.pos, '数') ? (begun ? !tens : noun) : begun && !within;
  if (no) return false;
  numeral.pending = begun ? '1' : '2';
  numeral.pendingLow = 0;
  operand.loose = 'several';
  numeral.pos++;
  return true;
}

/** The 几 of 40几万, whose figures stand for its tens. */
function readSeveralBehind(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  if (!operand.arabic || !numeral.pending.endsWith('0') || !isChar(source, numeral.pos, '几'))
    return false;
  numeral.pending = `${numeral.pending.slice(0, -1)}1`;
  operand.loose = 'several';
  numeral.pos++;
  return true;
}

/** Whether figures at `pos` are a date that stands right behind a magnitude: 6.6亿2016-11-28. */
function opensDate(source: Source, pos: number): boolean {
  const sign = pos + 4;
  if (kindAt(source, pos - 1) !== LARGE || digitsEnd(source, pos) !== sign) return false;
  return isChar(source, sign, '年') || (isOneOf(source, sign, '-/') && isDigit(source, sign + 1));
}

function readFigures(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  const begun = hasBegun(numeral);
  const { grouped } = operand;
  numeral.pos = readArabic(source, operand, numeral.pos);
  numeral.pending = operand.digits;
  numeral.pendingLow = operand.low;
  if (begun) operand.grouped = grouped;
  else operand.arabic = true;
  return true;
}

/** The 7,629 of 2 兆 7,629 亿元: figures behind a space, with a magnitude of their own. */
export function readSpacedGroup(numeral: Numeral): boolean {
  const { source } = numeral;
  let place = numeral.pos + 1;
  while (isDigit(source, place) || (isChar(source, place, ',') && isDigit(source, place + 1)))
    place++;
  // Both magnitudes stand off, and fall: 3亿 5亿 and 1亿 2000万 are columns.
  const spaced =
    isChar(source, numeral.pos - 2, ' ') &&
    isChar(source, place, ' ') &&
    place > numeral.pos + 1 &&
    place < numeral.pos + 7;
  const next = cellAt(source, place + 1);
  if (!spaced || next >> 4 !== LARGE || (next & 15) >= (cellAt(source, numeral.pos - 1) & 15))
    return false;
  numeral.pos++;
  return readFigures(numeral);
}

/** Reads digits of any kind. */
export function readDigits(numeral: Numeral, cell: number): boolean {
  const kind = cell >> 4;
  if (numeral.pending !== '') return kind === SEVERAL && readSeveralBehind(numeral);
  if (kind === HAN) return readHan(numeral);
  if (kind === TENS) return closeUnit(numeral, String(cell & 15), 1, 1);
  if (kind === DIGIT) return !opensDate(numeral.source, numeral.pos) && readFigures(numeral);
  return kind === SEVERAL && readSeveral(numeral);
}
