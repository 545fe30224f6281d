/**
 * Numerals in Arabic, Chinese and mixed notation, read into digits and an exponent.
 *
 * A Chinese numeral is positional once its units are exponents: 三百五十 is 3 at 10², 5 at 10¹.
 * Each part therefore fills places that are still free below the part before; a part that does not
 * fit ends the numeral. No sum is ever formed, so no digit can be lost.
 */
import { readArabic } from './arabic.js';
import { classAt, DIGIT, HAN, isOneOf, kindAt, LARGE, SEVERAL, SMALL, TENS } from './chars.js';
import { increment } from './decimal.js';
import { readPlainNumeral } from './numeral-shape.js';
import type { Looseness, Numeral } from './numeral-shape.js';

/** 兆瓦 and 5千米 hold a prefix of the unit, not a part of the numeral. */
const SI_UNITS = '瓦赫字帕比伏焦克米卡';
/** What may follow 来 where it means "or so"; otherwise it is the verb. */
const AFTER_LAI = '个名家人岁年天次万亿元块种项位';
/** 人数百余: here 数 ends a noun. */
const NOUNS_IN_SHU = '人总指分件户基系参多少';
/** Beyond this exponent the units are play (亿亿亿…), and cost memory. */
const MAX_EXPONENT = 48;

/** Chinese digits from `pos`; an ASCII 0 within them stands for 〇 (二00八). */
function hanRun(s: string, pos: number): string {
  let digits = '';
  for (let at = pos; ; at++) {
    const cell = classAt(s, at);
    if (cell >> 4 !== HAN && !(cell === DIGIT << 4 && at > pos)) return digits;
    digits += String(cell & 15);
  }
}

/** The span of 三、四百人 as 三四; a list item 二、 and a rank 第一、二批 hold none. */
function spacedPair(s: string, pos: number): string {
  const run = isOneOf(s, pos + 1, '、') && kindAt(s, pos + 3) !== HAN ? hanRun(s, pos + 2) : '';
  const first = pos === 0 ? kindAt(s, pos + 3) === LARGE : !isOneOf(s, pos - 1, '\n\r第、');
  const pair = String(classAt(s, pos) & 15) + run;
  return run.length === 1 && first && isPair(pair) ? pair : '';
}

/** Two digits that name a span: 两三, 七八, and 三五. */
function isPair(run: string): boolean {
  return run.length === 2 && '12 23 34 45 56 67 78 89 35'.includes(run);
}

/**
 * Reads the longest numeral at `start`, or gives `null` where none begins.
 *
 * @param zhao - Exponent of 兆: 12, or 6 in older mainland usage.
 */
export function readNumeral(s: string, start: number, zhao: number): Numeral | null {
  const plain = readPlainNumeral(s, start);
  if (plain) return plain;
  let pos = start;
  /** End of what is surely part of the numeral. */
  let end = start;
  /** Above the last 亿 or 兆, and below it: digits and the exponent of the last. */
  let main = '';
  let mainLow = 0;
  let group = '';
  let low = 0;
  /** Digits whose unit is still to come, and the last digit of the upper bound in 七八. */
  let pending = '';
  let pendingLow = 0;
  let pair = '';
  let loose = 'exact' as Looseness;
  let arabic = false;
  let grouped = false;
  let broken = false;
  let unitLed = false;
  let units = 0;
  let tail = 0;
  let run = 0;
  /** Exponent of the last unit, for the one left out in 一万五; 0 where 零 forbids that. */
  let lastUnit = 0;
  let wan = false;

  /** Puts digits below what the group has, if their places are free. */
  const append = (digits: string, exponent: number): boolean => {
    const gap = group === '' ? 0 : low - exponent - digits.length;
    if (gap < 0) return false;
    group += '0'.repeat(gap) + digits;
    low = exponent;
    pending = '';
    return true;
  };
  const closeUnit = (digits: string, exponent: number, unit: number): boolean => {
    if (!append(digits, exponent)) return false;
    units++;
    run = tail = 0;
    lastUnit = unit;
    end = ++pos;
    return true;
  };
  const setDigits = (digits: string): void => {
    pair = isPair(digits) ? digits.slice(1) : '';
    pending = pair === '' ? digits : digits.slice(0, 1);
    pendingLow = 0;
  };
  const mergeGroup = (): boolean => {
    const gap = main === '' ? 0 : mainLow - low - group.length;
    if (gap < 0) return false;
    main += '0'.repeat(gap) + group;
    mainLow = low;
    group = '';
    low = 0;
    return true;
  };

  const readHan = (): boolean => {
    const digits = hanRun(s, pos);
    if (main + group === '') {
      const spaced = digits.length === 1 ? spacedPair(s, pos) : '';
      run = digits.length;
      pos += spaced === '' ? run : 3;
      setDigits(spaced || digits);
      return true;
    }
    const rest = digits.startsWith('0') ? digits.slice(1) : digits;
    if (rest !== digits) {
      const next = kindAt(s, pos + 1);
      if (rest === '' && next !== DIGIT && next !== SMALL) return false;
      lastUnit = 0;
    }
    // 三十二一 is nothing: more digits than a place can take.
    if (rest.length > 1 && !isPair(rest)) {
      broken = true;
      return false;
    }
    pos += digits.length;
    setDigits(rest);
    return true;
  };

  const readSmall = (exponent: number): boolean => {
    if (loose === 'and-some' || loose === 'about') return false;
    const prefixed = isOneOf(s, pos + 1, exponent === 3 ? SI_UNITS : '帕');
    if (exponent > 1 && pending !== '' && arabic && prefixed) return false;
    const begun = main + group !== '';
    if (pending !== '') {
      const shared = arabic || (pending.length === 1 && exponent > 1);
      if (!closeUnit(pending, pendingLow + exponent, exponent)) return false;
      if (shared && !begun) tail = exponent;
      return true;
    }
    if (low < 0) return closeUnit('', (low += exponent), exponent);
    // A bare unit opens the numeral (百万); further on only 十 goes without its 一.
    if (begun && exponent > 1) return false;
    unitLed = !begun && exponent > 1;
    return closeUnit('1', exponent, exponent);
  };

  const readLarge = (cell: number): boolean => {
    const exponent = cell === 12 ? zhao : cell;
    if (cell === 12 && isOneOf(s, pos + 1, SI_UNITS)) return false;
    const chained = tail > 0 && end === pos && pending === '';
    if (Math.max(low, mainLow) + exponent > MAX_EXPONENT) return false;
    if (chained && group === '') mainLow += exponent;
    else {
      if (wan && cell === 4 && !chained) return false;
      if (pending !== '' && !append(pending, pendingLow)) return false;
      if (group === '') {
        if (main !== '') return false;
        group = '1';
        unitLed = true;
      }
      low += exponent;
      wan = cell === 4;
      if (!wan && !mergeGroup()) {
        low -= exponent;
        return false;
      }
    }
    tail = exponent + (chained ? tail : 0);
    units++;
    run = 0;
    lastUnit = exponent;
    end = ++pos;
    return true;
  };

  /** 多 and 余 after a round number, 来 before a classifier; 万 and 亿 may still follow. */
  const readOpenEnd = (): boolean => {
    const lai = isOneOf(s, pos, '来');
    if (!(lai ? isOneOf(s, pos + 1, AFTER_LAI) : isOneOf(s, pos, '多余'))) return false;
    if (!(units > 0 || (arabic && pendingLow === 0 && pending.length > 1))) return false;
    if (pending !== '' && !append(pending, pendingLow)) return false;
    loose = lai ? 'about' : 'and-some';
    tail = 0;
    end = ++pos;
    return true;
  };

  /** 点 between Chinese digits; 八点二十 is a time, 两点一线 a saying. */
  const readFraction = (): boolean => {
    if (!isOneOf(s, pos, '点') || arabic || low < 0 || kindAt(s, pos + 1) !== HAN) return false;
    const digits = hanRun(s, pos + 1);
    const after = pos + 1 + digits.length;
    if (isOneOf(s, after, '十线滴点刻') || (pending !== '' && !append(pending, 0))) return false;
    if (group === '') return false;
    group += '0'.repeat(low) + digits;
    low = -digits.length;
    run = lastUnit = 0;
    end = pos = after;
    return true;
  };

  const readToken = (): boolean => {
    const cell = classAt(s, pos);
    const kind = cell >> 4;
    if (kind === SMALL) return readSmall(cell & 15);
    if (kind === LARGE) return readLarge(cell & 15);
    if (loose !== 'exact' || pair !== '') return false;
    if (kind === 0 && pos > start) {
      if (readOpenEnd() || readFraction()) return true;
      // `177.1 亿`: one space between Arabic digits and their magnitude.
      if (pending === '' || !arabic || !isOneOf(s, pos, ' ')) return false;
      return kindAt(s, pos + 1) === LARGE && ++pos > 0;
    }
    if (pending !== '') return false;
    const begun = main + group !== '';
    if (kind === HAN) return readHan();
    if (kind === TENS) return closeUnit(String(cell & 15), 1, 1);
    if (kind === DIGIT) {
      const number = readArabic(s, pos);
      if (!begun) {
        arabic = true;
        ({ grouped } = number);
      }
      broken ||= number.broken;
      pending = number.digits;
      pendingLow = number.low;
      pos = number.end;
      return true;
    }
    const shu = isOneOf(s, pos, '数');
    if (
      kind !== SEVERAL ||
      (shu ? begun || isOneOf(s, pos - 1, NOUNS_IN_SHU) : begun && lastUnit < 1)
    ) {
      return false;
    }
    pending = begun ? '1' : '2';
    pendingLow = 0;
    loose = 'several';
    pos++;
    return true;
  };

  while (readToken());
  if (pending !== '') {
    // Ones, unless their unit is left out as in 一万五 and 三百二.
    const leftOut = lastUnit > 1 && pending.length === 1 && loose === 'exact' && pendingLow === 0;
    const exponent = leftOut ? lastUnit - 1 : pendingLow;
    const fits = main === '' || group !== '' || exponent + pending.length <= mainLow;
    if (fits && append(pending, exponent)) {
      end = pos;
      tail = 0;
    }
  }
  if (group !== '' && !mergeGroup()) return null;
  if (main === '') return null;
  const stem = main.slice(0, -1);
  let high = '';
  if (pair !== '') {
    loose = 'range';
    high = stem + pair;
  } else if (loose === 'several') high = increment(`${stem}9`);
  return {
    start,
    end,
    digits: main,
    low: mainLow,
    high,
    loose,
    arabic,
    grouped,
    broken,
    unitLed,
    units,
    tail,
    run,
  };
}
