/** One date, from left to right: the reader that its first characters call for. */
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readRelative } from './date-words.js';
import { readBelowMonth, readMonth, setDay } from './month-reader.js';
import { readPart } from './part-reader.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { small, readSmall } from './small-numeral.js';
import { readBelowYear, readDecade, readLastYear, readYear } from './year-reader.js';
import { HAN, SMALL } from '../quantities/chars.js';
import { rangeMarkEnd } from '../quantities/marks.js';
import {
  isDigit,
  isLatin,
  isOneOf,
  kindAt,
  matchAt,
  matchLength,
  opensNumeral,
  skipOne,
} from '../quantities/source.js';

/** 2024-04-12, 2024/4/12, 2024.4.12, and 2024-04; behind them at most another of a range. */
const ISO =
  /^([12]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|-(0[1-9]|1[0-2]))(?![\d年赛学财]|[/.]\d|-\d(?!\d{3}[-/.]))/;

function readIso(parts: DateParts, pos: number): boolean {
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

/** Before N日, these make it a length of time: 为期3日, 不足3日, 一连三日, 拘留5日. */
const COUNTS_BEFORE =
  /^(?:.[期续时共满达近超约逾每第前有过休需首头为来去入牌留顿离院假隔程延押了]|[少多低高短长小大等]于|不[足到出]|[至最][少多长短]|[一接]连|连[跌涨升]|短短|停[课赛工产业牌止]|暂停|[罢误]工|休[市学]|宽限|历经|延[迟长]|[迟拖]延|拘役|监禁|判[监囚]|入狱|刑拘|折算)/;
/**
 * Behind N日, these make it a length of time or the beginning of another word: 3日内 and 5日均线, not
 * 12日内蒙古 and 12日报道.
 */
const COUNTS_BEHIND =
  /^(?:以[内上下后前来]|内(?![蒙塔贾马华罗江地])|后(?!市(?!场))|[之游均线元圆间志班历子左移]|本(?!报)|报(?![道导告称])|军(?!方)|常(?![务委])|(?:累计?)?[涨跌]幅|涨跌|期[限满票]|[^第][^\d]期(?![间货权刊末初中望待])|年化|无理由|新[高低]|免签|连假|留存|滚动|行程|行政拘|通票|[一二三两四五六]夜)/;

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

/** Whether the character at `pos` makes what follows the rest of a code. */
function isJoined(pos: number): boolean {
  return isDigit(pos) || isLatin(pos) || isOneOf(pos, '/.-_');
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
  if (isOneOf(sign, '月')) return readMonth(startParts(parts, pos, 'month'), pos);
  if (isOneOf(sign, '日')) return readDay(startParts(parts, pos, 'day'), pos);
  if (isOneOf(sign, '季')) return readPart(startParts(parts, pos, 'month'), pos, false);
  // 2020—2024 has no sign at all.
  if (!isOneOf(sign, '年世赛学财上下第') && rangeMarkEnd(pos + 4) < 0) return false;
  const decade = isOneOf(sign, '世') || isOneOf(skipOne(sign + 1), '代');
  return (decade && readDecade(parts, pos)) || readYear(parts, pos);
}

function readAt(parts: DateParts, pos: number): boolean {
  if (opensNumeral(pos)) return readNumericDate(parts, pos);
  if (isOneOf(pos, '民公西')) return readYear(parts, pos);
  if (isOneOf(pos, '第年')) return readPart(startParts(parts, pos, 'month'), pos, false);
  if (readRelative(parts, pos)) {
    if (parts.precision === 'year') return readBelowYear(parts);
    if (parts.precision === 'month') readBelowMonth(parts, parts.end);
    return true;
  }
  if (isOneOf(pos, '上本') && readDecade(parts, pos)) return true;
  return isOneOf(pos, '上下前') && readPart(startParts(parts, pos, 'month'), pos, false);
}

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
  if (parts.year !== '' || parts.relative) return true;
  const before = isOneOf(pos - 1, ' ') ? pos - 2 : pos - 1;
  if (isOneOf(before, '年月逢')) {
    const recurs = isOneOf(before - 1, '每逐历往');
    parts.apart = isOneOf(before - 1, '次翌当同该隔');
    // 每年15日 counts days.
    if (parts.month === 0 && parts.day > 0 && isOneOf(before, '年')) return !recurs && !parts.apart;
    if (recurs) passOver(parts);
  } else if (isOneOf(before, '历') && isOneOf(before - 1, '农阴旧夏')) parts.impossible = true;
  return true;
}

/** Reads the second date of a range at `pos`, which may leave out what `first` says. */
export function readLastDate(parts: DateParts, pos: number, first: DateParts): boolean {
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
  return (first.year !== '' && readLastYear(parts, pos, first)) || readDate(parts, pos);
}
