/** Dates in figures, alone and where they begin or end a range: 2024-04-12, 2024.5.18-5.20. */
import { makeParts, startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { setDay } from './month-reader.js';
import { FIRST_BARE } from './year-reader.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  at,
  isCounted,
  isDigit,
  isLatin,
  isChar,
  isOneOf,
  matchAt,
  matchLength,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** 2024-04-12, 2024/4/12, 2024.4.12, and months: 2024-04, 2024.04. */
const FIGURES = /^([12]\d{3})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d年赛学财]|[/.]\d)/;
/** 5.20 and 20, which leave out the year, or the month too. */
const SHORT = /^(?:(\d{1,2})([-/.]))?(\d{1,2})(?![\d年月日号时点:%‰]|[-/.]\d)/;

/** Reads a date in figures at `pos`, if it is one; what stands behind it is not looked at. */
function readWhole(source: Source, parts: DateParts, pos: number): boolean {
  const found = matchAt(source, FIGURES, pos);
  if (!found) return false;
  const [raw, year = '', , month, day] = found;
  startParts(parts, pos + raw.length, 'month').year = year;
  parts.month = Number(month);
  if (day === undefined && isOneOf(source, parts.end, '月日号点%‰')) return false;
  const real = day === undefined || setDay(parts, Number(day), parts.end);
  return parts.month > 0 && parts.month < 13 && real;
}

/** The mark before the last number of a date in figures that ends at `end`; else 0. */
function markBefore(source: Source, end: number): number {
  const place = isDigit(source, end - 2) ? end - 3 : end - 2;
  return isDigit(source, end - 1) && isOneOf(source, place, '-/.') ? at(source, place) : 0;
}

/** Reads what ends a range that began with `first` in figures: 2024.5.18-5.20, 2019.09—2023.07. */
export function readLastFigures(
  source: Source,
  parts: DateParts,
  pos: number,
  first: DateParts,
): boolean {
  const mark = markBefore(source, first.end);
  if (mark === 0) return false;
  if (readWhole(source, parts, pos)) {
    const months = (Number(parts.year) - Number(first.year)) * 12 + parts.month - first.month;
    return first.day > 0
      ? parts.day > 0
      : parts.day === 0 && months > 0 && !isCounted(source, parts.end);
  }
  const [raw = '', month, sign = '', day] = matchAt(source, SHORT, pos) ?? [];
  // Of 2024-05-18-20 nobody knows what it is.
  if (raw === '' || first.day === 0 || (mark === 0x2d && isChar(source, pos - 1, '-')))
    return false;
  startParts(parts, pos + raw.length, 'day').month = Number(month ?? 0);
  const real = setDay(parts, Number(day), parts.end);
  if (month === undefined) return Number(day) > first.day && !isCounted(source, parts.end);
  return sign.charCodeAt(0) === mark && parts.month > 0 && parts.month < 13 && real;
}

/** Behind 2021.03 these tell that it is a month. */
const SINCE = /^ ?(?:起(?![步价售诉])|[至到]今|——?(?! ?\d))/;

/**
 * 2024-04-12, 2024/4/12, 2024.4.12, 2024-04, alone or where they begin a range. 2019.09 is a number
 * unless it does, or 起 or 至今 follows.
 */
export function readFigures(source: Source, parts: DateParts, pos: number): boolean {
  if (!isOneOf(source, pos + 4, '-/.') || !readWhole(source, parts, pos)) return false;
  const { end } = parts;
  const next = rangeMarkEnd(source, end);
  const ranged = next > 0 && readLastFigures(source, makeParts(), next, parts);
  // 2024-04-12-3 is a code.
  if (!ranged && isChar(source, end, '-') && isDigit(source, end + 1)) return false;
  if (parts.day > 0) return true;
  if (isChar(source, pos + 4, '-')) return ranged || isDigit(source, end - 2);
  if (Number(parts.year) < FIRST_BARE) return false;
  // 2010/11 may be November or a year from autumn to summer.
  const slashed =
    isChar(source, pos + 4, '/') && (Number(parts.year) + 1 - parts.month) % 100 !== 0;
  return slashed || ranged || (isDigit(source, end - 2) && matchLength(source, SINCE, end) > 0);
}

/** 21/1/2042, 31-12-2024, 1/21/2042. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?![\d年]|[-/.]\d{1,2}(?!\d*[-/.]))/;

/** Rule "slashes": day, month and year in either order, where only one is a date: 5/6/2024 may be May or June. */
export function readYearLast(source: Source, parts: DateParts, pos: number): boolean {
  const sign = isDigit(source, pos + 1) ? pos + 2 : pos + 1;
  if (!isOneOf(source, sign, '-/.')) return false;
  const [raw = '', first, , second, year = ''] = matchAt(source, YEAR_LAST, pos) ?? [];
  if (raw === '') return false;
  const [low, high] = [Number(first), Number(second)].sort((a, b) => a - b) as [number, number];
  // 5/5/2024 is one day in either order.
  if (low === 0 || low > 12 || (high < 13 && low < high)) return false;
  startParts(parts, pos + raw.length, 'day').year = year;
  parts.month = low;
  return setDay(parts, high, parts.end);
}

/** Whether the character at `pos` makes what follows the rest of a code; 9:00-2024.4.12 is none. */
export function isJoined(source: Source, pos: number): boolean {
  if (isChar(source, pos, '-'))
    return !isChar(source, pos - 1, ')') && !isChar(source, pos - 3, ':');
  return isDigit(source, pos) || isLatin(source, pos) || isOneOf(source, pos, '/._');
}
