/** Years and decades, with what stands below them. */
import { twoDigits, yearText } from './calendar.js';
import { dateIf, makeParts, startParts } from './date-parts.js';
import type { DateParts, DateReading } from './date-parts.js';
import { isTerm, readMonth } from './month-reader.js';
import { readPart } from './part-reader.js';
import { sharedSign } from './shared-sign.js';
import type { SharedSign } from './shared-sign.js';
import { pairAt, readSmall } from '../numbers/small-numeral.js';
import type { SmallNumeral } from '../numbers/small-numeral.js';
import { wordBefore } from '../characters/lexicon.js';
import { reigns } from '../vocabulary/dates.js';
import { charSet, isIn } from '../characters/char-set.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  at,
  isDigit,
  isHan,
  isChar,
  isOneOf,
  matchLength,
  opensNumeral,
  skipBreak,
  skipOne,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** 民国1年 is 1912. */
export const ERA = 1911;
/** No year of the era is higher: 民国1949年 is a year of ours. */
const LAST_OF_ERA = 200;
/** Years and months of a term are no more. */
const LONGEST_TERM = 30;
/** 106年至112年 are of the era; lengths that make a range are round, or longer. */
const LAST_IN_RANGE = 150;
/** Years that a range may give without 年. */
export const FIRST_BARE = 1900;
const LAST_BARE = 2100;
/** Where 2020—2024 needs no 年; beside a unit or a sign it would be a number of another sort. */
const OPENS_YEARS = '(["“《:,，。;、\n';
const CLOSES_YEARS = ')]"”》:,，。;、!?\n';
/** 三五年: a length of time rather than a year. */
const SPANS = [12, 23, 34, 35, 45, 56, 67, 78];

/** What a part of the year begins with, but for numerals. */
const BELOW_YEAR = charSet('元上下第前后首头年岁初中底末尾伊春夏秋冬Qq的');

/** What stands below the year in `parts`, if anything does. */
export function readBelowYear(source: Source, parts: DateParts): DateReading {
  const { end } = parts;
  const start = skipBreak(source, end);
  // Behind most years nothing of theirs stands.
  if (!opensNumeral(source, start) && !isIn(source, start, BELOW_YEAR)) return 'date';
  const place = isChar(source, start, '的') ? start + 1 : start;
  const month = readMonth(source, parts, place);
  if (month === 'none') readPart(source, parts, place, true);
  if (month !== 'skip' || parts.month === 0 || parts.day > 0)
    return month === 'skip' ? 'skip' : 'date';
  // Of 去年五月初五 the year alone is ours.
  parts.precision = 'year';
  parts.month = 0;
  parts.end = end;
  return 'date';
}

/** What only a year has, at `pos`: a month, 第一季度, 上半年, 初, 底; `null` where none stands. */
function partBelow(source: Source, pos: number): DateParts | null {
  const below = startParts(makeParts(), pos, 'year');
  const month = readMonth(source, below, pos);
  if (month !== 'none') return month === 'date' ? below : null;
  // 20年前8个月 and 20年中 may count years.
  const place = skipOne(source, pos);
  return !isOneOf(source, place, '前年中') && readPart(source, below, place, true) ? below : null;
}

/** Whether 上半年 or 第一季 stands at `pos`, which need no 年 before them. */
function opensPart(source: Source, pos: number): boolean {
  return isOneOf(source, pos, '上下第一二三四') && readPart(source, makeParts(), pos, true);
}

/** End of what makes the number before `pos` a year: 年, 年度, 学年, 赛季, 财年; or −1. */
export function yearSign(source: Source, pos: number): number {
  const broken = skipBreak(source, pos);
  // 2024⏎年4月25日
  const place = opensNumeral(source, broken + 1) ? broken : skipOne(source, pos);
  let end = place + 1;
  if (stands(source, '财政年', place) || stands(source, '课税年', place)) end += 2;
  else if (isOneOf(source, place, '赛学财') && isOneOf(source, end, '季年')) end++;
  else if (!isChar(source, place, '年') || isOneOf(source, end, '级龄轻纪')) return -1;
  return isChar(source, end, '度') && !isOneOf(source, end + 1, '假过夏') ? end + 1 : end;
}

/** 近1500年历史, 2000年前: four digits that count years. Round thousands but 2000 count too. */
function isSpan(source: Source, pos: number, end: number, year: number): boolean {
  if (year < 1000 || year > 2999 || (year % 1000 === 0 && year !== 2000)) return true;
  // 近2000年, 超过1985年历史 count; 超过2024年同期, 接近2020年水平 do not.
  if (isOneOf(source, pos - 1, '近超过逾足')) {
    const told = year % 10 > 0 ? !isChar(source, end, '历') : isOneOf(source, end, '同全水');
    return !told || year <= FIRST_BARE || year > LAST_BARE;
  }
  // 树龄1200年, 1500年前.
  if (
    year < 1900 &&
    (isOneOf(source, pos - 1, '有着著城龄了睡越经长') || isChar(source, end, '前'))
  )
    return true;
  return isOneOf(source, pos - 1, '约有今达') && isOneOf(source, end, '历前来的以文');
}

/** Whether 两千零五年 is a year. 两千年 counts, but two thousand years are seldom 二千年. */
function isSpelledYear(source: Source, pos: number, end: number, year: number): boolean {
  if (year < FIRST_BARE || year > LAST_BARE) return false;
  if (year % 1000 > 0 || partBelow(source, end)) return true;
  const placed = !isHan(source, pos - 1) || isOneOf(source, pos - 1, '在于自从到至由');
  return placed && isChar(source, pos, '二') && !isOneOf(source, end, '历前来的以文之间');
}

/** A number that may be a year, with what stands around it. */
interface YearNumber {
  readonly start: number;
  readonly number: SmallNumeral;
  /** Where its sign ends, or its number where it needs none. */
  readonly behind: number;
  /** The number that ends a range, or 0. */
  readonly last: number;
}

/** In words, by tens and hundreds: 两千零五年, and 三十二年十二月 of the 民国 era. */
function spelledYear(source: Source, parts: DateParts, told: YearNumber): string {
  const { start, behind } = told;
  const { value } = told.number;
  if (isSpelledYear(source, start, behind, value)) return String(value);
  // 三十二年十二月: no sentence is that long, and our years are told digit by digit.
  const below = value > LONGEST_TERM && value < LAST_OF_ERA ? partBelow(source, behind) : null;
  parts.era = below !== null && !isTerm(source, start, below.end);
  return parts.era ? yearText(value + ERA) : '';
}

/** 113年5月 can only be of the 民国 era; spelled digit by digit, 三六七年 is no count. */
function threeDigitYear(source: Source, parts: DateParts, told: YearNumber): string {
  const { start, behind, last } = told;
  const { value } = told.number;
  const below = partBelow(source, behind);
  const ranged = last > value && (value % 5 > 0 || last % 5 > 0);
  if (value >= LAST_OF_ERA) {
    const dated = below !== null && !below.loose;
    return dated || ranged || !isDigit(source, start) ? yearText(value) : '';
  }
  const fiscal = isChar(source, behind - 1, '度') || stands(source, '学年', behind - 2);
  const now = fiscal || stands(source, '同期', behind);
  parts.era = below !== null || now || (ranged && last < LAST_IN_RANGE);
  return parts.era ? yearText(value + ERA) : '';
}

/** 98年5月 leaves its century open, 98年 counts years. */
function twoDigitYear(source: Source, told: YearNumber): string {
  const { start, behind } = told;
  const { value } = told.number;
  const below = partBelow(source, behind);
  const dated = below !== null && !isTerm(source, start, below.end);
  const plain = value < 10 || (!isDigit(source, start) && !SPANS.includes(value));
  return dated || plain || isChar(source, behind - 1, '度') ? `XX${twoDigits(value)}` : '';
}

/** The year, as EDTF, that a number is; '' where it counts years instead. */
function yearOf(source: Source, parts: DateParts, told: YearNumber): string {
  const { start, behind } = told;
  const { value, end, digits } = told.number;
  if (!digits) return spelledYear(source, parts, told);
  if (end - start === 4) return isSpan(source, start, behind, value) ? '' : yearText(value);
  if (end - start === 3) return threeDigitYear(source, parts, told);
  return end - start === 2 ? twoDigitYear(source, told) : '';
}

/** 2020—2024 without 年, and 唐(618—907) in brackets: from `value`, at `start`, to `last`. */
function isBareRange(
  source: Source,
  start: number,
  mark: number,
  value: number,
  last: SmallNumeral,
): boolean {
  // Only behind 从 the two of 2016到2018 are years: 从2016到2018.
  const led = isOneOf(source, start - 1, '从自由') && !isHan(source, start - 2);
  if (isOneOf(source, mark - 1, '至到 ') && !led) return false;
  const { end } = last;
  if (value < FIRST_BARE) {
    const bracketed =
      isChar(source, start - 1, '(') && isHan(source, start - 2) && isChar(source, end, ')');
    const named = value > 999 || (value > 99 && isChar(source, mark - 1, '—'));
    return bracketed && named && last.value > value && last.value <= LAST_BARE;
  }
  const opens = start === 0 || isHan(source, start - 1) || isOneOf(source, start - 1, OPENS_YEARS);
  const closes = at(source, end) === 0 || isOneOf(source, end, CLOSES_YEARS);
  const ranked = isChar(source, start - 1, '第');
  return opens && closes && !ranked && end - mark === 4 && last.value <= LAST_BARE;
}

/** The year behind a range mark that needs no 年, of which the number at `start` is the first. */
function bareYear(source: Source, start: number, first: SmallNumeral): SharedSign | null {
  const mark = rangeMarkEnd(source, first.end);
  const last = mark < 0 ? null : readSmall(source, mark, 4);
  return last && isBareRange(source, start, mark, first.value, last) ? { mark, last } : null;
}

/** The 24 of 2023/24学年. */
function slashedYear(source: Source, first: SmallNumeral): SharedSign | null {
  if (!isChar(source, first.end, '/')) return null;
  const last = readSmall(source, first.end + 1, 4);
  return last && { mark: first.end + 1, last };
}

/**
 * The last year that the `first` of 2024—2027年, at `start`, shares its 年 with, or that needs none;
 * `null` where there is none.
 */
function sharedYear(source: Source, start: number, first: SmallNumeral): SharedSign | null {
  const { value, end, digits } = first;
  if (!digits) return null;
  const signed = slashedYear(source, first) ?? sharedSign(source, start, end, value, 1, '年赛学财');
  const shared =
    signed && yearSign(source, signed.last.end) > 0 ? signed : bareYear(source, start, first);
  if (!shared) return null;
  // 1985到89年 and 2023-24年度 leave out the century.
  const { mark, last } = shared;
  const rises = last.digits && last.value > value % 10 ** (last.end - mark);
  return mark === 0 || rises ? shared : null;
}

/** The year that ends a range whose mark stands at `pos`; else 0. */
function lastYear(source: Source, pos: number): number {
  const mark = rangeMarkEnd(source, pos);
  const last = mark > 0 ? readSmall(source, mark, 3) : null;
  return last && yearSign(source, last.end) > 0 ? last.value : 0;
}

/** What an era makes of its years, or `null` where none is named. */
interface Era {
  /** Where its number begins. */
  readonly start: number;
  /** The last year that it counts. */
  readonly last: number;
  readonly republic: boolean;
  toYear: (value: number) => number;
}

/** The era that is named at `pos`. */
function eraAt(source: Source, pos: number): Era | null {
  if (stands(source, '民国', pos)) {
    const start = skipOne(source, pos + 2);
    return { start, last: LAST_OF_ERA, republic: true, toYear: (value) => value + ERA };
  }
  const before = isChar(source, pos + 2, '前');
  // 纪元前221年; 世纪元年 is none.
  if (!isOneOf(source, pos, before ? '公西纪' : '公西') || !isChar(source, pos + 1, '元'))
    return null;
  const start = skipOne(source, pos + (before ? 3 : 2));
  return {
    start,
    last: Infinity,
    republic: false,
    toYear: (value) => (before ? 1 - value : value),
  };
}

/** 民国113年, 公元前221年, and what stands below the year. */
function readYearOfEra(source: Source, parts: DateParts, era: Era): DateReading {
  const number = readSmall(source, era.start, 7);
  if (!number || number.value < 1 || number.value > era.last) return 'none';
  const year = yearText(era.toYear(number.value));
  // 公元10000年 has no months: EDTF writes none below such years.
  if (year.startsWith('Y')) {
    const behind = yearSign(source, number.end);
    startParts(parts, behind, 'year').year = year;
    return dateIf(behind > 0);
  }
  return readSigned(source, parts, era.start, number, () => {
    parts.era = era.republic;
    return year;
  });
}

/** The number at `start` with its sign, or with that of a later one, as the year that `toYear` tells. */
function readSigned(
  source: Source,
  parts: DateParts,
  start: number,
  number: SmallNumeral,
  toYear: (told: YearNumber, sign: number) => string,
): DateReading {
  const { end } = number;
  const behind = yearSign(source, end);
  const open = behind < 0 && !opensPart(source, skipOne(source, end));
  const shared = open ? sharedYear(source, start, number) : null;
  if (open && !shared) return 'none';
  startParts(parts, Math.max(behind, end), 'year').mark = shared?.mark ?? 0;
  const sign = shared ? yearSign(source, shared.last.end) : behind;
  const last = shared ? shared.last.value : lastYear(source, behind);
  parts.year = toYear({ start, number, behind: Math.max(sign, end), last }, open ? sign : 0);
  if (parts.year === '') return 'none';
  return open ? 'date' : readBelowYear(source, parts);
}

/** 2024年, 民国113年, 公元前221年, 2024赛季, and what stands below the year. */
export function readYear(source: Source, parts: DateParts, pos: number): DateReading {
  if (wordBefore(source, reigns(), pos, 0)) {
    const end = reignEnd(source, parts, pos);
    if (end > 0) return 'skip';
  }
  const era = eraAt(source, pos);
  if (era) return readYearOfEra(source, parts, era);
  const number = readSmall(source, pos, 7);
  if (!number) return 'none';
  // 2020—2024 has no sign at all.
  return readSigned(source, parts, pos, number, (told, sign) =>
    sign < 0 ? yearText(number.value) : yearOf(source, parts, told),
  );
}

/** No reign lasted so long: 绍兴2024年 is of the town, as is 绍兴12年前 in figures. */
const FIRST_NO_REIGN = 65;

/** End of the year of a reign at `pos`, or of a range of them, with what stands below; or −1. */
function reignEnd(source: Source, parts: DateParts, pos: number, ranged = false): number {
  const number = readSmall(source, pos, 4);
  if (!number || number.value >= FIRST_NO_REIGN) return -1;
  if (isDigit(source, pos) && stands(source, '绍兴', pos - 2)) return -1;
  const behind = yearSign(source, number.end);
  if (behind < 0) return -1;
  readBelowYear(source, startParts(parts, behind, 'year'));
  const { end } = parts;
  const mark = ranged ? -1 : rangeMarkEnd(source, end);
  const last = mark > 0 ? reignEnd(source, parts, mark, true) : -1;
  parts.end = Math.max(last, end);
  return parts.end;
}

/**
 * Reads the year that ends a range and leaves out what the first says: 民国112年至114年, 1985到89年,
 * and 2020—2024.
 */
export function readLastYear(
  source: Source,
  parts: DateParts,
  pos: number,
  first: DateParts,
): DateReading {
  // 公元前770年至前256年
  if (first.year.startsWith('-') && isChar(source, pos, '前')) {
    const number = readSmall(source, pos + 1, 4);
    const behind = number ? yearSign(source, number.end) : -1;
    if (number && behind > 0) startParts(parts, behind, 'year').year = yearText(1 - number.value);
    return dateIf(behind > 0);
  }
  const from = Number(first.year);
  const number = from > 0 ? readSmall(source, pos, first.era ? 6 : 4) : null;
  if (!number) return 'none';
  const { value, end, digits } = number;
  const behind = yearSign(source, end);
  if (!(digits || first.era) || (behind < 0 && first.mark !== pos)) return 'none';
  // 民国112年至114年, 1985到89年
  const short = end - pos === 2 ? from - (from % 100) : 0;
  const year = value + (first.era && value < LAST_OF_ERA ? ERA : short);
  if (year <= from) return 'none';
  startParts(parts, Math.max(behind, end), 'year').year = yearText(year);
  return behind < 0 ? 'date' : readBelowYear(source, parts);
}

/** End of 年代 at `pos`, or −1; 2024年代表大会 holds none. */
function decadeSign(source: Source, pos: number): number {
  const place = skipOne(source, pos);
  const other = isOneOf(source, place + 2, '表理') && !isOneOf(source, place + 3, '现明示面述');
  return stands(source, '年代', place) && !other ? place + 2 : -1;
}

/** The tens of a decade: 90 and 1990; for 七八十年代 and 80至90年代 with the second of the two. */
interface Tens {
  readonly value: number;
  readonly end: number;
  /** Where a second decade begins, or 0. */
  readonly mark: number;
}

function tensAt(source: Source, pos: number): Tens | null {
  const number = readSmall(source, pos, 4);
  if (!number) return null;
  const { value, end } = number;
  const behind = decadeSign(source, end);
  // 七八十年代
  if (behind > 0 && value === 0 && isChar(source, pos + 2, '十')) {
    return { value: pairAt(source, pos) * 10, end: pos + 1, mark: pos + 1 };
  }
  if (behind > 0) return { value, end: behind, mark: 0 };
  const shared = sharedSign(source, pos, end, value, 10, '年');
  const decades = shared && decadeSign(source, shared.last.end) > 0 && shared.last.value % 10 === 0;
  return decades ? { value, end, mark: shared.mark } : null;
}

/** 90年代, 上世纪90年代, 20世纪八十年代, 1990年代, 七八十年代. */
export function readDecade(source: Source, parts: DateParts, pos: number): boolean {
  let first = pos;
  let stem = 'XX';
  const led = matchLength(source, /^[上本]个?世纪 ?/, pos);
  const century = led > 0 ? null : readSmall(source, pos, 3);
  if (led > 0) first = pos + led;
  else if (century && stands(source, '世纪', skipOne(source, century.end))) {
    stem = twoDigits(century.value - 1);
    first = skipOne(source, skipOne(source, century.end) + 2);
  }
  const tens = tensAt(source, first);
  if (!tens) return false;
  const { value, end, mark } = tens;
  const whole = value > 1000 && value < 3000;
  if (value % 10 > 0 || !(whole || (value > 0 && value < 100))) return false;
  startParts(parts, end, 'decade').mark = mark;
  parts.year = whole ? `${String(value).slice(0, 3)}X` : `${stem}${String(value / 10)}X`;
  if (led > 0) parts.relative = { unit: 'decade', delta: isChar(source, pos, '上') ? -1 : 0 };
  return true;
}
