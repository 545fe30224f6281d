/** One date, from left to right: the reader that its first characters call for. */
import { readBracketed } from './bracketed-date.js';
import { dateIf, startParts } from './date-parts.js';
import type { DateParts, DateReader, DateReading } from './date-parts.js';
import { followsDay, readDay, readNumberedDay } from './day-reader.js';
import { readLastWeekday, readNamed, readNthWeekday, readRelative } from './date-words.js';
import { isJoined, readFigures, readLastFigures, readYearLast } from './figure-reader.js';
import { isTerm, readBelowMonth, readMonth, readPartOfMonth, setDay } from './month-reader.js';
import { readNthPart } from './nth-part.js';
import { readPart, readSeasonOf } from './part-reader.js';
import { signEnd } from './shared-sign.js';
import { readSmall } from '../numbers/small-numeral.js';
import { readBelowYear, readDecade, readLastYear, readYear } from './year-reader.js';
import { JOINS, SMALL } from '../characters/alphabet.js';
import { charSet, isIn } from '../characters/char-set.js';
import type { CharSet } from '../characters/char-set.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  at,
  isChar,
  isOneOf,
  kindAt,
  matchLength,
  opensNumeral,
  skipOne,
  stands,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { lazy } from '../lazy.js';

/** How far the first sign of a date may stand behind the number, across what a range may hold. */
const MOST_BEFORE_SIGN = 14;

/** Where the first sign of a date stands behind the number at `pos`, or what ends the search; −1 where nothing does. */
function signBehind(source: Source, pos: number): number {
  for (let sign = pos; sign - pos <= MOST_BEFORE_SIGN; sign++) {
    const kind = kindAt(source, sign);
    if (kind > 0 && kind <= SMALL) continue;
    const joins = (traitsAt(source, sign) & JOINS) > 0 || isOneOf(source, sign, '\r\n元、和及与/');
    if (!joins) return sign;
  }
  return -1;
}

/** A month that is no length of time: 改判3月5日执行 is a date, 改判3月 a length. */
function readMonthOfYear(source: Source, parts: DateParts, pos: number): DateReading {
  const reading = readMonth(source, startParts(parts, pos, 'month'), pos);
  const term = reading === 'date' && parts.day === 0 && isTerm(source, pos, parts.end);
  return term ? 'none' : reading;
}

/** A quarter, half-year or edge of the year that no year stands before. */
function readPartAlone(source: Source, parts: DateParts, pos: number): DateReading {
  return dateIf(readPart(source, startParts(parts, pos, 'month'), pos, false));
}

/** A year, or a decade where its sign at `sign` says so. */
function readYearAt(source: Source, parts: DateParts, pos: number, sign: number): DateReading {
  // 2020—2024 has no sign at all.
  const bare = rangeMarkEnd(source, pos + 4) > 0 || rangeMarkEnd(source, pos + 3) > 0;
  if (!isOneOf(source, sign, '年世赛学财课上下第') && !bare) return 'none';
  const decade = isChar(source, sign, '世') || isChar(source, skipOne(source, sign + 1), '代');
  return decade && readDecade(source, parts, pos) ? 'date' : readYear(source, parts, pos);
}

/** Only the readers that the sign calls for are tried: a number may stand for much else. */
function readNumericDate(source: Source, parts: DateParts, pos: number): DateReading {
  const figures = readFigures(source, parts, pos) || readYearLast(source, parts, pos);
  if (figures && !isJoined(source, pos - 1)) return 'date';
  const sign = signBehind(source, pos);
  if (sign < 0) return 'none';
  // 上一季度 and 这一月 are counted from what the text speaks of.
  const lone = isChar(source, pos, '一') && sign === pos + 1;
  if (lone && isOneOf(source, pos - 1, '上下每这那前后同另')) return 'none';
  if (isChar(source, sign, '月')) return readMonthOfYear(source, parts, pos);
  if (isChar(source, sign, '日')) return readDay(source, startParts(parts, pos, 'day'), pos);
  if (isChar(source, sign, '季')) return readPartAlone(source, parts, pos);
  const numbered = isChar(source, sign, '号') && followsDay(source, pos - 1);
  return numbered ? readNumberedDay(source, parts, pos) : readYearAt(source, parts, pos, sign);
}

/** 元月; not 单元月考, 日元月线. */
function readFirstMonth(source: Source, parts: DateParts, pos: number): DateReading {
  const other = opensNumeral(source, pos - 1) || isOneOf(source, pos - 1, '单多每美欧日港状纪次');
  return other ? 'none' : readMonth(source, startParts(parts, pos, 'month'), pos);
}

/** A part of this month, of which the part stands at `place`. */
function readThisMonth(source: Source, parts: DateParts, pos: number, place: number): DateReading {
  // 每月底 recurs, 当月底 is of a month that the text has named, and 明月初升 is none.
  const other = isOneOf(source, pos - 1, '岁日明每逢当次同该翌个各蜜满逐新正腊冬闰数上下月');
  if (other || opensNumeral(source, pos - 1)) return 'none';
  startParts(parts, pos, 'month').relative = { unit: 'month', delta: 0 };
  return dateIf(readPartOfMonth(source, parts, place));
}

/** 月底, 月初. */
function readEdgeOfMonth(source: Source, parts: DateParts, pos: number): DateReading {
  return isOneOf(source, pos + 1, '初底尾') ? readThisMonth(source, parts, pos, pos + 1) : 'none';
}

/** 上半月. */
function readHalfOfMonth(source: Source, parts: DateParts, pos: number): DateReading {
  return stands(source, '半月', pos + 1) ? readThisMonth(source, parts, pos, pos) : 'none';
}

/** 大年三十 is lunar. */
function readNewYear(source: Source, parts: DateParts, pos: number): DateReading {
  if (!stands(source, '大年', pos)) return 'none';
  const day = readSmall(source, isChar(source, pos + 2, '初') ? pos + 3 : pos + 2, 3);
  if (!day) return 'none';
  startParts(parts, day.end, 'day');
  return 'skip';
}

/** Rule "the reference's own month and day": behind 去年, the 本月 and 今日 that are those of the reference. */
function readSameOfYear(source: Source, parts: DateParts): boolean {
  const { end, relative } = parts;
  const today = isChar(source, end, '今') && isOneOf(source, end + 1, '日天');
  if (!relative || !(today || stands(source, '本月', end))) return false;
  startParts(parts, end + 2, today ? 'day' : 'month');
  parts.relative = { unit: 'month', delta: relative.delta * 12, today };
  return true;
}

/** 去年, 昨天, 上周五, 昨(9)日, and what stands below such a year or month. */
function readWord(source: Source, parts: DateParts, pos: number): DateReading {
  const bracketed = isChar(source, pos + 1, '(');
  const read = bracketed ? readBracketed(source, parts, pos) : readRelative(source, parts, pos);
  if (!read) return 'none';
  if (parts.precision === 'year' && !readSameOfYear(source, parts)) {
    return readBelowYear(source, parts);
  }
  return parts.precision === 'month' ? readBelowMonth(source, parts, parts.end) : 'date';
}

/** What begins a number of a date, alone and behind a space. */
const NUMBERS = '0123456789〇零一二三四五六七八九两廿卅卌十百千万亿兆几数元';
const SPACED_NUMBERS = [' ', NUMBERS].join('');

/**
 * The readers that a word opens, by its first character and what may follow it; the first that reads a
 * date, or passes over one, wins.
 */
const READERS: readonly (readonly [openings: string, next: string, read: DateReader])[] = [
  ['民公西纪', '国元', readYear],
  ['元', '月', readFirstMonth],
  ['第', NUMBERS, readNthWeekday],
  ['第', SPACED_NUMBERS, readPartAlone],
  ['年', '初底末尾', readPartAlone],
  ['月', '初底尾', readEdgeOfMonth],
  [
    '昨今去明',
    '昨去今明后、两二三年天日',
    (source, parts, pos) => dateIf(readNamed(source, parts, pos, false)),
  ],
  ['今去明', '春夏秋冬', (source, parts, pos) => dateIf(readSeasonOf(source, parts, pos))],
  ['大', '年', readNewYear],
  ['大', '大前后', readWord],
  ['周星礼', '一二三四五六日天末期拜', readWord],
  ['昨今去明前后', '(年天日晚夜早晨', readWord],
  ['当同翌次', '(', readWord],
  ['上下本这', '(年日上下一个月季周星礼', readWord],
  ['上本', '个世', (source, parts, pos) => dateIf(readDecade(source, parts, pos))],
  ['上下', '半', readHalfOfMonth],
  ['上下', '半', readPartAlone],
  ['前', SPACED_NUMBERS, readPartAlone],
];

/** These readers by their first character, each with the set of what may follow. */
const readersOf = lazy(() => {
  const readers = new Map<number, [next: CharSet, read: DateReader][]>();
  for (const [openings, next, read] of READERS) {
    const follows = charSet(next);
    for (let i = 0; i < openings.length; i++) {
      const code = openings.charCodeAt(i);
      readers.set(code, [...(readers.get(code) ?? []), [follows, read]]);
    }
  }
  return readers;
});

function readAt(source: Source, parts: DateParts, pos: number): DateReading {
  if (opensNumeral(source, pos)) return readNumericDate(source, parts, pos);
  const readers = readersOf().get(at(source, pos));
  if (!readers) return 'none';
  for (const [next, read] of readers) {
    const reading = isIn(source, pos + 1, next) ? read(source, parts, pos) : 'none';
    if (reading !== 'none') return reading;
  }
  return 'none';
}

/** 每年5月 recurs. */
const RECURS = '每逐历往';
/** A weekday on which a house is closed recurs. */
const CLOSED = /^(?:[闭休]馆|[公店]休|不开放)/;

/** Goes to the end of what recurs: 每年3月至5月 and 每月1日、15日. */
function passOver(source: Source, parts: DateParts): 'skip' {
  let end = 0;
  do {
    ({ end } = parts);
    const list = isOneOf(source, end, '、和及与') ? end + 1 : rangeMarkEnd(source, end);
    if (readAt(source, parts, parts.mark || list) === 'none') break;
  } while (parts.end > end);
  parts.end = end;
  return 'skip';
}

/** What stands before `pos`, across one space. */
function placeBefore(source: Source, pos: number): number {
  return isChar(source, pos - 1, ' ') ? pos - 2 : pos - 1;
}

/** Whether the date behind `before` is lunar: 农历五月, 闰六月. */
function isLunar(source: Source, pos: number): boolean {
  const before = isChar(source, pos, '的') ? pos - 1 : pos;
  const calendar = isChar(source, before, '历') && isOneOf(source, before - 1, '农阴旧夏');
  return calendar || isChar(source, before, '闰');
}

/** What a weekday makes of what stands around it: 每周五 recurs, and so does 周一闭馆. */
function weekdayReading(source: Source, parts: DateParts, before: number): DateReading {
  const each = isChar(source, before, '个') ? before - 1 : before;
  if (isOneOf(source, each, '每逢')) return passOver(source, parts);
  // Of 最后一个星期一 no part is a date.
  if (each < before) return 'skip';
  return matchLength(source, CLOSED, parts.end) > 0 ? 'skip' : 'date';
}

/** What a date without a year makes of a 年 before it, whose own word ends at `pos`. */
function readingOfYear(source: Source, parts: DateParts, pos: number): DateReading {
  const recurs = isOneOf(source, pos, RECURS);
  const pointed = isChar(source, pos, '一') && isOneOf(source, pos - 1, '前上后下同这那每');
  parts.apart =
    pointed || isOneOf(source, pos, '次翌当同该隔上那') || isChar(source, pos - 1, '第');
  // 每年15日 counts days, 5年10月 is a length and 神龙元年十月 of a reign.
  if (parts.month === 0 && parts.day > 0) return dateIf(!recurs && !parts.apart);
  if (recurs) return passOver(source, parts);
  // 神龙元年十月, 甲辰年九月十九
  const cycle = isOneOf(source, pos, '子丑寅卯辰巳午未申酉戌亥');
  if (isChar(source, pos, '元') || (cycle && isOneOf(source, pos - 1, '甲乙丙丁戊己庚辛壬癸'))) {
    return 'skip';
  }
  const length = opensNumeral(source, pos) && isChar(source, parts.end - 1, '月');
  return dateIf(!length || parts.apart);
}

/** What a date without a year makes of a 月 or 逢 at `pos` before it: 每月15日, 次月15日, 逢15日. */
function readingOfMonth(source: Source, parts: DateParts, pos: number): DateReading {
  parts.apart = isOneOf(source, pos - 1, '次翌当同该隔');
  return isOneOf(source, pos - 1, RECURS) ? passOver(source, parts) : 'date';
}

/** Whether the date is a month or a year with nothing below it. */
function isWhole({ precision, loose, upTo, mark }: DateParts): boolean {
  return (precision === 'month' || precision === 'year') && !loose && upTo + mark === 0;
}

/**
 * Reads the date at `pos`, in figures or words, into `parts`. 每年5月 recurs, 次年5月 is of a year
 * that the text has named, and lunar dates are not ours.
 */
export function readDate(source: Source, parts: DateParts, pos: number): DateReading {
  const reading = readAt(source, parts, pos);
  if (reading !== 'date') return reading;
  if (isWhole(parts)) readNthPart(source, parts);
  const before = placeBefore(source, pos);
  if (isLunar(source, before)) return 'skip';
  if (parts.relative?.weekday) return weekdayReading(source, parts, before);
  if (parts.year !== '' || parts.relative) return 'date';
  if (isChar(source, before, '年')) return readingOfYear(source, parts, before - 1);
  return isOneOf(source, before, '月逢') ? readingOfMonth(source, parts, before) : 'date';
}

/** The 21日 of 9月19日至21日. */
function readLastDay(source: Source, parts: DateParts, pos: number, first: DateParts): DateReading {
  const number = first.day > 0 ? readSmall(source, pos, 3) : null;
  const behind = number ? signEnd(source, number.end, '日号') : -1;
  // 3日至5日内 counts days, 4月3日至5日内 does not.
  const told = first.month > 0 || first.relative !== null || isChar(source, behind - 1, '号');
  if (!number || behind < 0 || !told) return 'none';
  return setDay(startParts(parts, behind, 'day'), number.value, behind) ? 'date' : 'skip';
}

/** Reads the second date of a range at `pos`, which may leave out what `first` says. */
export function readLastDate(
  source: Source,
  parts: DateParts,
  pos: number,
  first: DateParts,
): DateReading {
  if (readLastFigures(source, parts, pos, first) || readFigures(source, parts, pos)) return 'date';
  if (readYearLast(source, parts, pos)) return 'date';
  const day = readLastDay(source, parts, pos, first);
  if (day !== 'none') return day;
  if (first.mark === pos && readNamed(source, parts, pos, true)) return 'date';
  const { relative, year } = first;
  if (relative?.weekday && readLastWeekday(source, parts, pos, relative)) return 'date';
  const last = year === '' ? 'none' : readLastYear(source, parts, pos, first);
  return last === 'none' ? readDate(source, parts, pos) : last;
}
