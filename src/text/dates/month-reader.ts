/** Month, ten days and day. */
import type { DateParts, DateReading } from './date-parts.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { pairAt, readSmall } from '../numbers/small-numeral.js';
import type { SmallNumeral } from '../numbers/small-numeral.js';
import { daysInMonth } from '../edtf.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  isCounted,
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  matchLength,
  opensNumeral,
  skipBreak,
  skipOne,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** 1, 2, 3 for 上, 中, 下 at `pos`; else 0. */
function thirdAt(source: Source, pos: number): number {
  return isOneOf(source, pos, '上初')
    ? 1
    : isChar(source, pos, '中')
      ? 2
      : isOneOf(source, pos, '下末')
        ? 3
        : 0;
}

/** Reads the part of a month at `pos`: 上旬, 中下旬, 上半月, and 初, 中, 底. */
export function readPartOfMonth(source: Source, parts: DateParts, pos: number): boolean {
  let end = pos;
  let first = thirdAt(source, pos);
  if (
    isOneOf(source, pos, '上下') &&
    stands(source, '半月', pos + 1) &&
    !isChar(source, pos + 3, '刊')
  ) {
    end += 3;
    parts.from = first === 1 ? 1 : 16;
    parts.until = first === 1 ? 15 : 31;
  } else {
    let last = first;
    while (thirdAt(source, end + 1) > last) last = thirdAt(source, ++end);
    if (first > 0 && isChar(source, end + 1, '旬')) end += 2;
    else {
      first = last = edgeAt(source, pos);
      end = pos + 1;
    }
    if (first === 0) return false;
    parts.from = first * 10 - 9;
    parts.until = last === 3 ? 31 : last * 10;
  }
  parts.precision = 'ten-day';
  parts.end = end;
  return true;
}

/** 1, 2, 3 for 初, 中, 底 at `pos`; 0 where they begin another word: 初心, 底蕴. */
export function edgeAt(source: Source, pos: number): number {
  const next = pos + 1;
  if (isChar(source, pos, '初'))
    return isOneOf(source, next, '步中期一二三四五六七八九十级始赛心衷创值见具显露夏试冬') ? 0 : 1;
  if (isOneOf(source, pos, '底末尾'))
    return isOneOf(source, next, '部层气盘蕴色号矿款薪班线') || stands(source, '特律', next)
      ? 0
      : 3;
  return isChar(source, pos, '中') && (!isHan(source, next) || isOneOf(source, next, '前以'))
    ? 2
    : 0;
}

/** Gives the date its day; `false` where its month does not have it. */
export function setDay(parts: DateParts, day: number, end: number): boolean {
  parts.day = day;
  parts.precision = 'day';
  parts.end = end;
  return hasDay(parts);
}

/** Whether the month has the day, as far as month and year are known. */
export function hasDay({ year, month, day }: Pick<DateParts, 'year' | 'month' | 'day'>): boolean {
  const known = /^\d+$/.test(year) ? Number(year) : null;
  return day >= 1 && day <= (month === 0 ? 31 : daysInMonth(known, month));
}

/** End of a day in figures or words at `pos`, with its sign, or −1. */
function dayEnd(source: Source, pos: number): number {
  const number = readSmall(source, skipOne(source, pos), 3);
  return number ? signEnd(source, number.end, '日号') : -1;
}

/** What may follow a day that has no 日: 八月十五的晚上. */
const AFTER_BARE_DAY = '的前后起晚夜至到端重';

/**
 * 二月十五 and 10月22, where the words go on with nothing that is counted: 三月二十家. Single digits
 * in words are left out: 三月三 is a feast.
 */
function isBareDay(
  source: Source,
  start: number,
  end: number,
  value: number,
  digits: boolean,
): boolean {
  const figures = isDigit(source, start);
  if (
    value > 31 ||
    !isChar(source, start - 1, '月') ||
    isHan(source, start) !== isHan(source, start - 2)
  )
    return false;
  if (figures ? value === 0 || !digits : digits || value < 10) return false;
  if (isOneOf(source, end, figures ? '前后' : AFTER_BARE_DAY) || stands(source, '出生', end))
    return true;
  const mark = figures ? rangeMarkEnd(source, end) : -1;
  // 3月20至30家 counts, 1月3至2月10 does not.
  if (mark > 0) {
    const last = readSmall(source, mark, 4);
    return last !== null && signEnd(source, last.end, '年月') > 0;
  }
  const next = skipOne(source, end);
  if (isHan(source, next) || isLatin(source, next) || isOneOf(source, next, '%‰℃°+×')) return false;
  return (
    !opensNumeral(source, next) && !(isOneOf(source, next, '.,:/') && isDigit(source, next + 1))
  );
}

/** Whether the months from `pos` to `end` are a length rather than a date: 徒刑6月, 近3月, 3月以上. */
export function isTerm(source: Source, pos: number, end: number): boolean {
  // 改判, 判处, 停职, 禁赛, 拘役
  const told = isOneOf(source, pos - 1, '判处职权赛役') && isOneOf(source, pos - 2, '改判停禁拘');
  const near = isChar(source, pos - 1, '近') && !isOneOf(source, pos - 2, '临靠附接将邻');
  // 最后三月 and 后三月 count, 春节后3月 does not.
  const after =
    isChar(source, pos - 1, '后') &&
    (!isHan(source, pos - 2) || isOneOf(source, pos - 2, '最今随此往其产术婚'));
  if (told || near || after || isOneOf(source, pos - 1, '刑押')) return true;
  if (stands(source, '徒刑', end) || stands(source, '有期徒刑', end)) return true;
  // 3月以上涨2%收官
  return (
    isChar(source, end, '以') &&
    isOneOf(source, end + 1, '上下') &&
    !isOneOf(source, end + 2, '涨跌海证市述汽升降沉')
  );
}

/** Feasts of the lunar calendar, beside which a day is of that calendar, too: 七月十五中元节. */
const FEASTS = /^(?:中秋|端午|元宵|重阳|中元|七夕|除夕)/;

/** Whether nothing that is counted goes on behind a day without a sign, which ends at `end`. */
function isOver(source: Source, end: number): boolean {
  const next = skipOne(source, end);
  if (isOneOf(source, end, AFTER_BARE_DAY) || matchLength(source, FEASTS, end) > 0) return true;
  return !isHan(source, next) && !isLatin(source, next) && !isOneOf(source, next, '%‰℃°+×');
}

/** End of the lunar day at `pos`, 初一 in 八月初一; −1 where 初 is no such day: 三月初一批. */
function lunarEnd(source: Source, pos: number): number {
  const day =
    isHan(source, pos - 2) && isChar(source, pos, '初') ? readSmall(source, pos + 1, 2) : null;
  return day && isOver(source, day.end) ? day.end : -1;
}

/**
 * Rule "lunar days": whether the day from `start` to `end`, which has no 日, is of the lunar calendar: 五月廿二, 8月十五,
 * what a feast follows, and 八月十五 unless its year is told digit by digit.
 */
function isLunarDay(source: Source, start: number, { end, value }: SmallNumeral): boolean {
  if (!isHan(source, start) || value < 10 || value > 30 || !isChar(source, start - 1, '月'))
    return false;
  const tens = isOneOf(source, start, '廿卅') && !isCounted(source, end);
  if (!tens && !isOver(source, end)) return false;
  const figures = isDigit(source, start - 2);
  const autumn = value === 15 && isChar(source, start - 2, '八') && !endsYear(source, start - 3);
  return figures || autumn || tens || matchLength(source, FEASTS, end) > 0;
}

/** Whether a year in Chinese digits ends at `pos`: 二〇二四年. */
function endsYear(source: Source, pos: number): boolean {
  return isChar(source, pos, '年') && isHan(source, pos - 1) && opensNumeral(source, pos - 1);
}

/** Day, ten days or edge at `pos`, below a month. */
export function readBelowMonth(source: Source, parts: DateParts, pos: number): DateReading {
  const start = skipBreak(source, pos);
  const number = readSmall(source, start, 3);
  if (number) {
    const { value, end, digits } = number;
    const behind = signEnd(source, end, '日号', true);
    const shared = behind > 0 ? null : sharedSign(source, start, end, value, 1, '日号');
    if (behind < 0 && !shared) {
      if (isLunarDay(source, start, number)) {
        parts.end = end;
        return 'skip';
      }
      if (!isBareDay(source, start, end, value, digits)) return 'date';
    }
    parts.mark = shared?.mark ?? 0;
    return setDay(parts, value, Math.max(behind, end)) ? 'date' : 'skip';
  }
  const lunar = lunarEnd(source, pos);
  if (lunar > 0) {
    parts.end = lunar;
    return 'skip';
  }
  // 12月月底
  readPartOfMonth(source, parts, isChar(source, pos, '月') ? pos + 1 : pos);
  return 'date';
}

/** The month `value`, whose sign ends at `pos`. */
function setMonth(parts: DateParts, value: number, pos: number): void {
  parts.month = value;
  parts.precision = 'month';
  parts.end = pos;
}

/** A month from `start` to its sign, which ends at `behind`, with what stands below it. */
function readSignedMonth(
  source: Source,
  parts: DateParts,
  start: number,
  { value, end }: SmallNumeral,
  behind: number,
): DateReading {
  // 6月龄 is an age, and 多元月球 no month.
  if (isOneOf(source, behind, '龄球')) return 'none';
  const pair = end === start + 2 ? pairAt(source, start) : 0;
  const real = value > 0 && value < 13;
  const day = pair > 0 || !real ? dayEnd(source, behind) : -1;
  if (pair > 0 && day < 0) {
    setMonth(parts, pair, start + 1);
    parts.mark = start + 1;
    return 'date';
  }
  if (!real) {
    // 13月1日 is a date that no calendar has.
    if (day > 0) parts.end = day;
    return day > 0 ? 'skip' : 'none';
  }
  setMonth(parts, value, behind);
  if (!isChar(source, behind, '份')) return readBelowMonth(source, parts, behind);
  parts.end++;
  return 'date';
}

/** The 3 of 3、4月份, which begins at `start`. */
function readUnsignedMonth(
  source: Source,
  parts: DateParts,
  start: number,
  { value, end }: SmallNumeral,
): DateReading {
  if (value < 1 || value > 12) return 'none';
  const shared = sharedSign(source, start, end, value, 1, '月');
  if (!shared || shared.last.value < 1 || shared.last.value > 12) return 'none';
  const last = skipOne(source, shared.last.end) + 1;
  // In 2、3月15日 the 2 counts paragraphs.
  const item = isOneOf(source, end, '、和及与') && dayEnd(source, last) > 0;
  if (isChar(source, last, '球') || item) return 'none';
  setMonth(parts, value, end);
  parts.mark = shared.mark;
  return 'date';
}

/** A month at `pos`, with what stands below it. */
export function readMonth(source: Source, parts: DateParts, pos: number): DateReading {
  // Within a date that has begun, or that goes on to its day, a line may end: 2024年4⏎月25日.
  const begun = parts.year !== '' || parts.relative !== null;
  const start = begun ? skipBreak(source, pos) : skipOne(source, pos);
  if (!opensNumeral(source, start) && !stands(source, '元月', start)) return 'none';
  const number = readSmall(source, start, 3);
  if (!number) return 'none';
  const sign = signEnd(source, number.end, '月', true);
  const broken = sign > 0 && !begun && isChar(source, sign - 2, '\n');
  const behind = broken && dayEnd(source, sign) < 0 ? -1 : sign;
  return behind > 0
    ? readSignedMonth(source, parts, start, number, behind)
    : readUnsignedMonth(source, parts, start, number);
}
