/** One date, from left to right: year, then what stands below it, then the day. */
import { yearText } from './calendar.js';
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readRelative } from './date-words.js';
import { small, readSmall } from './small-numeral.js';
import { SMALL } from '../quantities/chars.js';
import { rangeMarkEnd } from '../quantities/marks.js';
import {
  at,
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  kindAt,
  matchAt,
  opensNumeral,
  stands,
} from '../quantities/source.js';
import { daysInMonth } from '../edtf.js';

/** 民国1年 is 1912. */
const ERA = 1911;
const SEASONS = '春夏秋冬';
/** 2024-04-12, 2024/4/12, 2024.4.12, and 2024-04. */
const ISO = /^([12]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|-(0[1-9]|1[0-2]))(?![\d年]|[-/.]\d)/;

/** `pos`, or the position behind one space there. */
function skipOne(pos: number): number {
  return at(pos) === 0x20 ? pos + 1 : pos;
}

/** End of one of `signs` behind the numeral that ends at `pos`, or −1. */
function signEnd(pos: number, signs: string): number {
  const place = skipOne(pos);
  return isOneOf(place, signs) ? place + 1 : -1;
}

/** Whether a range goes on from `pos` with a numeral that has one of `signs`: 9月19至21日. */
function sharesSign(pos: number, signs: string): boolean {
  const mark = rangeMarkEnd(pos);
  return mark > 0 && readSmall(mark, 3) && signEnd(small.end, signs) > 0;
}

/** 1, 2, 3 for 上旬, 中旬, 下旬 and 初, 中, 底 at `pos`, where these begin no other word; else 0. */
function thirdAt(pos: number): number {
  if (!isOneOf(pos + 1, '旬')) return edgeAt(pos);
  return isOneOf(pos, '上初') ? 1 : isOneOf(pos, '中') ? 2 : isOneOf(pos, '下末') ? 3 : 0;
}

function edgeAt(pos: number): number {
  const next = pos + 1;
  if (isOneOf(pos, '初')) return isOneOf(next, '步中期一二三级始赛') ? 0 : 1;
  if (isOneOf(pos, '底末')) return isOneOf(next, '部层气盘') ? 0 : 3;
  return isOneOf(pos, '中') && (!isHan(next) || isOneOf(next, '前以')) ? 2 : 0;
}

function setDay(parts: DateParts, day: number, end: number): void {
  const year = /^\d+$/.test(parts.year) ? Number(parts.year) : null;
  const last = parts.month === 0 ? 31 : daysInMonth(year, parts.month);
  parts.impossible = day < 1 || day > last;
  parts.day = day;
  parts.precision = 'day';
  parts.end = end;
}

/** Day, ten days or edge at `pos`, below a month. */
function readBelowMonth(parts: DateParts, pos: number): void {
  if (readSmall(skipOne(pos), 3)) {
    const { value, end } = small;
    const behind = signEnd(end, '日号');
    if (behind > 0 || sharesSign(end, '日号')) setDay(parts, value, behind > 0 ? behind : end);
    return;
  }
  const third = thirdAt(pos);
  if (third === 0) return;
  parts.third = third;
  parts.precision = 'ten-day';
  parts.end = pos + (isOneOf(pos + 1, '旬') ? 2 : 1);
}

/** A month at `pos`, with what stands below it. */
function readMonth(parts: DateParts, pos: number): boolean {
  if (!readSmall(skipOne(pos), 3)) return false;
  const { value, end } = small;
  if (value < 1 || value > 12) return false;
  const behind = signEnd(end, '月');
  if (behind < 0) {
    if (!sharesSign(end, '月') || isOneOf(skipOne(small.end) + 1, '球')) return false;
  }
  parts.month = value;
  parts.precision = 'month';
  parts.end = behind > 0 ? behind : end;
  if (behind < 0) return true;
  if (isOneOf(behind, '份')) parts.end++;
  else readBelowMonth(parts, behind);
  return true;
}

/** Whether a month stands at `pos`, or 1至9月. */
function hasMonth(pos: number): boolean {
  if (!readSmall(skipOne(pos), 3) || small.value < 1 || small.value > 12) return false;
  const { end } = small;
  return signEnd(end, '月') > 0 || sharesSign(end, '月');
}

function setCode(parts: DateParts, code: number, end: number): true {
  parts.code = code;
  parts.precision = code > 39 ? 'half-year' : code > 32 ? 'quarter' : 'season';
  parts.end = end;
  return true;
}

/** 1–4 at `pos`, else 0. */
function quarterAt(pos: number): number {
  const value = opensNumeral(pos) && readSmall(pos, 1) ? small.value : 0;
  return value <= 4 && small.end === pos + 1 ? value : 0;
}

/** 第一季度, 一季度, 第三季; without a year the last is a series. */
function readQuarter(parts: DateParts, pos: number, inYear: boolean): boolean {
  const ranked = isOneOf(pos, '第');
  const value = quarterAt(ranked ? pos + 1 : pos);
  if (value === 0) return false;
  const end = inYear ? small.end : skipOne(small.end);
  if (!isOneOf(end, '季')) return false;
  if (isOneOf(end + 1, '度')) return setCode(parts, 32 + value, end + 2);
  return inYear && ranked && setCode(parts, 32 + value, end + 1);
}

/** 前三季度, 前5个月: the year up to there. */
function readUpTo(parts: DateParts, pos: number): boolean {
  let end = pos + 1;
  let count = 2;
  if (isOneOf(skipOne(end), '两')) end = skipOne(end) + 1;
  else if (readSmall(skipOne(end), 2)) ({ end, value: count } = small);
  else return false;
  end = skipOne(end);
  if (isOneOf(end, '个')) end++;
  const quarters = stands('季度', end);
  if (!quarters && !isOneOf(end, '月')) return false;
  const months = quarters ? count * 3 : count;
  if (months < 1 || months > 12) return false;
  parts.upTo = months;
  parts.precision = quarters ? 'quarter' : 'month';
  parts.end = end + (quarters ? 2 : 1);
  return true;
}

/** 年初, 年中, 年底: about that month. */
function setEdge(parts: DateParts, third: number, end: number): true {
  parts.month = [0, 1, 6, 12][third] ?? 0;
  parts.loose = true;
  parts.precision = 'month';
  parts.end = end;
  return true;
}

/** Quarter, half-year, first months, season or edge at `pos`, behind a year or alone. */
function readPart(parts: DateParts, pos: number, inYear: boolean): boolean {
  if (readQuarter(parts, pos, inYear)) return true;
  if (isOneOf(pos, '上下')) {
    return stands('半年', pos + 1) && setCode(parts, isOneOf(pos, '上') ? 40 : 41, pos + 3);
  }
  if (isOneOf(pos, '前')) return readUpTo(parts, pos);
  if (!inYear) {
    const edge = isOneOf(pos, '年') && !isOneOf(pos + 1, '中') ? edgeAt(pos + 1) : 0;
    if (edge === 0 || isOneOf(pos + 2, '步中期一二三级始部层气')) return false;
    // 青年初创 and 童年底色 hold no 年初 and 年底.
    return !isOneOf(pos - 1, '青少成老中童幼百千多学上') && setEdge(parts, edge, pos + 2);
  }
  if (isOneOf(pos, 'Qq')) {
    const value = isDigit(pos + 2) || !isDigit(pos + 1) ? 0 : quarterAt(pos + 1);
    return value > 0 && setCode(parts, 32 + value, pos + 2);
  }
  const season = SEASONS.indexOf(String.fromCharCode(at(pos)));
  if (season >= 0) {
    const named = isOneOf(pos + 1, '季天');
    return (named || !isHan(pos + 1)) && setCode(parts, 21 + season, pos + (named ? 2 : 1));
  }
  const word = isOneOf(pos, '年') ? pos + 1 : pos;
  const edge = edgeAt(word);
  return edge > 0 && setEdge(parts, edge, word + 1);
}

/** What stands below the year in `parts`, if anything does. */
function readBelowYear(parts: DateParts): true {
  if (!readMonth(parts, parts.end)) readPart(parts, skipOne(parts.end), true);
  return true;
}

/** 近1500年历史, 2000年前: four digits that count years. Round thousands but 2000 count too. */
function isSpan(pos: number, end: number, year: number): boolean {
  if (year < 1000 || year > 2999 || (year % 1000 === 0 && year !== 2000)) return true;
  return isOneOf(pos - 1, '近约有超过逾今达') && isOneOf(end, '历前来的以文');
}

/** 三五年: a length of time rather than a year. */
const SPANS = [12, 23, 34, 35, 45, 56, 67, 78];

/** The year in figures that stands from `pos` to `end`, as EDTF; '' where it counts years instead. */
function yearOf(pos: number, end: number, fiscal: boolean): string {
  const { value, digits } = small;
  const length = small.end - pos;
  if (!digits) return '';
  if (length === 4) return isSpan(pos, end, value) ? '' : yearText(value);
  // 113年5月 can only be of the 民国 era; 98年5月 leaves its century open, 98年 counts years.
  const dated = hasMonth(end);
  if (length === 3) {
    return value < 200 && (dated || fiscal || stands('同期', end)) ? yearText(value + ERA) : '';
  }
  const plain = dated || value < 10 || (!isDigit(pos) && !SPANS.includes(value));
  return length === 2 && plain ? `XX${String(value).padStart(2, '0')}` : '';
}

/** 2024 where a range shares the 年 (2024—2027年), and the 2024 of 2024赛季 and 2024-2025学年. */
function readOpenYear(parts: DateParts, pos: number): boolean {
  const { value, end, digits } = small;
  if (!digits || end - pos !== 4) return false;
  const isNamed = (place: number) => ['赛季', '学年', '财年'].find((word) => stands(word, place));
  const named = isNamed(skipOne(end));
  if (!named) {
    const mark = rangeMarkEnd(end);
    if (mark < 0 || !readSmall(mark, 4) || !small.digits || small.end - mark !== 4) return false;
    const behind = skipOne(small.end);
    if (!isOneOf(behind, '年') && !isNamed(behind)) return false;
  }
  startParts(parts, named ? skipOne(end) + 2 : end, 'year').year = yearText(value);
  return true;
}

/** 2024年, 民国113年, 公元前221年, and what stands below the year. */
function readYear(parts: DateParts, pos: number): boolean {
  const republic = stands('民国', pos);
  const common = stands('公元', pos) || stands('西元', pos);
  const before = common && isOneOf(pos + 2, '前');
  const era = republic || common;
  const first = era ? skipOne(pos + (before ? 3 : 2)) : pos;
  const accession = era && isOneOf(first, '元');
  if (accession) {
    small.value = 1;
    small.end = first + 1;
  } else if (!readSmall(first, 7)) return false;
  const { value, end } = small;
  let behind = skipOne(end);
  const told = isOneOf(behind, '年') && !isOneOf(behind + 1, '级龄轻纪');
  if (told) behind++;
  else if (!(isOneOf(behind, '上下') && stands('半年', behind + 1)) && !opensQuarter(behind)) {
    return !era && readOpenYear(parts, pos);
  }
  const fiscal = told && isOneOf(behind, '度');
  if (fiscal) behind++;
  const year = era
    ? yearText(republic ? value + ERA : before ? 1 - value : value)
    : yearOf(pos, behind, fiscal);
  if (year === '') return false;
  startParts(parts, behind, 'year').year = year;
  return readBelowYear(parts);
}

/** Whether 第一季 or 一季 stands at `pos`. */
function opensQuarter(pos: number): boolean {
  const number = isOneOf(pos, '第') ? pos + 1 : pos;
  return isOneOf(number, '一二三四') && isOneOf(number + 1, '季');
}

/** 90年代, 上世纪90年代, 20世纪八十年代, 1990年代. */
function readDecade(parts: DateParts, pos: number): boolean {
  let first = pos;
  let stem = 'XX';
  const last = stands('上世纪', pos);
  const relative = last || stands('本世纪', pos);
  if (relative) first += 3;
  else if (readSmall(pos, 3) && stands('世纪', small.end)) {
    stem = String(small.value - 1).padStart(2, '0');
    first = small.end + 2;
  }
  if (!readSmall(first, 4) || !stands('年代', small.end)) return false;
  const { value, end } = small;
  const whole = value > 1000 && value < 3000;
  if (value % 10 > 0 || (value % 100 === 0 && whole) || !(whole || (value > 0 && value < 100))) {
    return false;
  }
  startParts(parts, end + 2, 'decade');
  parts.year = whole ? `${String(value).slice(0, 3)}X` : `${stem}${String(value / 10)}X`;
  if (relative) parts.relative = { unit: 'decade', delta: last ? -1 : 0 };
  return true;
}

function readIso(parts: DateParts, pos: number): boolean {
  if (isDigit(pos - 1) || isLatin(pos - 1) || isOneOf(pos - 1, '/.-_')) return false;
  const found = matchAt(ISO, pos);
  if (!found) return false;
  const [raw, year = '', , month, day, only] = found;
  const number = Number(month ?? only);
  if (number < 1 || number > 12) return false;
  startParts(parts, pos + raw.length, 'month').year = year;
  parts.month = number;
  if (day !== undefined) setDay(parts, Number(day), parts.end);
  return !parts.impossible;
}

/** The second day of a range, which may be written 20号. */
export function readLastDay(parts: DateParts, pos: number): boolean {
  const end = readSmall(pos, 3) ? signEnd(small.end, '号') : -1;
  if (end < 0) return false;
  setDay(startParts(parts, end, 'day'), small.value, end);
  return true;
}

/** A bare 21日: the day of a month that the text does not name; 为期3日 counts days. */
function readDay(parts: DateParts, pos: number): boolean {
  if (isOneOf(pos - 1, '月期续时共满达近超约逾每第前有过休需首头为')) return false;
  if (!readSmall(pos, 3) || (isOneOf(pos, '一') && small.end === pos + 1)) return false;
  const { value, end } = small;
  let behind = signEnd(end, '日');
  if (behind > 0 && isOneOf(behind, '内后以之游均线元报本军间常志班历子')) return false;
  if (behind < 0 && sharesSign(end, '日')) behind = end;
  if (behind < 0) return false;
  setDay(startParts(parts, behind, 'day'), value, behind);
  return !parts.impossible;
}

/** How far the first sign of a date may stand behind the number, across what a range may hold. */
const MOST_BEFORE_SIGN = 14;

/** Only the readers that the sign calls for are tried: a number may stand for much else. */
function readNumericDate(parts: DateParts, pos: number): boolean {
  if (isOneOf(pos + 4, '-/.') && readIso(parts, pos)) return true;
  let sign = pos;
  for (;;) {
    const kind = kindAt(sign);
    if ((kind === 0 || kind > SMALL) && !isOneOf(sign, ' 元至到-–—~〜―─−')) break;
    if (++sign - pos > MOST_BEFORE_SIGN) return false;
  }
  if (isOneOf(sign, '月')) return readMonth(startParts(parts, pos, 'month'), pos);
  if (isOneOf(sign, '日')) return readDay(parts, pos);
  if (isOneOf(sign, '季')) return readPart(startParts(parts, pos, 'month'), pos, false);
  if (!isOneOf(sign, '年世赛学财上下第')) return false;
  return readDecade(parts, pos) || readYear(parts, pos);
}

/** Reads the date at `pos`, in figures or words, into `parts`. */
export function readDate(parts: DateParts, pos: number): boolean {
  if (opensNumeral(pos)) return readNumericDate(parts, pos);
  if (isOneOf(pos, '民公西')) return readYear(parts, pos);
  if (isOneOf(pos, '第年')) return readPart(startParts(parts, pos, 'month'), pos, false);
  if (readRelative(parts, pos)) {
    if (parts.precision === 'year') return readBelowYear(parts);
    if (parts.precision === 'month') readBelowMonth(parts, parts.end);
    return true;
  }
  if (isOneOf(pos, '上本') && isOneOf(pos + 1, '世')) return readDecade(parts, pos);
  return isOneOf(pos, '上下前') && readPart(startParts(parts, pos, 'month'), pos, false);
}
