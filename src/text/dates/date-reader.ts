/** One date, from left to right: year, then what stands below it, then the day. */
import { yearText } from './calendar.js';
import { isDigit, isLatin, isOneOf, opensNumeral } from '../quantities/chars.js';
import { matchAt } from '../quantities/sticky.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import {
  BELOW_MONTH,
  BELOW_YEAR,
  DAY,
  DECADE,
  ISO,
  match,
  MONTH,
  NUMBERED_DAY,
  smallNumber,
  WITHOUT_YEAR,
  YEAR,
} from './date-patterns.js';
import { readRelative } from './date-words.js';
import { daysInMonth } from '../edtf.js';

type Groups = Record<string, string | undefined>;

/** 民国1年 is 1912. */
const ERA = 1911;
const SEASONS = '春夏秋冬';

/** 1, 2, 3 for 初/上, 中, 底/下/末. */
function thirdOf(word: string): number {
  return word === '初' || word === '上' ? 1 : word === '中' ? 2 : 3;
}

/** `parts` with the day, third or edge of `groups`. */
function withDay(parts: DateParts, groups: Groups, end: number): DateParts {
  const { day, third, edge } = groups;
  if (day !== undefined) {
    const value = smallNumber(day);
    const year = /^\d+$/.test(parts.year) ? Number(parts.year) : null;
    const last = parts.month === 0 ? 31 : daysInMonth(year, parts.month);
    const impossible = value < 1 || value > last;
    return { ...parts, day: value, precision: 'day', end, impossible };
  }
  const word = third ?? edge;
  return word === undefined ? parts : { ...parts, third: thirdOf(word), precision: 'ten-day', end };
}

function readMonth(s: string, pos: number, parts: DateParts): DateParts | null {
  const found = match(MONTH, s, pos);
  if (!found) return null;
  const month = smallNumber(found.groups['month'] ?? '');
  if (month < 1 || month > 12) return null;
  const { end, groups } = found;
  return withDay({ ...parts, month, precision: 'month', end }, groups, end);
}

/** What {@link BELOW_YEAR} and {@link WITHOUT_YEAR} tell of. */
function withPart(parts: DateParts, groups: Groups, end: number): DateParts | null {
  const { quarter, q, half, upTo, quarters, season, edge } = groups;
  const quarterly = quarter ?? q;
  if (quarterly !== undefined) {
    return { ...parts, code: 32 + smallNumber(quarterly), precision: 'quarter', end };
  }
  if (half !== undefined) {
    return { ...parts, code: half === '上' ? 40 : 41, precision: 'half-year', end };
  }
  if (season !== undefined) {
    return { ...parts, code: 21 + SEASONS.indexOf(season), precision: 'season', end };
  }
  if (edge !== undefined) {
    const month = [1, 6, 12][thirdOf(edge) - 1] ?? 0;
    return { ...parts, month, loose: true, precision: 'month', end };
  }
  const count = upTo === undefined ? 2 : smallNumber(upTo);
  const months = quarters === undefined ? count : count * 3;
  if (months < 1 || months > 12) return null;
  return { ...parts, upTo: months, precision: quarters === undefined ? 'month' : 'quarter', end };
}

function readBelowYear(s: string, parts: DateParts): DateParts {
  const month = readMonth(s, parts.end, parts);
  if (month) return month;
  const found = match(BELOW_YEAR, s, parts.end);
  return (found && withPart(parts, found.groups, found.end)) ?? parts;
}

/** 近1500年历史, 2000年前: four digits that count years. Round thousands but 2000 count too. */
function isSpan(s: string, pos: number, end: number, year: number): boolean {
  if (year < 1000 || year > 2999 || (year % 1000 === 0 && year !== 2000)) return true;
  return isOneOf(s, pos - 1, '近约有超过逾今达') && isOneOf(s, end, '历前来的以文');
}

/** The year of a match as EDTF, or '' where the number counts years instead. */
function yearOf(s: string, pos: number, groups: Groups, end: number): string {
  const { era, year = '', open, fiscal } = groups;
  if (open !== undefined) return yearText(smallNumber(open));
  const value = year === '元' ? 1 : smallNumber(year);
  if (era === '民国') return yearText(value + ERA);
  if (era !== undefined) return yearText(era.endsWith('前') ? 1 - value : value);
  if (/[元十百]/.test(year)) return '';
  if (year.length === 4) return isSpan(s, pos, end, value) ? '' : yearText(value);
  // 113年5月 can only be of the 民国 era; 98年5月 leaves its century open, 98年 counts years.
  const dated = readMonth(s, end, makeParts(end, 'year')) !== null;
  if (year.length === 3)
    return value < 200 && (dated || fiscal || s.startsWith('同期', end))
      ? yearText(value + ERA)
      : '';
  const plain =
    dated ||
    value < 10 ||
    (!isDigit(year, 0) && !'一二 二三 三四 三五 四五 五六 六七 七八'.includes(year));
  return year.length === 2 && plain ? `XX${String(value).padStart(2, '0')}` : '';
}

function readYear(s: string, pos: number): DateParts | null {
  const found = match(YEAR, s, pos);
  if (!found) return null;
  const year = yearOf(s, pos, found.groups, found.end);
  if (year === '') return null;
  const parts = makeParts(found.end, 'year', { year });
  return found.groups['open'] === undefined ? readBelowYear(s, parts) : parts;
}

function readDecade(s: string, pos: number): DateParts | null {
  const found = match(DECADE, s, pos);
  if (!found) return null;
  const { century, relative, decade = '' } = found.groups;
  const value = smallNumber(decade);
  const stem = century ? String(smallNumber(century) - 1).padStart(2, '0') : 'XX';
  const year = value > 100 ? `${String(value).slice(0, 3)}X` : `${stem}${String(value / 10)}X`;
  const delta = relative === '上' ? -1 : 0;
  return makeParts(found.end, 'decade', {
    year,
    relative: relative ? { unit: 'decade', delta } : null,
  });
}

function readIso(s: string, pos: number): DateParts | null {
  if (isDigit(s, pos - 1) || isLatin(s, pos - 1) || isOneOf(s, pos - 1, '/.-_')) return null;
  const found = match(ISO, s, pos);
  if (!found) return null;
  const { year = '', month, day, only } = found.groups;
  const parts = makeParts(found.end, 'month', { year, month: Number(month ?? only) });
  if (parts.month < 1 || parts.month > 12) return null;
  const whole = withDay(parts, day === undefined ? {} : { day }, found.end);
  return whole.impossible ? null : whole;
}

/** The second day of a range, which may be written 20号. */
export function readLastDay(s: string, pos: number): DateParts | null {
  const found = match(NUMBERED_DAY, s, pos);
  return found && withDay(makeParts(found.end, 'day'), found.groups, found.end);
}

/** A bare 21日: the day of a month that the text does not name; 为期3日 counts days. */
function readDay(s: string, pos: number): DateParts | null {
  if (isOneOf(s, pos - 1, '月期续时共满达近超约逾每第前有过休需首头为') || isOneOf(s, pos, '两'))
    return null;
  const found = match(DAY, s, pos);
  const day = found?.groups['day'] ?? '一';
  if (!found || day === '一') return null;
  const parts = withDay(makeParts(found.end, 'day'), { day }, found.end);
  return parts.impossible ? null : parts;
}

/** The first sign of a date behind the number at `pos`, across what a range may hold. */
const SIGN = /[\d〇零一二三四五六七八九十廿卅百元 至到\-–—~〜―─−]{1,14}([年月日季世赛学财上下第])/y;

/** Only the readers that the sign calls for are tried: a number may stand for much else. */
function readNumericDate(s: string, pos: number): DateParts | null {
  const iso = isOneOf(s, pos + 4, '-/.') ? readIso(s, pos) : null;
  if (iso) return iso;
  const sign = matchAt(SIGN, s, pos)?.[1] ?? '';
  if (sign === '') return null;
  if (sign === '月') return readMonth(s, pos, makeParts(pos, 'month'));
  if (sign === '日') return readDay(s, pos);
  if (sign === '季') return readPlainPart(s, pos);
  return readDecade(s, pos) ?? readYear(s, pos);
}

/** The date at `pos`, in figures or words. */
export function readDate(s: string, pos: number): DateParts | null {
  if (opensNumeral(s, pos)) return readNumericDate(s, pos);
  if (isOneOf(s, pos, '民公西')) return readYear(s, pos);
  if (isOneOf(s, pos, '第年')) return readPlainPart(s, pos);
  const relative = readRelative(s, pos);
  if (relative?.precision === 'year') return readBelowYear(s, relative);
  if (relative?.precision === 'month') {
    const below = match(BELOW_MONTH, s, relative.end);
    return below ? withDay(relative, below.groups, below.end) : relative;
  }
  if (relative) return relative;
  if (isOneOf(s, pos, '上本') && isOneOf(s, pos + 1, '世')) return readDecade(s, pos);
  return isOneOf(s, pos, '上下前') ? readPlainPart(s, pos) : null;
}

function readPlainPart(s: string, pos: number): DateParts | null {
  const found = match(WITHOUT_YEAR, s, pos);
  if (!found) return null;
  // 青年初创 and 童年底色 hold no 年初 and 年底.
  if (found.groups['edge'] && isOneOf(s, pos - 1, '青少成老中童幼百千多学上')) return null;
  return withPart(makeParts(found.end, 'month'), found.groups, found.end);
}
