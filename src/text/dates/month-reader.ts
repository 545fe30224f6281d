/** Month, ten days and day. */
import type { DateParts } from './date-parts.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { pairAt, readSmall, small } from '../numbers/small-numeral.js';
import { daysInMonth } from '../edtf.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  opensNumeral,
  skipOne,
  stands,
} from '../characters/source.js';

/** 1, 2, 3 for 上, 中, 下 at `pos`; else 0. */
function thirdAt(pos: number): number {
  return isOneOf(pos, '上初') ? 1 : isOneOf(pos, '中') ? 2 : isOneOf(pos, '下末') ? 3 : 0;
}

/** Reads the part of a month at `pos`: 上旬, 中下旬, 上半月, and 初, 中, 底. */
export function readPartOfMonth(parts: DateParts, pos: number): boolean {
  let end = pos;
  let first = thirdAt(pos);
  if (isOneOf(pos, '上下') && stands('半月', pos + 1) && !isOneOf(pos + 3, '刊')) {
    end += 3;
    parts.from = first === 1 ? 1 : 16;
    parts.until = first === 1 ? 15 : 31;
  } else {
    let last = first;
    while (thirdAt(end + 1) > last) last = thirdAt(++end);
    if (first > 0 && isOneOf(end + 1, '旬')) end += 2;
    else {
      first = last = edgeAt(pos);
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
export function edgeAt(pos: number): number {
  const next = pos + 1;
  if (isOneOf(pos, '初'))
    return isOneOf(next, '步中期一二三四五六七八九十级始赛心衷创值见具显露夏试冬') ? 0 : 1;
  if (isOneOf(pos, '底末尾'))
    return isOneOf(next, '部层气盘蕴色号矿款薪班线') || stands('特律', next) ? 0 : 3;
  return isOneOf(pos, '中') && (!isHan(next) || isOneOf(next, '前以')) ? 2 : 0;
}

export function setDay(parts: DateParts, day: number, end: number): void {
  parts.day = day;
  parts.precision = 'day';
  parts.end = end;
  parts.impossible = !hasDay(parts);
}

/** Whether the month has the day, as far as month and year are known. */
export function hasDay({ year, month, day }: Pick<DateParts, 'year' | 'month' | 'day'>): boolean {
  const known = /^\d+$/.test(year) ? Number(year) : null;
  return day >= 1 && day <= (month === 0 ? 31 : daysInMonth(known, month));
}

/** End of a day in figures or words at `pos`, with its sign, or −1. */
function dayEnd(pos: number): number {
  return readSmall(skipOne(pos), 3) ? signEnd(small.end, '日号') : -1;
}

/**
 * 二月十五 and 10月22, where the words go on with nothing that is counted: 三月二十家. Single digits
 * in words are left out: 三月三 is a feast.
 */
function isBareDay(start: number, end: number, value: number, digits: boolean): boolean {
  const figures = isDigit(start);
  if (value > 31 || !isOneOf(start - 1, '月') || isHan(start) !== isHan(start - 2)) return false;
  if (figures ? value === 0 || !digits : digits || value < 10) return false;
  if (isOneOf(end, figures ? '前后' : '的前后起晚夜至到') || stands('出生', end)) return true;
  const mark = figures ? rangeMarkEnd(end) : -1;
  // 3月20至30家 counts, 1月3至2月10 does not.
  if (mark > 0) return readSmall(mark, 4) && signEnd(small.end, '年月') > 0;
  const next = skipOne(end);
  if (isHan(next) || isLatin(next) || isOneOf(next, '%‰℃°+×')) return false;
  return !opensNumeral(next) && !(isOneOf(next, '.,:/') && isDigit(next + 1));
}

/** Whether the months from `pos` to `end` are a length rather than a date: 徒刑6月, 近3月, 3月以上. */
export function isTerm(pos: number, end: number): boolean {
  // 改判, 判处, 停职, 禁赛, 拘役
  const told = isOneOf(pos - 1, '判处职权赛役') && isOneOf(pos - 2, '改判停禁拘');
  const near = isOneOf(pos - 1, '近') && !isOneOf(pos - 2, '临靠附接将邻');
  if (told || near || isOneOf(pos - 1, '刑押')) return true;
  if (stands('徒刑', end) || stands('有期徒刑', end)) return true;
  // 3月以上涨2%收官
  return (
    isOneOf(end, '以') && isOneOf(end + 1, '上下') && !isOneOf(end + 2, '涨跌海证市述汽升降沉')
  );
}

/** Day, ten days or edge at `pos`, below a month. */
export function readBelowMonth(parts: DateParts, pos: number): void {
  const start = skipOne(pos);
  if (readSmall(start, 3)) {
    const { value, end, digits } = small;
    const behind = signEnd(end, '日号');
    const mark = behind > 0 ? 0 : sharedSign(start, end, value, 1, '日号');
    if (mark < 0 && !isBareDay(start, end, value, digits)) return;
    setDay(parts, value, Math.max(behind, end));
    parts.mark = Math.max(mark, 0);
    return;
  }
  // 12月月底
  const place = isOneOf(pos, '月') ? pos + 1 : pos;
  // 八月初一 is lunar; 三月初一批 is not.
  const lunar = isHan(pos - 2) && isOneOf(pos, '初') && readSmall(pos + 1, 2);
  if (lunar && (!isHan(small.end) || isOneOf(small.end, '的前后至到晚起端重'))) {
    parts.end = small.end;
    parts.impossible = true;
  } else readPartOfMonth(parts, place);
}

/** A month at `pos`, with what stands below it. */
export function readMonth(parts: DateParts, pos: number): boolean {
  const start = skipOne(pos);
  if (!(opensNumeral(start) || stands('元月', start)) || !readSmall(start, 3)) return false;
  const { value, end } = small;
  const behind = signEnd(end, '月');
  // 6月龄 is an age, and 多元月球 no month.
  if (isOneOf(behind, '龄球')) return false;
  if (behind > 0) {
    const pair = end === start + 2 ? pairAt(start) : 0;
    const day = pair > 0 || value < 1 || value > 12 ? dayEnd(behind) : -1;
    if (pair > 0 && day < 0) {
      parts.month = pair;
      parts.precision = 'month';
      parts.end = parts.mark = start + 1;
      return true;
    }
    if (value < 1 || value > 12) {
      // 13月1日 is a date that no calendar has.
      parts.impossible = day > 0;
      if (day > 0) parts.end = day;
      return day > 0;
    }
    parts.month = value;
    parts.precision = 'month';
    parts.end = behind;
    if (isOneOf(behind, '份')) parts.end++;
    else readBelowMonth(parts, behind);
    return true;
  }
  if (value < 1 || value > 12) return false;
  const mark = sharedSign(start, end, value, 1, '月');
  if (mark < 0 || small.value < 1 || small.value > 12) return false;
  const last = skipOne(small.end) + 1;
  // In 2、3月15日 the 2 counts paragraphs.
  if (isOneOf(last, '球') || (isOneOf(end, '、和及与') && dayEnd(last) > 0)) return false;
  parts.month = value;
  parts.precision = 'month';
  parts.end = end;
  parts.mark = mark;
  return true;
}
