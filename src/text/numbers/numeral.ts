/**
 * Numerals in Arabic, Chinese and mixed notation, read into digits and an exponent.
 *
 * A Chinese numeral is positional once its units are exponents: 三百五十 is 3 at 10², 5 at 10¹.
 * Each part therefore fills places that are still free below the part before; a part that does not
 * fit ends the numeral. No sum is ever formed, so no digit can be lost.
 */
import { digitsEnd, readArabic } from './arabic.js';
import {
  CURRENCY,
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
  opensNumeral,
  skipOne,
  skipSpace,
  slice,
  stands,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

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

/** A numeral on its way: what is being read, where, and what the digits so far are worth. */
class Numeral {
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

  constructor(source: Source, operand: Operand, start: number, zhao: number) {
    this.source = source;
    this.operand = operand;
    this.zhao = zhao;
    this.start = this.pos = this.end = start;
  }
}

/** Whether a numeral has begun. */
function hasBegun(numeral: Numeral): boolean {
  return numeral.main !== '' || numeral.group !== '';
}

/** Chinese digits from `from`; an ASCII 0 within them stands for 〇 (二00八). */
function hanRun(source: Source, from: number): string {
  let digits = '';
  for (let place = from; ; place++) {
    const cell = cellAt(source, place);
    if (cell >> 4 !== HAN && !(cell === DIGIT << 4 && place > from)) return digits;
    // 二两 weighs: 两 is a digit only where a number or a part of it begins.
    if (place > from && isOneOf(source, place, '两') && !isOneOf(source, place - 1, '一零〇'))
      return digits;
    digits += String(cell & 15);
  }
}

function isPair(digits: string): boolean {
  return digits.length === 2 && PAIRS.includes(digits);
}

/** The span of 三、四百人 as 三四; a list item 二、 and a rank 第一、二批 hold none. */
function spacedPair(numeral: Numeral): string {
  const { source } = numeral;
  const run =
    isOneOf(source, numeral.pos + 1, '、') && kindAt(source, numeral.pos + 3) !== HAN
      ? hanRun(source, numeral.pos + 2)
      : '';
  const first =
    numeral.pos === 0
      ? kindAt(source, numeral.pos + 3) === LARGE
      : !isOneOf(source, numeral.pos - 1, '\n\r第、');
  const both = String(cellAt(source, numeral.pos) & 15) + run;
  return run.length === 1 && first && isPair(both) ? both : '';
}

/** Puts digits below what the group has, if their places are free. */
function append(numeral: Numeral, digits: string, exponent: number): boolean {
  const gap = numeral.group === '' ? 0 : numeral.low - exponent - digits.length;
  if (gap < 0) return false;
  numeral.group += '0'.repeat(gap) + digits;
  numeral.low = exponent;
  numeral.pending = '';
  return true;
}

function closeUnit(numeral: Numeral, digits: string, exponent: number, unit: number): boolean {
  const { operand } = numeral;
  if (!append(numeral, digits, exponent)) return false;
  operand.units++;
  operand.run = operand.tail = 0;
  numeral.lastUnit = unit;
  numeral.end = ++numeral.pos;
  return true;
}

function setDigits(numeral: Numeral, digits: string): void {
  numeral.pair = isPair(digits) ? digits.charAt(1) : '';
  numeral.pending = numeral.pair === '' ? digits : digits.charAt(0);
  numeral.pendingLow = 0;
}

function mergeGroup(numeral: Numeral): boolean {
  const gap = numeral.main === '' ? 0 : numeral.mainLow - numeral.low - numeral.group.length;
  if (gap < 0) return false;
  numeral.main += '0'.repeat(gap) + numeral.group;
  numeral.mainLow = numeral.low;
  numeral.group = '';
  numeral.low = 0;
  return true;
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
    return readFirstDigits(numeral, isOneOf(source, end, '手') ? digits.charAt(0) : digits);
  }
  const next = kindAt(source, pos + 1);
  if (numeral.pointed || (isOneOf(source, pos, '两') && next !== SMALL && next !== LARGE))
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

/** 兆瓦, 5千米 and 3百帕: the unit behind digits is the prefix of another. */
function isPrefixed({ source, operand, pos }: Numeral, begun: boolean, exponent: number): boolean {
  const prefixed = exponent < 3 ? '帕' : operand.arabic ? SI_UNITS : '克';
  return exponent > 1 && isOneOf(source, pos + 1, prefixed) && (operand.arabic || !begun);
}

function readSmall(numeral: Numeral, exponent: number): boolean {
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

/** The exponent of the last digits: ones, unless their unit is left out as in 一万五, 百二万 and 两千三点一. */
function onesOf({ pending, pendingLow, lastUnit }: Numeral): number {
  return lastUnit > 1 && pendingLow === 0 && pending.length === 1 ? lastUnit - 1 : pendingLow;
}

function readLarge(numeral: Numeral, cell: number): boolean {
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

/** 多 and 余 after a round number, 来 before a classifier; 万 and 亿 may still follow. */
function readOpenEnd(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  const { pos } = numeral;
  // Typesetting parts 50 余家, and damage 五百 余万.
  const apart = operand.arabic || kindAt(source, pos + 2) === LARGE;
  const place = apart && isOneOf(source, pos, ' ') ? pos + 1 : pos;
  const lai = isOneOf(source, place, '来');
  if (!(lai ? isOneOf(source, place + 1, AFTER_LAI) : isOneOf(source, place, '多余'))) return false;
  if (isOneOf(source, place, '余') && isOneOf(source, place + 1, '额')) return false;
  const round = operand.arabic && numeral.pendingLow === 0 && numeral.pending.length > 1;
  if (operand.units === 0 && !round) return false;
  if (numeral.pending !== '' && !append(numeral, numeral.pending, numeral.pendingLow)) return false;
  operand.loose = lai ? 'about' : 'and-some';
  operand.tail = 0;
  numeral.end = numeral.pos = place + 1;
  return true;
}

/** Whether the 个 at `place` stands within a number: 3个亿, 两个多亿; not in 28个亿元项目. */
function isGeWithin(source: Source, place: number): boolean {
  const yi = isOneOf(source, place + 1, '多') ? place + 2 : place + 1;
  return (
    isOneOf(source, yi, '亿') &&
    !isOneOf(source, yi + 1, '级') &&
    !(isOneOf(source, yi + 1, '元') && isHan(source, yi + 2))
  );
}

/** The 个 and 个多 of 3个亿 and 3个多亿. */
function readGe(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  if (!isOneOf(source, numeral.pos, '个') || !isGeWithin(source, numeral.pos)) return false;
  if (isOneOf(source, ++numeral.pos, '多')) {
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

/** Whether decimals up to `after` are of the other notation than what stands before 点: 零点77, 10点五度. */
function mixes({ source, pending }: Numeral, digits: string, after: number): boolean {
  const share = isOneOf(source, after, '%') || stands(source, '百分点', after);
  if (share || stands(source, '个百分点', after)) return true;
  // 零点30 may tell the time.
  if (pending !== '0') return isOneOf(source, after, '度');
  return (digits.length !== 2 || digits > '59') && !isOneOf(source, after, '分:时');
}

/** The decimals behind a point at `pos`: 三点五, 3点5亿, 一亿点零一, 三十五.三九兆; empty where none are. */
function decimalsAt(numeral: Numeral): string {
  const { source, operand, pos, start, pending, lastUnit } = numeral;
  const figures = isDigit(source, pos + 1);
  const digits = figures
    ? slice(source, pos + 1, digitsEnd(source, pos + 1))
    : hanRun(source, pos + 1);
  const after = pos + 1 + digits.length;
  const large = kindAt(source, after) === LARGE;
  let told = true;
  if (isOneOf(source, pos, '.')) {
    // 一.三万家 may be the first item.
    const item = pos === start + 1 && (start === 0 || isOneOf(source, start - 1, '\n\r'));
    told = !figures && !item && (large || isOneOf(source, after, '%'));
  } else if (isOneOf(source, after, '十线滴点刻')) told = false;
  else if (pending === '' && lastUnit > 1) {
    told = !figures && (digits.length > 1 || isLoneDecimal(numeral, after));
  } else if (figures !== operand.arabic) told = mixes(numeral, digits, after);
  else if (figures) told = large;
  return told ? digits : '';
}

/** 点 between digits; 八点二十 is a time, 两点一线 a saying, and 3点5 a decimal only before 亿. */
function readPoint(numeral: Numeral): boolean {
  const { source, pending, pendingLow } = numeral;
  if (!isOneOf(source, numeral.pos, '点.') || numeral.low < 0) return false;
  if (pending !== '' && pendingLow < 0) return false;
  const digits = decimalsAt(numeral);
  if (digits === '' || (pending !== '' && !append(numeral, pending, onesOf(numeral)))) return false;
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

function readSeveral(numeral: Numeral): boolean {
  const { source, operand } = numeral;
  const begun = hasBegun(numeral);
  const within = numeral.lastUnit > 0 || isOneOf(source, numeral.pos - 1, '零');
  // 十数家 counts beyond ten.
  const tens = numeral.lastUnit === 1 && isOneOf(source, numeral.pos + 1, AFTER_LAI);
  // 人数, 少数; but 至少数万人 counts.
  const noun =
    isOneOf(source, numeral.pos - 1, NOUNS_IN_SHU) && !isOneOf(source, numeral.pos - 2, '至');
  const no = isOneOf(source, numeral.pos, '数') ? (begun ? !tens : noun) : begun && !within;
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
  if (!operand.arabic || !numeral.pending.endsWith('0') || !isOneOf(source, numeral.pos, '几'))
    return false;
  numeral.pending = `${numeral.pending.slice(0, -1)}1`;
  operand.loose = 'several';
  numeral.pos++;
  return true;
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
function readSpacedGroup(numeral: Numeral): boolean {
  const { source } = numeral;
  let place = numeral.pos + 1;
  while (isDigit(source, place) || (isOneOf(source, place, ',') && isDigit(source, place + 1)))
    place++;
  // Both magnitudes stand off, and fall: 3亿 5亿 and 1亿 2000万 are columns.
  const spaced =
    isOneOf(source, numeral.pos - 2, ' ') &&
    isOneOf(source, place, ' ') &&
    place > numeral.pos + 1 &&
    place < numeral.pos + 7;
  const next = cellAt(source, place + 1);
  if (!spaced || next >> 4 !== LARGE || (next & 15) >= (cellAt(source, numeral.pos - 1) & 15))
    return false;
  numeral.pos++;
  return readFigures(numeral);
}

/** Whether figures at `pos` are a date that stands right behind a magnitude: 6.6亿2016-11-28. */
function opensDate(source: Source, pos: number): boolean {
  const sign = pos + 4;
  if (kindAt(source, pos - 1) !== LARGE || digitsEnd(source, pos) !== sign) return false;
  return isOneOf(source, sign, '年') || (isOneOf(source, sign, '-/') && isDigit(source, sign + 1));
}

/** 京 and 垓, where the number goes on or money follows: 三京零三兆, 1京日元; in 2024京台论坛 they are places. */
function readBeyond(numeral: Numeral): boolean {
  const { source, pos, start } = numeral;
  if (!isOneOf(source, pos, '京垓')) return false;
  let place = pos + 1;
  while (opensNumeral(source, place) && kindAt(source, place) < LARGE) place++;
  const goes = place > pos + 1 && isOneOf(source, place, '兆亿万京');
  const whole = start === 0 && place === source.length;
  const money = isOneOf(source, pos + 1, '元') || isOneOf(source, pos + 2, '元');
  return (goes || whole || money) && readLarge(numeral, isOneOf(source, pos, '京') ? 16 : 20);
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
  const { source, operand, pos, start, pending } = numeral;
  const wrapped = isOneOf(source, pos, '\n\r');
  if (!wrapped && !isOneOf(source, pos, ' ')) return false;
  const next = wrapped ? pos + (isOneOf(source, pos, '\r') ? 2 : 1) : skipSpace(source, pos);
  const kind = kindAt(source, next);
  if (kind === LARGE) return readLargeApart(numeral, next, wrapped);
  if (wrapped) return false;
  if (pending === '') {
    return (operand.arabic && readSpacedGroup(numeral)) || readDigitsApart(numeral, next);
  }
  // 四 百 goes on only where the words stand apart anyhow.
  if (kind !== SMALL || !(numeral.apart || stands(source, '分之', start - 2))) return false;
  numeral.pos = next;
  return readSmall(numeral, cellAt(source, next) & 15);
}

/** Reads digits of any kind. */
function readDigits(numeral: Numeral, cell: number): boolean {
  const kind = cell >> 4;
  if (numeral.pending !== '') return kind === SEVERAL && readSeveralBehind(numeral);
  if (kind === HAN) return readHan(numeral);
  if (kind === TENS) return closeUnit(numeral, String(cell & 15), 1, 1);
  if (kind === DIGIT) return !opensDate(numeral.source, numeral.pos) && readFigures(numeral);
  return kind === SEVERAL && readSeveral(numeral);
}

function readToken(numeral: Numeral): boolean {
  const { source, operand, pos } = numeral;
  const cell = cellAt(source, pos);
  const kind = cell >> 4;
  if (kind === SMALL) return readSmall(numeral, cell & 15);
  if (kind === LARGE) return readLarge(numeral, cell & 15);
  const between = kind === 0 && pos > numeral.start;
  if (between && (readGe(numeral) || readBeyond(numeral))) return true;
  if (operand.loose !== 'exact' || numeral.pair !== '') return false;
  if (!between) return readDigits(numeral, cell);
  return readOpenEnd(numeral) || readPoint(numeral) || readOverSpace(numeral);
}

/** Whether a numeral that has begun with a digit may go on at `place`. */
function goesOn(source: Source, place: number): boolean {
  const traits = traitsAt(source, place);
  const cell = traits & 0xff;
  if (cell > 0) return cell < HALF << 4;
  return (traits & GOES_ON) > 0 && (!isOneOf(source, place, '个') || isGeWithin(source, place));
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
  if (isOneOf(source, end, '.') && isDigit(source, end + 1)) {
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
  if (open && !goesOn(source, end + 1) && !isOneOf(source, end + 1, '额')) {
    operand.loose = 'and-some';
    operand.tail = 0;
    end++;
  } else if (goesOn(source, end)) return false;
  operand.digits = digits || slice(source, start, after);
  operand.arabic = true;
  operand.numeralEnd = end;
  return true;
}

/**
 * Reads the longest numeral at `start` into `operand`; `false` where none begins.
 *
 * @param zhao - Exponent of 兆: 12, or 6 in older mainland usage.
 */
export function readNumeral(
  source: Source,
  operand: Operand,
  start: number,
  zhao: number,
): boolean {
  if (readPlain(source, reset(operand, start))) return true;
  return readTokens(new Numeral(source, reset(operand, start), start, zhao));
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
  const each = leftOut && isOneOf(source, pos - 1, '一') && (traitsAt(source, pos) & UNIT) > 0;
  const fits = numeral.main === '' || numeral.group !== '' || exponent + pending.length <= mainLow;
  if (!each && fits && append(numeral, pending, exponent)) {
    numeral.end = pos;
    operand.tail = 0;
  }
}
