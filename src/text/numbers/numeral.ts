/**
 * Numerals in Arabic, Chinese and mixed notation, read into digits and an exponent.
 *
 * A Chinese numeral is positional once its units are exponents: 三百五十 is 3 at 10², 5 at 10¹.
 * Each part therefore fills places that are still free below the part before; a part that does not
 * fit ends the numeral. No sum is ever formed, so no digit can be lost.
 */
import { digitsEnd, readArabic } from './arabic.js';
import {
  DIGIT,
  GOES_ON,
  HALF,
  HAN,
  LARGE,
  SEVERAL,
  SMALL,
  TENS,
  UNIT,
} from '../characters/alphabet.js';
import { increment } from './decimal.js';
import { reset } from './operand.js';
import type { Operand } from './operand.js';
import {
  cellAt,
  isDigit,
  isHan,
  isOneOf,
  kindAt,
  slice,
  stands,
  traitsAt,
} from '../characters/source.js';

/** 兆瓦 and 5千米 hold a prefix of the unit, not a part of the numeral. */
const SI_UNITS = '瓦赫字帕比伏焦克米卡';
/** What may follow 来 where it means "or so"; otherwise it is the verb. */
const AFTER_LAI = '个名家人岁年天次万亿元块种项位亩斤公里米平吨户号条件台本页篇首';
/** 人数百余: here 数 ends a noun. */
const NOUNS_IN_SHU = '人总指分件户基系参多少无';
/** Beyond this exponent the units are play (亿亿亿…), and cost memory. */
const MAX_EXPONENT = 48;
/** Two digits that name a span: 两三, 七八, and 三五. */
const PAIRS = '12 23 34 45 56 67 78 89 35';

/** What is being read, and where. */
let operand: Operand;
let pos = 0;
let start = 0;
/** Exponent of 兆. */
let zhao = 12;
/** End of what is surely part of the numeral. */
let end = 0;
/** Above the last 亿 or 兆, and below it: digits and the exponent of the last. */
let main = '';
let mainLow = 0;
let group = '';
let low = 0;
/** Digits whose unit is still to come, and the last digit of the upper bound in 七八. */
let pending = '';
let pendingLow = 0;
let pair = '';
/** Exponent of the last unit, for the one left out in 一万五; 0 where 零 forbids that. */
let lastUnit = 0;
let wan = false;

/** Whether a numeral has begun. */
function hasBegun(): boolean {
  return main !== '' || group !== '';
}

/** Chinese digits from `from`; an ASCII 0 within them stands for 〇 (二00八). */
function hanRun(from: number): string {
  let digits = '';
  for (let place = from; ; place++) {
    const cell = cellAt(place);
    if (cell >> 4 !== HAN && !(cell === DIGIT << 4 && place > from)) return digits;
    // 二两 weighs: 两 is a digit only where a number or a part of it begins.
    if (place > from && isOneOf(place, '两') && !isOneOf(place - 1, '一零〇')) return digits;
    digits += String(cell & 15);
  }
}

function isPair(digits: string): boolean {
  return digits.length === 2 && PAIRS.includes(digits);
}

/** The span of 三、四百人 as 三四; a list item 二、 and a rank 第一、二批 hold none. */
function spacedPair(): string {
  const run = isOneOf(pos + 1, '、') && kindAt(pos + 3) !== HAN ? hanRun(pos + 2) : '';
  const first = pos === 0 ? kindAt(pos + 3) === LARGE : !isOneOf(pos - 1, '\n\r第、');
  const both = String(cellAt(pos) & 15) + run;
  return run.length === 1 && first && isPair(both) ? both : '';
}

/** Puts digits below what the group has, if their places are free. */
function append(digits: string, exponent: number): boolean {
  const gap = group === '' ? 0 : low - exponent - digits.length;
  if (gap < 0) return false;
  group += '0'.repeat(gap) + digits;
  low = exponent;
  pending = '';
  return true;
}

function closeUnit(digits: string, exponent: number, unit: number): boolean {
  if (!append(digits, exponent)) return false;
  operand.units++;
  operand.run = operand.tail = 0;
  lastUnit = unit;
  end = ++pos;
  return true;
}

function setDigits(digits: string): void {
  pair = isPair(digits) ? digits.charAt(1) : '';
  pending = pair === '' ? digits : digits.charAt(0);
  pendingLow = 0;
}

function mergeGroup(): boolean {
  const gap = main === '' ? 0 : mainLow - low - group.length;
  if (gap < 0) return false;
  main += '0'.repeat(gap) + group;
  mainLow = low;
  group = '';
  low = 0;
  return true;
}

function readHan(): boolean {
  const digits = hanRun(pos);
  if (!hasBegun()) {
    // 零百加速 and 十零万 hold no number.
    const first = kindAt(pos + 1);
    if (digits === '0' && (first === SMALL || first === LARGE)) return false;
    const spaced = digits.length === 1 ? spacedPair() : '';
    operand.run = digits.length;
    pos += spaced === '' ? digits.length : 3;
    setDigits(spaced || digits);
    return true;
  }
  const next = kindAt(pos + 1);
  if (isOneOf(pos, '两') && next !== SMALL && next !== LARGE) return false;
  let rest = digits;
  if (digits.startsWith('0')) {
    rest = digits.slice(1);
    if (rest === '' && next !== DIGIT && next !== SMALL && next !== SEVERAL) return false;
    lastUnit = 0;
  }
  // 三十二一 is nothing: more digits than a place can take; nor do figures take two (3.5万七八).
  // Before a magnitude of their own digits may stand in a row: 八七八亿四一三六万.
  const placed = rest.length < 5 && kindAt(pos + digits.length) === LARGE;
  if (rest.length > 1 && placed && !isPair(rest)) {
    pos += digits.length;
    pending = rest;
    pendingLow = 0;
    return true;
  }
  if (rest.length > 1 && operand.arabic) return false;
  if (rest.length === 2 && rest.endsWith('1') && (traitsAt(pos + digits.length) & UNIT) > 0) {
    // 一万五一个月.
    pos += digits.length - 1;
    setDigits(rest.charAt(0));
    return true;
  }
  if (rest.length > 1 && !isPair(rest)) {
    operand.broken = true;
    return false;
  }
  pos += digits.length;
  setDigits(rest);
  return true;
}

function readSmall(exponent: number): boolean {
  if (operand.loose === 'and-some' || operand.loose === 'about') return false;
  const { arabic } = operand;
  const begun = hasBegun();
  if (stands('百分点', pos)) return false;
  if (pending !== '') {
    // 2024十大 and 2024百强 begin with a year.
    if (arabic && pending.length === 4 && pendingLow === 0) return false;
    const prefixed = exponent < 3 ? '帕' : arabic ? SI_UNITS : '克';
    if (exponent > 1 && isOneOf(pos + 1, prefixed) && (arabic || !begun)) return false;
    const shared = arabic || (pending.length === 1 && exponent > 1);
    if (!closeUnit(pending, pendingLow + exponent, exponent)) return false;
    if (shared && !begun) operand.tail = exponent;
    return true;
  }
  if (low < 0) return closeUnit('', (low += exponent), exponent);
  // A bare unit opens the numeral (百万); further on only 十 goes without its 一.
  if (begun && exponent > 1) return false;
  operand.unitLed = !begun && exponent > 1;
  return closeUnit('1', exponent, exponent);
}

function readLarge(cell: number): boolean {
  const exponent = cell === 12 ? zhao : cell;
  if (cell === 12 && isOneOf(pos + 1, SI_UNITS)) return false;
  const chained = operand.tail > 0 && end === pos && pending === '';
  if (Math.max(low, mainLow) + exponent > MAX_EXPONENT) return false;
  if (chained && group === '') mainLow += exponent;
  else {
    if (wan && cell === 4 && !chained) return false;
    if (pending !== '' && !append(pending, pendingLow)) return false;
    if (group === '') {
      if (main !== '') return false;
      group = '1';
      operand.unitLed = true;
    }
    low += exponent;
    wan = cell === 4;
    if (!wan && !mergeGroup()) {
      low -= exponent;
      return false;
    }
  }
  operand.tail = exponent + (chained ? operand.tail : 0);
  operand.units++;
  operand.run = 0;
  lastUnit = exponent;
  end = ++pos;
  return true;
}

/** 多 and 余 after a round number, 来 before a classifier; 万 and 亿 may still follow. */
function readOpenEnd(): boolean {
  const place = operand.arabic && isOneOf(pos, ' ') ? pos + 1 : pos;
  const lai = isOneOf(place, '来');
  if (!(lai ? isOneOf(place + 1, AFTER_LAI) : isOneOf(place, '多余'))) return false;
  if (isOneOf(place, '余') && isOneOf(place + 1, '额')) return false;
  const round = operand.arabic && pendingLow === 0 && pending.length > 1;
  if (operand.units === 0 && !round) return false;
  if (pending !== '' && !append(pending, pendingLow)) return false;
  operand.loose = lai ? 'about' : 'and-some';
  operand.tail = 0;
  end = pos = place + 1;
  return true;
}

/** Whether the 个 at `place` stands within a number: 3个亿, 两个多亿; not in 28个亿元项目. */
function isGeWithin(place: number): boolean {
  const yi = isOneOf(place + 1, '多') ? place + 2 : place + 1;
  return isOneOf(yi, '亿') && !isOneOf(yi + 1, '级') && !(isOneOf(yi + 1, '元') && isHan(yi + 2));
}

/** The 个 and 个多 of 3个亿 and 3个多亿. */
function readGe(): boolean {
  if (!isOneOf(pos, '个') || !isGeWithin(pos)) return false;
  if (isOneOf(++pos, '多')) {
    operand.loose = 'and-some';
    pos++;
  }
  return true;
}

/** 点 between digits; 八点二十 is a time, 两点一线 a saying, and 3点5 a decimal only before 亿. */
function readPoint(): boolean {
  const { arabic } = operand;
  if (!isOneOf(pos, '点') || low < 0 || kindAt(pos + 1) !== (arabic ? DIGIT : HAN)) return false;
  const digits = arabic ? slice(pos + 1, digitsEnd(pos + 1)) : hanRun(pos + 1);
  const after = pos + 1 + digits.length;
  if (arabic && kindAt(after) !== LARGE) return false;
  if (isOneOf(after, '十线滴点刻') || (pending !== '' && !append(pending, 0))) return false;
  if (group === '') return false;
  group += '0'.repeat(low) + digits;
  low = -digits.length;
  operand.run = lastUnit = 0;
  end = pos = after;
  return true;
}

function readSeveral(): boolean {
  const begun = hasBegun();
  const within = lastUnit > 0 || isOneOf(pos - 1, '零');
  // 十数家 counts beyond ten.
  const tens = lastUnit === 1 && isOneOf(pos + 1, AFTER_LAI);
  // 人数, 少数; but 至少数万人 counts.
  const noun = isOneOf(pos - 1, NOUNS_IN_SHU) && !isOneOf(pos - 2, '至');
  const no = isOneOf(pos, '数') ? (begun ? !tens : noun) : begun && !within;
  if (no) return false;
  pending = begun ? '1' : '2';
  pendingLow = 0;
  operand.loose = 'several';
  pos++;
  return true;
}

/** The 几 of 40几万, whose figures stand for its tens. */
function readSeveralBehind(): boolean {
  if (!operand.arabic || !pending.endsWith('0') || !isOneOf(pos, '几')) return false;
  pending = `${pending.slice(0, -1)}1`;
  operand.loose = 'several';
  return ++pos > 0;
}

function readFigures(): boolean {
  const begun = hasBegun();
  const { grouped } = operand;
  pos = readArabic(operand, pos);
  pending = operand.digits;
  pendingLow = operand.low;
  if (begun) operand.grouped = grouped;
  else operand.arabic = true;
  return true;
}

/** The 7,629 of 2 兆 7,629 亿元: figures behind a space, with a magnitude of their own. */
function readSpacedGroup(): boolean {
  let place = pos + 1;
  while (isDigit(place) || (isOneOf(place, ',') && isDigit(place + 1))) place++;
  // Both magnitudes stand off, and fall: 3亿 5亿 and 1亿 2000万 are columns.
  const spaced = isOneOf(pos - 2, ' ') && isOneOf(place, ' ') && place > pos + 1 && place < pos + 7;
  const next = cellAt(place + 1);
  if (!spaced || next >> 4 !== LARGE || (next & 15) >= (cellAt(pos - 1) & 15)) return false;
  pos++;
  return readFigures();
}

function readToken(): boolean {
  const cell = cellAt(pos);
  const kind = cell >> 4;
  if (kind === SMALL) return readSmall(cell & 15);
  if (kind === LARGE) return readLarge(cell & 15);
  if (kind === 0 && pos > start && readGe()) return true;
  if (operand.loose !== 'exact' || pair !== '') return false;
  if (kind === 0 && pos > start) {
    if (readOpenEnd() || readPoint()) return true;
    // `177.1 亿`: one space between Arabic digits and their magnitude, and behind one (2 兆 7,629 亿).
    if (!operand.arabic || !isOneOf(pos, ' ')) return false;
    if (pending === '') return readSpacedGroup();
    const spaced = cellAt(pos + 1);
    if (spaced >> 4 !== LARGE) return false;
    pos++;
    return readLarge(spaced & 15) || pos-- < 0;
  }
  if (pending !== '') return kind === SEVERAL && readSeveralBehind();
  if (kind === HAN) return readHan();
  if (kind === TENS) return closeUnit(String(cell & 15), 1, 1);
  if (kind === DIGIT) return readFigures();
  return kind === SEVERAL && readSeveral();
}

/** Whether a numeral that has begun with a digit may go on at `place`. */
function goesOn(place: number): boolean {
  const traits = traitsAt(place);
  const cell = traits & 0xff;
  if (cell > 0) return cell < HALF << 4;
  return (traits & GOES_ON) > 0 && (!isOneOf(place, '个') || isGeWithin(place));
}

/** Arabic digits, with a fraction and 万 or 亿 at most, or one Chinese digit: most numbers of the press. */
function readPlain(): boolean {
  end = digitsEnd(start);
  if (end === start) {
    const cell = cellAt(start);
    if (cell >> 4 !== HAN || goesOn(start + 1)) return false;
    operand.digits = String(cell & 15);
    operand.run = 1;
    operand.numeralEnd = start + 1;
    return true;
  }
  let digits = '';
  if (isOneOf(end, '.') && isDigit(end + 1)) {
    const point = end;
    end = digitsEnd(point + 1);
    digits = slice(start, point) + slice(point + 1, end);
    operand.low = point + 1 - end;
  }
  const after = end;
  const cell = cellAt(end);
  if (cell === ((LARGE << 4) | 4) || cell === ((LARGE << 4) | 8)) {
    operand.low += operand.tail = cell & 15;
    operand.units = 1;
    end++;
  }
  // 50余家, 1.7万余家; a magnitude behind 余 is for the reader of all numerals.
  const open = isOneOf(end, '余多') && (operand.units > 0 || (digits === '' && after > start + 1));
  if (open && !goesOn(end + 1) && !isOneOf(end + 1, '额')) {
    operand.loose = 'and-some';
    operand.tail = 0;
    end++;
  } else if (goesOn(end)) return false;
  operand.digits = digits || slice(start, after);
  operand.arabic = true;
  operand.numeralEnd = end;
  return true;
}

/**
 * Reads the longest numeral at `from` into `into`; `false` where none begins.
 *
 * @param worth - Exponent of 兆: 12, or 6 in older mainland usage.
 */
export function readNumeral(into: Operand, from: number, worth: number): boolean {
  operand = reset(into, from);
  start = pos = from;
  if (readPlain()) return true;
  reset(into, from);
  zhao = worth;
  end = from;
  main = group = pending = pair = '';
  mainLow = low = pendingLow = lastUnit = 0;
  wan = false;

  while (readToken());
  if (pending !== '') {
    // Ones, unless their unit is left out as in 一万五, 三百二 and 百几.
    const { loose } = operand;
    const ones = pendingLow === 0 && pending.length === 1;
    const leftOut = lastUnit > 1 && ones && (loose === 'exact' || loose === 'several');
    // 10万一平方米 and 两百一位: so much for each.
    const each = leftOut && isOneOf(pos - 1, '一') && (traitsAt(pos) & UNIT) > 0;
    const exponent = leftOut ? lastUnit - 1 : pendingLow;
    const fits = main === '' || group !== '' || exponent + pending.length <= mainLow;
    if (!each && fits && append(pending, exponent)) {
      end = pos;
      operand.tail = 0;
    }
  }
  if (group !== '' && !mergeGroup()) return false;
  if (main === '') return false;
  const stem = main.slice(0, -1);
  if (pair !== '') {
    operand.loose = 'range';
    operand.high = stem + pair;
  } else if (operand.loose === 'several') operand.high = increment(`${stem}9`);
  operand.digits = main;
  operand.low = mainLow;
  operand.numeralEnd = end;
  return true;
}
