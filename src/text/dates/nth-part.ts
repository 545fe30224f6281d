/**
 * Rule "nth parts": the nth week, weekday, day or month of a month or a year: 六月第二周, 2021年最后3周, 三月的第一天. Weeks
 * begin on Monday and belong to the month, or the year, in which their Thursday lies (ISO 8601).
 */
import { isChar, isOneOf, stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { readSmall } from '../numbers/small-numeral.js';
import { dayText, fromSerial, toSerial, twoDigits, yearText } from './calendar.js';
import type { DateParts } from './date-parts.js';
import { weekdayAt, weekEnd } from './date-words.js';

/** A part of a month or a year by its number. */
export interface NthPart {
  readonly unit: 'week' | 'day' | 'month';
  /** Of days: 1 for Monday … 7 for Sunday, 0 where all count. */
  readonly weekday: number;
  /** From 1 on, or from the end, −1 and down. */
  readonly rank: number;
  /** How many, from that one on: 前10天, 最后3周. */
  readonly count: number;
}

/** No year has more weeks. */
const MOST = 53;

/** 第二, 首, 前10 or 最后3 at `pos`, and where it ends. */
function rankAt(source: Source, pos: number): { rank: number; count: number; end: number } | null {
  const last = stands(source, '最后', pos);
  const place = pos + (last ? 2 : 1);
  if (!last && !isOneOf(source, pos, '第前首')) return null;
  const one = last || isChar(source, pos, '首') ? { value: 1, end: place } : null;
  const two = isChar(source, place, '两') ? { value: 2, end: place + 1 } : null;
  const number = readSmall(source, place, 2) ?? two ?? one;
  if (!number || number.value < 1 || number.value > MOST) return null;
  const { value, end } = number;
  if (last) return { rank: -value, count: value, end };
  return isChar(source, pos, '前')
    ? { rank: 1, count: value, end }
    : { rank: value, count: 1, end };
}

/** What is ranked at `pos`, and where its word ends. */
function unitAt(
  source: Source,
  pos: number,
): (Pick<NthPart, 'unit' | 'weekday'> & { end: number }) | null {
  const place = isChar(source, pos, '个') ? pos + 1 : pos;
  const end = weekEnd(source, place);
  const weekday = end > 0 ? weekdayAt(source, end) : 0;
  if (weekday > 0) return { unit: 'day', weekday, end: end + 1 };
  if (end > 0)
    return isOneOf(source, end, '期边年刊岁身末') ? null : { unit: 'week', weekday, end };
  if (isChar(source, pos, '天')) return { unit: 'day', weekday, end: pos + 1 };
  return place > pos && isChar(source, place, '月')
    ? { unit: 'month', weekday, end: place + 1 }
    : null;
}

/** Lets the month or year in `parts` be that part of it which stands behind, if one does. */
export function readNthPart(source: Source, parts: DateParts): void {
  const { year, month, end } = parts;
  const ranked = rankAt(source, isChar(source, end, '的') ? end + 1 : end);
  const found = ranked && unitAt(source, ranked.end);
  if (!found || (found.unit === 'month' && parts.precision === 'month')) return;
  const nth: NthPart = { ...ranked, ...found };
  // No month has six weeks, and the September of 2024 no fifth Friday; that of another year may.
  const most = parts.precision === 'month' && nth.unit === 'week' ? 5 : MOST;
  const known = /^\d{4}$/.test(year);
  // Of 98年 and of years before our era no weeks are told.
  if (nth.rank > most || (year !== '' && !known)) return;
  if (known && !nthText(nth, Number(year), month)) return;
  parts.nth = nth;
  parts.precision = nth.unit;
  parts.end = found.end;
}

/** The part `nth` of a year, or of its `month` where that is not 0, as EDTF; `null` where it has none. */
export function nthText(nth: NthPart, year: number, month: number): string | null {
  const { unit, weekday, rank, count } = nth;
  const first = toSerial({ year, month: month || 1, day: 1 });
  const next = toSerial(
    month > 0 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 },
  );
  // What a step of seven days counts from: the Monday of the first week, or the first such weekday.
  const target = unit === 'week' ? 3 : weekday - 1;
  const step = target < 0 ? 1 : 7;
  const from = (day: number): number => (target < 0 ? day : day + ((target + 11 - (day % 7)) % 7));
  const size = unit === 'month' ? 12 : (from(next) - from(first)) / step;
  const start = rank > 0 ? rank - 1 : size + rank;
  if (start < 0 || start + count > size) return null;
  const last = start + count - 1;
  if (unit === 'month')
    return interval(
      `${yearText(year)}-${twoDigits(start + 1)}`,
      `${yearText(year)}-${twoDigits(last + 1)}`,
    );
  const shift = unit === 'week' ? -3 : 0;
  const begin = from(first) + start * step + shift;
  const end = from(first) + last * step + shift + (unit === 'week' ? 6 : 0);
  return interval(dayText(fromSerial(begin)), dayText(fromSerial(end)));
}

function interval(start: string, end: string): string {
  return start === end ? start : `${start}/${end}`;
}

/** Years and months that are unlike in their weekdays and lengths. */
const SAMPLES = [
  [2023, 1],
  [2024, 2],
] as const;

/** The same where the year, or the month too, is not told; `base` where only a reference can tell more. */
export function nthUntold(nth: NthPart, base: string, month: number, monthly: boolean): string {
  const year = base.slice(0, 4);
  const [first, second] = SAMPLES.map(([sample, other]) =>
    nthText(nth, sample, monthly ? month || other : 0)?.replace(
      /\d{4}(-\d\d)/g,
      (_, told: string) => year + (monthly && month === 0 ? '-XX' : told),
    ),
  );
  return first !== undefined && first === second ? first : base;
}
