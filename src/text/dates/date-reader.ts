/** One date, from left to right: the reader that its first characters call for. */
import { makeParts, startParts } from './date-parts.js';
import type { DateParts, Relative } from './date-parts.js';
import { readLastWeekday, readNamed, readRelative } from './date-words.js';
import { isTerm, readBelowMonth, readMonth, readPartOfMonth, setDay } from './month-reader.js';
import { readPart, readSeasonOf } from './part-reader.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { small, readSmall } from './small-numeral.js';
import { FIRST_BARE, readBelowYear, readDecade, readLastYear, readYear } from './year-reader.js';
import { HAN, SMALL } from '../quantities/chars.js';
import { rangeMarkEnd } from '../quantities/marks.js';
import {
  at,
  isCounted,
  isDigit,
  isLatin,
  isOneOf,
  kindAt,
  matchAt,
  matchLength,
  opensNumeral,
  skipOne,
  stands,
} from '../quantities/source.js';

/** 2024-04-12, 2024/4/12, 2024.4.12, and months: 2024-04, 2024.04. */
const FIGURES = /^([12]\d{3})([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?![\d年月日号点赛学财%‰]|[/.]\d)/;
/** 5.20 and 20, which leave out the year, or the month too. */
const SHORT = /^(?:(\d{1,2})([-/.]))?(\d{1,2})(?![\d年月日号时点:%‰]|[-/.]\d)/;

/** Reads a date in figures at `pos`, if it is one; what stands behind it is not looked at. */
function readWhole(parts: DateParts, pos: number): boolean {
  const found = matchAt(FIGURES, pos);
  if (!found) return false;
  const [raw, year = '', , month, day] = found;
  startParts(parts, pos + raw.length, 'month').year = year;
  parts.month = Number(month);
  if (day !== undefined) setDay(parts, Number(day), parts.end);
  return parts.month > 0 && parts.month < 13 && !parts.impossible;
}

/** The mark before the last number of a date in figures that ends at `end`; else 0. */
function markBefore(end: number): number {
  const place = isDigit(end - 2) ? end - 3 : end - 2;
  return isDigit(end - 1) && isOneOf(place, '-/.') ? at(place) : 0;
}

/** Reads what ends a range that began with `first` in figures: 2024.5.18-5.20, 2019.09—2023.07. */
function readLastFigures(parts: DateParts, pos: number, first: DateParts): boolean {
  const mark = markBefore(first.end);
  if (mark === 0) return false;
  if (readWhole(parts, pos)) {
    const months = (Number(parts.year) - Number(first.year)) * 12 + parts.month - first.month;
    return first.day > 0 ? parts.day > 0 : parts.day === 0 && months > 0 && !isCounted(parts.end);
  }
  const [raw = '', month, sign = '', day] = matchAt(SHORT, pos) ?? [];
  // Of 2024-05-18-20 nobody knows what it is.
  if (raw === '' || first.day === 0 || (mark === 0x2d && isOneOf(pos - 1, '-'))) return false;
  startParts(parts, pos + raw.length, 'day').month = Number(month ?? 0);
  setDay(parts, Number(day), parts.end);
  if (month === undefined) return Number(day) > first.day && !isCounted(parts.end);
  return sign.charCodeAt(0) === mark && parts.month > 0 && parts.month < 13 && !parts.impossible;
}

/** Behind 2021.03 these tell that it is a month. */
const SINCE = /^ ?(?:起(?![步价售诉])|[至到]今|——?(?! ?\d))/;

const later = makeParts();

/**
 * 2024-04-12, 2024/4/12, 2024.4.12, 2024-04, alone or where they begin a range. 2019.09 is a number
 * unless it does, or 起 or 至今 follows.
 */
function readIso(parts: DateParts, pos: number): boolean {
  if (!readWhole(parts, pos)) return false;
  const { end } = parts;
  const next = rangeMarkEnd(end);
  const ranged = next > 0 && readLastFigures(later, next, parts);
  // 2024-04-12-3 is a code.
  if (!ranged && isOneOf(end, '-') && isDigit(end + 1)) return false;
  if (parts.day > 0) return true;
  if (isOneOf(pos + 4, '-')) return ranged || isDigit(end - 2);
  if (Number(parts.year) < FIRST_BARE) return false;
  return ranged || (isDigit(end - 2) && matchLength(SINCE, end) > 0);
}

/** Before N日, these make it a length of time: 为期3日, 不足3日, 一连三日, 拘留5日. */
const COUNTS_BEFORE =
  /^(?:.[期续时共满达近超约逾每第前有过休需首头为来去入牌留顿离院假隔程延押了]|[少多低高短长小大等]于|不[足到出]|[至最][少多长短]|[一接]连|连[跌涨升]|短短|停[课赛工产业牌止]|暂停|[罢误]工|休[市学]|宽限|历经|延[迟长]|[迟拖]延|拘役|监禁|判[监囚]|入狱|刑拘|折算)/;
/**
 * Behind N日, these make it a length of time or the beginning of another word: 3日内 and 5日均线, not
 * 12日内蒙古 and 12日报道.
 */
const COUNTS_BEHIND =
  /^(?:以[内上下后前来]|内(?![蒙塔贾马华罗江地])|后(?!市(?!场))|[之游均线元圆间志班历子左移]|本(?!报)|报(?![道导告称])|军(?!方)|常(?![务委])|累计?[上下]?[涨跌]|[涨跌]幅|涨跌|期[限满票]|[^第][^\d]期(?![间货权刊末初中望待])|年化|无理由|新[高低]|免签|连假|留存|滚动|行程|行政拘|通票|[一二三两四五六]夜)/;

/** A bare 21日: the day of a month that the text does not name; 为期3日 counts days. */
function readDay(parts: DateParts, pos: number): boolean {
  const monthly = isOneOf(pos - 1, '月') && isOneOf(pos - 2, '每当次同翌该');
  if (!monthly && (isOneOf(pos - 1, '月') || matchLength(COUNTS_BEFORE, pos - 2) > 0)) return false;
  if (!readSmall(pos, 3) || (isOneOf(pos, '一') && small.end === pos + 1)) return false;
  const { value, end } = small;
  const behind = signEnd(end, '日');
  // 三、四日 is three or four days.
  if (behind < 0 && isOneOf(end, '、') && kindAt(pos) === HAN && end === pos + 1) return false;
  const mark = sharedSign(pos, Math.max(behind, end), value, 1, '日');
  if (behind < 0 && (mark < 0 || small.value > 31)) return false;
  // Both 3日内 and 3日至5日内 are lengths.
  if (matchLength(COUNTS_BEHIND, mark > 0 ? signEnd(small.end, '日') : behind) > 0) return false;
  setDay(parts, value, Math.max(behind, end));
  if (behind < 0) parts.mark = mark;
  return !parts.impossible;
}

/** 12号, where it must be a day: in a list, or as the whole text. */
export function readNumberedDay(parts: DateParts, pos: number): boolean {
  const end = readSmall(pos, 3) ? signEnd(small.end, '号') : -1;
  setDay(startParts(parts, end, 'day'), small.value, end);
  return end > 0 && !parts.impossible;
}

/** Whether a mark at `pos` stands behind 10月22号. */
function followsDay(pos: number): boolean {
  let place = pos - 2;
  while (opensNumeral(place)) place--;
  return isOneOf(pos, '、,，和及与或') && isOneOf(pos - 1, '号') && isOneOf(place, '月');
}

/** Whether the character at `pos` makes what follows the rest of a code; 9:00-2024.4.12 is none. */
function isJoined(pos: number): boolean {
  if (isOneOf(pos, '-')) return !isOneOf(pos - 1, ')') && !isOneOf(pos - 3, ':');
  return isDigit(pos) || isLatin(pos) || isOneOf(pos, '/._');
}

/** How far the first sign of a date may stand behind the number, across what a range may hold. */
const MOST_BEFORE_SIGN = 14;

/** Only the readers that the sign calls for are tried: a number may stand for much else. */
function readNumericDate(parts: DateParts, pos: number): boolean {
  if (isOneOf(pos + 4, '-/.') && !isJoined(pos - 1) && readIso(parts, pos)) return true;
  let sign = pos;
  while (!isOneOf(sign, '月日年')) {
    const kind = kindAt(sign);
    if ((kind === 0 || kind > SMALL) && !isOneOf(sign, ' 元至到-–—~〜―─−ー、和及与/')) break;
    if (++sign - pos > MOST_BEFORE_SIGN) return false;
  }
  // 上一季度 and 这一月 are counted from what the text speaks of.
  if (isOneOf(pos, '一') && isOneOf(pos - 1, '上下每这那前后同另')) return false;
  if (isOneOf(sign, '月')) {
    return readMonth(startParts(parts, pos, 'month'), pos) && !isTerm(pos, parts.end);
  }
  if (isOneOf(sign, '日')) return readDay(startParts(parts, pos, 'day'), pos);
  if (isOneOf(sign, '季')) return readPart(startParts(parts, pos, 'month'), pos, false);
  if (isOneOf(sign, '号') && followsDay(pos - 1)) return readNumberedDay(parts, pos);
  // 2020—2024 has no sign at all.
  const bare = rangeMarkEnd(pos + 4) > 0 || rangeMarkEnd(pos + 3) > 0;
  if (!isOneOf(sign, '年世赛学财上下第') && !bare) return false;
  const decade = isOneOf(sign, '世') || isOneOf(skipOne(sign + 1), '代');
  return (decade && readDecade(parts, pos)) || readYear(parts, pos);
}

/** 月初 and 月底 of this month; not 每月底, 当月底 and 明月初升. */
function readEdge(parts: DateParts, pos: number): boolean {
  if (opensNumeral(pos - 1) || isOneOf(pos - 1, '岁日明每当次同该翌个各蜜满逐新正腊冬闰数上下捞'))
    return false;
  startParts(parts, pos, 'month').relative = { unit: 'month', delta: 0 };
  return !isOneOf(pos + 1, '中') && readPartOfMonth(parts, pos + 1);
}

function readAt(parts: DateParts, pos: number): boolean {
  if (opensNumeral(pos)) return readNumericDate(parts, pos);
  if (isOneOf(pos, '民公西')) return readYear(parts, pos);
  if (isOneOf(pos, '第年')) return readPart(startParts(parts, pos, 'month'), pos, false);
  if (isOneOf(pos, '月')) return readEdge(parts, pos);
  if (isOneOf(pos, '昨今去明') && readNamed(parts, pos, false)) return true;
  if (isOneOf(pos, '今去明') && readSeasonOf(parts, pos)) return true;
  // 大年三十 is lunar.
  if (stands('大年', pos) && readSmall(isOneOf(pos + 2, '初') ? pos + 3 : pos + 2, 3)) {
    return (startParts(parts, small.end, 'day').impossible = true);
  }
  if (readRelative(parts, pos)) {
    if (parts.precision === 'year') return readBelowYear(parts);
    if (parts.precision === 'month') readBelowMonth(parts, parts.end);
    return true;
  }
  if (isOneOf(pos, '上本') && readDecade(parts, pos)) return true;
  return isOneOf(pos, '上下前') && readPart(startParts(parts, pos, 'month'), pos, false);
}

/** 每年5月 recurs. */
const RECURS = '每逐历往';
/** A weekday on which a house is closed recurs. */
const CLOSED = /^(?:[闭休]馆|[公店]休|不开放)/;

/** Goes to the end of what recurs, 每年3月至5月 and 每月1日、15日, and marks it as no date. */
function passOver(parts: DateParts): void {
  let end = 0;
  do {
    ({ end } = parts);
    const list = isOneOf(end, '、和及与') ? end + 1 : rangeMarkEnd(end);
    if (!readAt(parts, parts.mark || list)) break;
  } while (parts.end > end);
  parts.end = end;
  parts.impossible = true;
}

/**
 * Reads the date at `pos`, in figures or words, into `parts`. 每年5月 recurs, 次年5月 is of a year
 * that the text has named, and lunar dates are not ours.
 */
export function readDate(parts: DateParts, pos: number): boolean {
  if (!readAt(parts, pos)) return false;
  const before = isOneOf(pos - 1, ' ') ? pos - 2 : pos - 1;
  const { relative } = parts;
  if (isOneOf(before, '闰') || (isOneOf(before, '历') && isOneOf(before - 1, '农阴旧夏'))) {
    return (parts.impossible = true);
  }
  if (relative?.weekday) {
    const each = isOneOf(before, '个') ? before - 1 : before;
    if (isOneOf(each, '每逢')) passOver(parts);
    else if (each < before) return false;
    parts.impossible ||= matchLength(CLOSED, parts.end) > 0;
  }
  if (parts.year !== '' || relative) return true;
  if (isOneOf(before, '年')) return readOfYear(parts, before - 1);
  if (isOneOf(before, '月逢')) {
    parts.apart = isOneOf(before - 1, '次翌当同该隔');
    if (isOneOf(before - 1, RECURS)) passOver(parts);
  }
  return true;
}

/** What a date without a year makes of a 年 before it, whose own word ends at `pos`. */
function readOfYear(parts: DateParts, pos: number): boolean {
  const recurs = isOneOf(pos, RECURS);
  const pointed = isOneOf(pos, '一') && isOneOf(pos - 1, '前上后下同这那每');
  parts.apart = pointed || isOneOf(pos, '次翌当同该隔上那') || isOneOf(pos - 1, '第');
  // 每年15日 counts days, 5年10月 is a length and 神龙元年十月 of a reign.
  if (parts.month === 0 && parts.day > 0) return !recurs && !parts.apart;
  if (recurs) passOver(parts);
  else if (isOneOf(pos, '元')) parts.impossible = true;
  else if (opensNumeral(pos) && !parts.apart) return false;
  else if (isOneOf(pos, ')')) parts.relative = toldBefore(pos);
  return true;
}

/** 去(112)年12月: the year of the word before the bracket that ends at `pos`. */
function toldBefore(pos: number): Relative | null {
  let open = pos - 1;
  while (isDigit(open) && pos - open < 5) open--;
  const delta = '去今明'.indexOf(String.fromCharCode(at(open - 1))) - 1;
  return isOneOf(open, '(') && delta > -2 ? { unit: 'year', delta } : null;
}

/** Reads the second date of a range at `pos`, which may leave out what `first` says. */
export function readLastDate(parts: DateParts, pos: number, first: DateParts): boolean {
  if (isDigit(pos) && readLastFigures(parts, pos, first)) return true;
  if (isOneOf(pos + 4, '-/.') && readIso(parts, pos)) return true;
  if (first.day > 0 && readSmall(pos, 3)) {
    const { value, end } = small;
    const behind = signEnd(end, '日号');
    // 3日至5日内 counts days, 4月3日至5日内 does not.
    const told = first.month > 0 || first.relative !== null || isOneOf(behind - 1, '号');
    if (behind > 0 && told) {
      setDay(startParts(parts, behind, 'day'), value, behind);
      return true;
    }
  }
  if (first.mark === pos && readNamed(parts, pos, true)) return true;
  const { relative, year } = first;
  if (relative?.weekday && readLastWeekday(parts, pos, relative)) return true;
  return (year !== '' && readLastYear(parts, pos, first)) || readDate(parts, pos);
}
