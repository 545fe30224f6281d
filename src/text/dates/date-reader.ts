/** One date, from left to right: the reader that its first characters call for. */
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readRelative } from './date-words.js';
import { readBelowMonth, readMonth, setDay } from './month-reader.js';
import { readPart } from './part-reader.js';
import { sharedSign, signEnd, skipOne } from './shared-sign.js';
import { small, readSmall } from './small-numeral.js';
import { readBelowYear, readDecade, readLastYear, readYear } from './year-reader.js';
import { HAN, SMALL } from '../quantities/chars.js';
import { at, isDigit, isLatin, isOneOf, kindAt, matchAt, opensNumeral } from '../quantities/source.js';

/** 2024-04-12, 2024/4/12, 2024.4.12, and 2024-04; behind them at most another of a range. */
const ISO =
  /^([12]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|-(0[1-9]|1[0-2]))(?![\d年]|[/.]\d|-\d(?!\d{3}[-/.]))/;

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

/** What makes a day the end of a length of time, or the beginning of a word. */
const AFTER_DAY = '内后以之游均线元报本军间常志班历子';

/** A bare 21日: the day of a month that the text does not name; 为期3日 counts days. */
function readDay(parts: DateParts, pos: number): boolean {
  const monthly = isOneOf(pos - 1, '月') && isOneOf(pos - 2, '每当次同翌该');
  if (!monthly && isOneOf(pos - 1, '月期续时共满达近超约逾每第前有过休需首头为')) return false;
  if (!readSmall(pos, 3) || (isOneOf(pos, '一') && small.end === pos + 1)) return false;
  const { value, end } = small;
  let behind = signEnd(end, '日');
  let mark = 0;
  if (behind > 0) {
    if (isOneOf(behind, AFTER_DAY)) return false;
  } else {
    behind = end;
    // 三、四日 is three or four days.
    if (isOneOf(end, '、') && kindAt(pos) === HAN && end === pos + 1) return false;
    mark = sharedSign(pos, end, value, 1, '日');
    if (mark < 0 || small.value > 31 || isOneOf(skipOne(small.end) + 1, AFTER_DAY)) return false;
  }
  setDay(parts, value, behind);
  parts.mark = mark;
  return !parts.impossible;
}

/** How far the first sign of a date may stand behind the number, across what a range may hold. */
const MOST_BEFORE_SIGN = 14;

/** Only the readers that the sign calls for are tried: a number may stand for much else. */
function readNumericDate(parts: DateParts, pos: number): boolean {
  const joined = isDigit(pos - 1) || isLatin(pos - 1) || isOneOf(pos - 1, '/.-_');
  if (!joined && isOneOf(pos + 4, '-/.') && readIso(parts, pos)) return true;
  let sign = pos;
  for (;;) {
    const kind = kindAt(sign);
    if ((kind === 0 || kind > SMALL) && !isOneOf(sign, ' 元至到-–—~〜―─−ー、和及与/')) break;
    if (++sign - pos > MOST_BEFORE_SIGN) return false;
  }
  if (isOneOf(sign, '月')) return readMonth(startParts(parts, pos, 'month'), pos);
  if (isOneOf(sign, '日')) return readDay(startParts(parts, pos, 'day'), pos);
  if (isOneOf(sign, '季')) return readPart(startParts(parts, pos, 'month'), pos, false);
  return readDecade(parts, pos) || readYear(parts, pos);
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

/** 每年5月 recurs, 次年5月 is of a year that the text has named, and lunar dates are not ours. */
function heedBefore(parts: DateParts, pos: number): void {
  const before = at(pos - 1) === 0x20 ? pos - 2 : pos - 1;
  if (isOneOf(before, '年月')) {
    if (isOneOf(before - 1, '每逐历往')) parts.impossible = true;
    parts.apart = isOneOf(before - 1, '次翌当同该隔');
  } else if (isOneOf(before, '历') && isOneOf(before - 1, '农阴旧夏')) parts.impossible = true;
}

/** Reads the date at `pos`, in figures or words, into `parts`. */
export function readDate(parts: DateParts, pos: number): boolean {
  if (!readAt(parts, pos)) return false;
  if (parts.year === '' && !parts.relative) heedBefore(parts, pos);
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
