/** Month, ten days and day. */
import type { DateParts } from './date-parts.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { pairAt, readSmall, small } from './small-numeral.js';
import { daysInMonth } from '../edtf.js';
import { isHan, isOneOf, kindAt, opensNumeral, skipOne } from '../quantities/source.js';

/** 1, 2, 3 for 上旬, 中旬, 下旬 and 初, 中, 底 at `pos`, where these begin no other word; else 0. */
function thirdAt(pos: number): number {
  if (!isOneOf(pos + 1, '旬')) return edgeAt(pos);
  return isOneOf(pos, '上初') ? 1 : isOneOf(pos, '中') ? 2 : isOneOf(pos, '下末') ? 3 : 0;
}

/** 1, 2, 3 for 初, 中, 底 at `pos`; 0 where they begin another word: 初心, 底蕴. */
export function edgeAt(pos: number): number {
  const next = pos + 1;
  if (isOneOf(pos, '初'))
    return isOneOf(next, '步中期一二三四五六七八九十级始赛心衷创见具显露夏') ? 0 : 1;
  if (isOneOf(pos, '底末尾')) return isOneOf(next, '部层气盘蕴色号矿款') ? 0 : 3;
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
 * 二月十五, where the words go on with nothing that is counted: 三月二十家. Single digits are left
 * out: 三月三 is a feast.
 */
function isSpelledDay(start: number, end: number): boolean {
  const { value, digits } = small;
  if (digits || value < 10 || value > 31) return false;
  if (!isHan(start) || !isOneOf(start - 1, '月') || !isHan(start - 2)) return false;
  if (isOneOf(end, '的前后起晚夜至到')) return true;
  const next = skipOne(end);
  return kindAt(next) === 0 && !isHan(next) && !isOneOf(next, '%‰℃°');
}

/** Day, ten days or edge at `pos`, below a month. */
export function readBelowMonth(parts: DateParts, pos: number): void {
  const start = skipOne(pos);
  if (readSmall(start, 3)) {
    const { value, end } = small;
    const behind = signEnd(end, '日号');
    if (behind > 0 || isSpelledDay(start, end)) setDay(parts, value, Math.max(behind, end));
    else {
      const mark = sharedSign(start, end, value, 1, '日号');
      if (mark < 0) return;
      setDay(parts, value, end);
      parts.mark = mark;
    }
    return;
  }
  // 12月月底
  const place = isOneOf(pos, '月') ? pos + 1 : pos;
  const third = thirdAt(place);
  if (third === 0) return;
  parts.third = third;
  parts.precision = 'ten-day';
  parts.end = place + (isOneOf(place + 1, '旬') ? 2 : 1);
}

/** A month at `pos`, with what stands below it. */
export function readMonth(parts: DateParts, pos: number): boolean {
  const start = skipOne(pos);
  if (!opensNumeral(start) || !readSmall(start, 3)) return false;
  const { value, end } = small;
  const behind = signEnd(end, '月');
  // 6月龄 is an age.
  if (isOneOf(behind, '龄')) return false;
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
