/** Years and decades, with what stands below them. */
import { twoDigits, yearText } from './calendar.js';
import { makeParts, startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { isTerm, readMonth } from './month-reader.js';
import { readPart } from './part-reader.js';
import { sharedSign } from './shared-sign.js';
import { pairAt, readSmall, small } from '../numbers/small-numeral.js';
import { REIGN } from '../characters/alphabet.js';
import { createLexicon, wordBefore } from '../characters/lexicon.js';
import type { Lexicon } from '../characters/lexicon.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  at,
  isDigit,
  isHan,
  isOneOf,
  matchLength,
  opensNumeral,
  skipOne,
  stands,
} from '../characters/source.js';

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
const BELOW = '元上下第前首头年初中底末尾伊春夏秋冬Qq';

/** What stands below the year in `parts`, if anything does. */
export function readBelowYear(parts: DateParts): true {
  const { end } = parts;
  const start = skipOne(end);
  // Behind most years nothing of theirs stands.
  if (!opensNumeral(start) && !isOneOf(start, BELOW)) return true;
  if (!readMonth(parts, end)) readPart(parts, skipOne(end), true);
  else if (parts.impossible && parts.precision === 'month') {
    // Of 去年五月初五 the year alone is ours.
    parts.impossible = false;
    parts.precision = 'year';
    parts.month = 0;
    parts.end = end;
  }
  return true;
}

const below = makeParts();

/** Whether `pos` stands before what only a year has: a month, 第一季度, 上半年, 初, 底. */
function opensBelow(pos: number): boolean {
  startParts(below, pos, 'year');
  if (readMonth(below, pos)) return !below.impossible;
  // 20年前8个月 and 20年中 may count years.
  const place = skipOne(pos);
  return !isOneOf(place, '前年中') && readPart(below, place, true);
}

/** Whether 上半年 or 第一季 stands at `pos`, which need no 年 before them. */
function opensPart(pos: number): boolean {
  return isOneOf(pos, '上下第一二三四') && readPart(startParts(below, pos, 'year'), pos, true);
}

/** End of what makes the number before `pos` a year: 年, 年度, 学年, 赛季, 财年; or −1. */
export function yearSign(pos: number): number {
  const place = skipOne(pos);
  let end = place + 1;
  if (stands('财政年', place) || stands('课税年', place)) end += 2;
  else if (isOneOf(place, '赛学财') && isOneOf(end, '季年')) end++;
  else if (!isOneOf(place, '年') || isOneOf(end, '级龄轻纪')) return -1;
  return isOneOf(end, '度') && !isOneOf(end + 1, '假过夏') ? end + 1 : end;
}

/** 近1500年历史, 2000年前: four digits that count years. Round thousands but 2000 count too. */
function isSpan(pos: number, end: number, year: number): boolean {
  if (year < 1000 || year > 2999 || (year % 1000 === 0 && year !== 2000)) return true;
  // 近2000年, 超过1985年历史 count; 超过2024年同期, 接近2020年水平 do not.
  if (isOneOf(pos - 1, '近超过逾足')) {
    const told = year % 10 > 0 ? !isOneOf(end, '历') : isOneOf(end, '同全水');
    return !told || year <= FIRST_BARE || year > LAST_BARE;
  }
  // 树龄1200年, 1500年前.
  if (year < 1900 && (isOneOf(pos - 1, '有着城龄了睡越经长') || isOneOf(end, '前'))) return true;
  return isOneOf(pos - 1, '约有今达') && isOneOf(end, '历前来的以文');
}

/** Whether 两千零五年 is a year. 两千年 counts, but two thousand years are seldom 二千年. */
function isSpelledYear(pos: number, end: number, year: number): boolean {
  if (year < FIRST_BARE || year > LAST_BARE) return false;
  if (year % 1000 > 0 || opensBelow(end)) return true;
  const placed = !isHan(pos - 1) || isOneOf(pos - 1, '在于自从到至由');
  return placed && isOneOf(pos, '二') && !isOneOf(end, '历前来的以文之间');
}

/**
 * The year, as EDTF, of the number from `pos` to `end` whose sign ends at `behind`; '' where it
 * counts years instead. `last` is the number that ends a range, if any does.
 */
function yearOf(
  parts: DateParts,
  pos: number,
  end: number,
  value: number,
  digits: boolean,
  behind: number,
  last: number,
): string {
  const length = end - pos;
  if (!digits) {
    if (isSpelledYear(pos, behind, value)) return String(value);
    // 三十二年十二月: no sentence is that long, and our years are told digit by digit.
    const told = value > LONGEST_TERM && value < LAST_OF_ERA && opensBelow(behind);
    parts.era = told && !isTerm(pos, below.end);
    return parts.era ? yearText(value + ERA) : '';
  }
  if (length === 4) return isSpan(pos, behind, value) ? '' : yearText(value);
  if (length > 4) return '';
  const dated = opensBelow(behind) && !(length === 2 && isTerm(pos, below.end));
  const fiscal = isOneOf(behind - 1, '度');
  if (length === 3) {
    // 113年5月 can only be of the 民国 era; spelled digit by digit, 三六七年 is no count.
    const ranged = last > value && (value % 5 > 0 || last % 5 > 0);
    if (value >= LAST_OF_ERA) {
      return (dated && !below.loose) || ranged || !isDigit(pos) ? yearText(value) : '';
    }
    const now = stands('同期', behind) || stands('学年', behind - 2);
    parts.era = dated || fiscal || now || (ranged && last < LAST_IN_RANGE);
    return parts.era ? yearText(value + ERA) : '';
  }
  // 98年5月 leaves its century open, 98年 counts years.
  const plain = dated || fiscal || value < 10 || (!isDigit(pos) && !SPANS.includes(value));
  return length === 2 && plain ? `XX${twoDigits(value)}` : '';
}

/** 2020—2024 without 年, and 唐(618—907) in brackets. */
function isBareRange(start: number, mark: number, value: number): boolean {
  if (mark < 0 || isOneOf(mark - 1, '至到 ') || !readSmall(mark, 4)) return false;
  const { end } = small;
  if (value < FIRST_BARE) {
    const bracketed = isOneOf(start - 1, '(') && isHan(start - 2) && isOneOf(end, ')');
    const named = value > 999 || (value > 99 && isOneOf(mark - 1, '—'));
    return bracketed && named && small.value > value && small.value <= LAST_BARE;
  }
  const opens = start === 0 || isHan(start - 1) || isOneOf(start - 1, OPENS_YEARS);
  const closes = at(end) === 0 || isOneOf(end, CLOSES_YEARS);
  return (
    opens && closes && !isOneOf(start - 1, '第') && end - mark === 4 && small.value <= LAST_BARE
  );
}

/**
 * Where the last year begins that 2024 of 2024—2027年 shares its 年 with, or that needs none; as
 * {@link sharedSign}, which leaves it in {@link small}.
 */
function sharedYear(start: number): number {
  const { value, end, digits } = small;
  if (!digits) return -1;
  let mark = sharedSign(start, end, value, 1, '年赛学财');
  // 2023/24学年
  if (isOneOf(end, '/') && readSmall(end + 1, 4)) mark = end + 1;
  if (mark < 0 || yearSign(small.end) < 0) {
    mark = rangeMarkEnd(end);
    if (!isBareRange(start, mark, value)) return -1;
  }
  // 1985到89年 and 2023-24年度 leave out the century.
  const rises = small.digits && small.value > value % 10 ** (small.end - mark);
  return mark === 0 || rises ? mark : -1;
}

/** The year that ends a range whose mark stands at `pos`; else 0. */
function lastYear(pos: number): number {
  const mark = rangeMarkEnd(pos);
  return mark > 0 && readSmall(mark, 3) && yearSign(small.end) > 0 ? small.value : 0;
}

/** 2024年, 民国113年, 公元前221年, 2024赛季, and what stands below the year. */
export function readYear(parts: DateParts, pos: number): boolean {
  const reign = wordBefore((reigns ??= createLexicon([[REIGNS, '']], REIGN, true)), pos, 0);
  if (reign && readReign(parts, pos)) return true;
  const republic = stands('民国', pos);
  const common = stands('公元', pos) || stands('西元', pos);
  const before = common && isOneOf(pos + 2, '前');
  const era = republic || common;
  const first = era ? skipOne(pos + (before ? 3 : 2)) : pos;
  if (!readSmall(first, 7)) return false;
  const { value, end, digits } = small;
  if (era && (value < 1 || (republic && value > LAST_OF_ERA))) return false;
  const behind = yearSign(end);
  const open = behind < 0 && !opensPart(skipOne(end));
  const mark = open ? sharedYear(first) : 0;
  if (mark < 0) return false;
  startParts(parts, Math.max(behind, end), 'year').mark = mark;
  const sign = open ? yearSign(small.end) : behind;
  const last = open ? small.value : lastYear(behind);
  if (before) parts.year = yearText(1 - value);
  else if (era) parts.year = yearText(republic ? value + ERA : value);
  else if (open && sign < 0) parts.year = yearText(value);
  else parts.year = yearOf(parts, pos, end, value, digits, Math.max(sign, end), last);
  parts.era ||= republic;
  return parts.year !== '' && (open || readBelowYear(parts));
}

/** Eras whose years are not ours: 光绪二十四年, 昭和20年8月. */
const REIGNS =
  '贞观 开元 天宝 建安 元丰 元祐 庆历 熙宁 绍兴 至元 至正 洪武 建文 永乐 宣德 正统 景泰 天顺 成化 弘治 正德 嘉靖 隆庆 万历 天启 崇祯 顺治 康熙 雍正 乾隆 嘉庆 道光 咸丰 同治 光绪 宣统 明治 大正 昭和 平成 令和';
let reigns: Lexicon<string> | undefined;

/** No reign lasted so long: 绍兴2024年 is of the town, as is 绍兴12年前 in figures. */
const FIRST_NO_REIGN = 65;

/** Leaves the years of a reign alone, and what stands below them. */
function readReign(parts: DateParts, pos: number, ranged = false): boolean {
  if (!readSmall(pos, 4) || small.value >= FIRST_NO_REIGN) return false;
  if (isDigit(pos) && stands('绍兴', pos - 2)) return false;
  const behind = yearSign(small.end);
  if (behind < 0) return false;
  startParts(parts, behind, 'year');
  readBelowYear(parts);
  const mark = ranged ? -1 : rangeMarkEnd(parts.end);
  return (mark > 0 && readReign(parts, mark, true)) || (parts.impossible = true);
}

/**
 * Reads the year that ends a range and leaves out what the first says: 民国112年至114年, 1985到89年,
 * and 2020—2024.
 */
export function readLastYear(parts: DateParts, pos: number, first: DateParts): boolean {
  const from = Number(first.year);
  if (!(from > 0) || !readSmall(pos, first.era ? 6 : 4)) return false;
  const { value, end, digits } = small;
  const behind = yearSign(end);
  if (!(digits || first.era) || (behind < 0 && first.mark !== pos)) return false;
  // 民国112年至114年, 1985到89年
  const short = end - pos === 2 ? from - (from % 100) : 0;
  const year = value + (first.era && value < LAST_OF_ERA ? ERA : short);
  if (year <= from) return false;
  startParts(parts, Math.max(behind, end), 'year').year = yearText(year);
  return behind < 0 || readBelowYear(parts);
}

/** End of 年代 at `pos`, or −1; 2024年代表大会 holds none. */
function decadeSign(pos: number): number {
  const place = skipOne(pos);
  const other = isOneOf(place + 2, '表理') && !isOneOf(place + 3, '现明示面述');
  return stands('年代', place) && !other ? place + 2 : -1;
}

/** 90年代, 上世纪90年代, 20世纪八十年代, 1990年代, 七八十年代. */
export function readDecade(parts: DateParts, pos: number): boolean {
  let first = pos;
  let stem = 'XX';
  const led = matchLength(/^[上本]个?世纪 ?/, pos);
  if (led > 0) first = pos + led;
  else if (readSmall(pos, 3) && stands('世纪', skipOne(small.end))) {
    stem = twoDigits(small.value - 1);
    first = skipOne(skipOne(small.end) + 2);
  }
  if (!readSmall(first, 4)) return false;
  const { end } = small;
  let { value } = small;
  let mark = 0;
  let behind = decadeSign(end);
  if (behind > 0 && value === 0 && isOneOf(first + 2, '十')) {
    value = pairAt(first) * 10;
    mark = behind = first + 1;
  } else if (behind < 0) {
    behind = end;
    mark = sharedSign(first, end, value, 10, '年');
    if (mark < 0 || decadeSign(small.end) < 0 || small.value % 10 > 0) return false;
  }
  const whole = value > 1000 && value < 3000;
  if (value % 10 > 0 || !(whole || (value > 0 && value < 100))) return false;
  startParts(parts, behind, 'decade');
  parts.mark = mark;
  parts.year = whole ? `${String(value).slice(0, 3)}X` : `${stem}${String(value / 10)}X`;
  if (led > 0) parts.relative = { unit: 'decade', delta: isOneOf(pos, '上') ? -1 : 0 };
  return true;
}
