/** One date, from left to right: the reader that its first characters call for. */
import { readBracketed } from './bracketed-date.js';
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { followsDay, readDay, readNumberedDay } from './day-reader.js';
import { readLastWeekday, readNamed, readNthWeekday, readRelative } from './date-words.js';
import { isJoined, readFigures, readLastFigures } from './figure-reader.js';
import { isTerm, readBelowMonth, readMonth, readPartOfMonth, setDay } from './month-reader.js';
import { readPart, readSeasonOf } from './part-reader.js';
import { signEnd } from './shared-sign.js';
import { readSmall } from '../numbers/small-numeral.js';
import { readBelowYear, readDecade, readLastYear, readYear } from './year-reader.js';
import { SMALL } from '../characters/alphabet.js';
import { rangeMarkEnd } from '../characters/marks.js';
import {
  isOneOf,
  kindAt,
  matchLength,
  opensNumeral,
  skipOne,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** How far the first sign of a date may stand behind the number, across what a range may hold. */
const MOST_BEFORE_SIGN = 14;

/** Only the readers that the sign calls for are tried: a number may stand for much else. */
function readNumericDate(source: Source, parts: DateParts, pos: number): boolean {
  if (readFigures(source, parts, pos) && !isJoined(source, pos - 1)) return true;
  let sign = pos;
  while (!isOneOf(source, sign, '月日年')) {
    const kind = kindAt(source, sign);
    if ((kind === 0 || kind > SMALL) && !isOneOf(source, sign, ' 元至到-–—~〜―─−ー、和及与/'))
      break;
    if (++sign - pos > MOST_BEFORE_SIGN) return false;
  }
  // 上一季度 and 这一月 are counted from what the text speaks of.
  const lone = isOneOf(source, pos, '一') && sign === pos + 1;
  if (lone && isOneOf(source, pos - 1, '上下每这那前后同另')) return false;
  if (isOneOf(source, sign, '月')) {
    // 改判3月5日执行 is a date, 改判3月 a length.
    if (!readMonth(source, startParts(parts, pos, 'month'), pos)) return false;
    return parts.day > 0 || !isTerm(source, pos, parts.end);
  }
  if (isOneOf(source, sign, '日')) return readDay(source, startParts(parts, pos, 'day'), pos);
  if (isOneOf(source, sign, '季'))
    return readPart(source, startParts(parts, pos, 'month'), pos, false);
  if (isOneOf(source, sign, '号') && followsDay(source, pos - 1))
    return readNumberedDay(source, parts, pos);
  // 2020—2024 has no sign at all.
  const bare = rangeMarkEnd(source, pos + 4) > 0 || rangeMarkEnd(source, pos + 3) > 0;
  if (!isOneOf(source, sign, '年世赛学财课上下第') && !bare) return false;
  const decade = isOneOf(source, sign, '世') || isOneOf(source, skipOne(source, sign + 1), '代');
  return (decade && readDecade(source, parts, pos)) || readYear(source, parts, pos);
}

/** 月底 and 上半月 of this month, of which the part stands at `place`. */
function readThisMonth(source: Source, parts: DateParts, pos: number, place: number): boolean {
  // 每月底 recurs, 当月底 is of a month that the text has named, and 明月初升 is none.
  const other = isOneOf(source, pos - 1, '岁日明每逢当次同该翌个各蜜满逐新正腊冬闰数上下月');
  startParts(parts, pos, 'month').relative = { unit: 'month', delta: 0 };
  return !other && !opensNumeral(source, pos - 1) && readPartOfMonth(source, parts, place);
}

function readAt(source: Source, parts: DateParts, pos: number): boolean {
  if (opensNumeral(source, pos)) return readNumericDate(source, parts, pos);
  if (isOneOf(source, pos, '民公西')) return readYear(source, parts, pos);
  // 单元月考, 日元月线
  if (isOneOf(source, pos, '元')) {
    return (
      !opensNumeral(source, pos - 1) &&
      !isOneOf(source, pos - 1, '单多每美欧日港状纪次') &&
      readMonth(source, startParts(parts, pos, 'month'), pos)
    );
  }
  if (isOneOf(source, pos, '第') && readNthWeekday(source, parts, pos)) return true;
  if (isOneOf(source, pos, '第年'))
    return readPart(source, startParts(parts, pos, 'month'), pos, false);
  if (isOneOf(source, pos, '月'))
    return isOneOf(source, pos + 1, '初底尾') && readThisMonth(source, parts, pos, pos + 1);
  if (isOneOf(source, pos, '昨今去明') && readNamed(source, parts, pos, false)) return true;
  if (isOneOf(source, pos, '今去明') && readSeasonOf(source, parts, pos)) return true;
  // 大年三十 is lunar.
  if (stands(source, '大年', pos)) {
    const day = readSmall(source, isOneOf(source, pos + 2, '初') ? pos + 3 : pos + 2, 3);
    if (day) return (startParts(parts, day.end, 'day').impossible = true);
  }
  if (
    isOneOf(source, pos + 1, '(')
      ? readBracketed(source, parts, pos)
      : readRelative(source, parts, pos)
  ) {
    if (parts.precision === 'year') return readBelowYear(source, parts);
    if (parts.precision === 'month') readBelowMonth(source, parts, parts.end);
    return true;
  }
  if (isOneOf(source, pos, '上本') && readDecade(source, parts, pos)) return true;
  if (stands(source, '半月', pos + 1)) return readThisMonth(source, parts, pos, pos);
  return (
    isOneOf(source, pos, '上下前') && readPart(source, startParts(parts, pos, 'month'), pos, false)
  );
}

/** 每年5月 recurs. */
const RECURS = '每逐历往';
/** A weekday on which a house is closed recurs. */
const CLOSED = /^(?:[闭休]馆|[公店]休|不开放)/;

/** Goes to the end of what recurs, 每年3月至5月 and 每月1日、15日, and marks it as no date. */
function passOver(source: Source, parts: DateParts): void {
  let end = 0;
  do {
    ({ end } = parts);
    const list = isOneOf(source, end, '、和及与') ? end + 1 : rangeMarkEnd(source, end);
    if (!readAt(source, parts, parts.mark || list)) break;
  } while (parts.end > end);
  parts.end = end;
  parts.impossible = true;
}

/**
 * Reads the date at `pos`, in figures or words, into `parts`. 每年5月 recurs, 次年5月 is of a year
 * that the text has named, and lunar dates are not ours.
 */
export function readDate(source: Source, parts: DateParts, pos: number): boolean {
  if (!readAt(source, parts, pos)) return false;
  if (parts.impossible) return true;
  const before = isOneOf(source, pos - 1, ' ') ? pos - 2 : pos - 1;
  const { relative } = parts;
  if (
    isOneOf(source, before, '闰') ||
    (isOneOf(source, before, '历') && isOneOf(source, before - 1, '农阴旧夏'))
  ) {
    return (parts.impossible = true);
  }
  if (relative?.weekday) {
    const each = isOneOf(source, before, '个') ? before - 1 : before;
    if (isOneOf(source, each, '每逢')) passOver(source, parts);
    else if (each < before) return false;
    parts.impossible ||= matchLength(source, CLOSED, parts.end) > 0;
  }
  if (parts.year !== '' || relative) return true;
  if (isOneOf(source, before, '年')) return readOfYear(source, parts, before - 1);
  if (isOneOf(source, before, '月逢')) {
    parts.apart = isOneOf(source, before - 1, '次翌当同该隔');
    if (isOneOf(source, before - 1, RECURS)) passOver(source, parts);
  }
  return true;
}

/** What a date without a year makes of a 年 before it, whose own word ends at `pos`. */
function readOfYear(source: Source, parts: DateParts, pos: number): boolean {
  const recurs = isOneOf(source, pos, RECURS);
  const pointed = isOneOf(source, pos, '一') && isOneOf(source, pos - 1, '前上后下同这那每');
  parts.apart =
    pointed || isOneOf(source, pos, '次翌当同该隔上那') || isOneOf(source, pos - 1, '第');
  // 每年15日 counts days, 5年10月 is a length and 神龙元年十月 of a reign.
  if (parts.month === 0 && parts.day > 0) return !recurs && !parts.apart;
  if (recurs) passOver(source, parts);
  else if (isOneOf(source, pos, '元')) parts.impossible = true;
  else if (opensNumeral(source, pos) && !parts.apart && isOneOf(source, parts.end - 1, '月'))
    return false;
  return true;
}

/** Reads the second date of a range at `pos`, which may leave out what `first` says. */
export function readLastDate(
  source: Source,
  parts: DateParts,
  pos: number,
  first: DateParts,
): boolean {
  if (readLastFigures(source, parts, pos, first) || readFigures(source, parts, pos)) return true;
  const number = first.day > 0 ? readSmall(source, pos, 3) : null;
  if (number) {
    const { value, end } = number;
    const behind = signEnd(source, end, '日号');
    // 3日至5日内 counts days, 4月3日至5日内 does not.
    const told = first.month > 0 || first.relative !== null || isOneOf(source, behind - 1, '号');
    if (behind > 0 && told) {
      setDay(startParts(parts, behind, 'day'), value, behind);
      return true;
    }
  }
  if (first.mark === pos && readNamed(source, parts, pos, true)) return true;
  const { relative, year } = first;
  if (relative?.weekday && readLastWeekday(source, parts, pos, relative)) return true;
  return (year !== '' && readLastYear(source, parts, pos, first)) || readDate(source, parts, pos);
}
