/** A day without its month: 21日, where the words around it do not make it a length of time. */
import { dateIf, startParts } from './date-parts.js';
import type { DateParts, DateReading } from './date-parts.js';
import { setDay } from './month-reader.js';
import { sharedSign, signEnd } from './shared-sign.js';
import { readSmall } from '../numbers/small-numeral.js';
import { HAN } from '../characters/alphabet.js';
import { wordAt, wordBefore } from '../characters/lexicon.js';
import { isHan, isChar, isOneOf, kindAt, opensNumeral } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { lastingBefore, lastingBehind } from '../vocabulary/dates.js';

/** 公示期 and 冷静期 last; 第2期, 学期, 期货 and 期待 do not. */
function isTermNoun(source: Source, pos: number): boolean {
  return (
    isChar(source, pos + 2, '期') &&
    isHan(source, pos) &&
    !isChar(source, pos, '第') &&
    isHan(source, pos + 1) &&
    !isOneOf(source, pos + 1, '同近日学任长短定前后') &&
    !isOneOf(source, pos + 3, '价间货权刊末初中望待')
  );
}

/** Whether what stands at `pos` behind N日 makes it a length of time. */
function lasts(source: Source, pos: number): boolean {
  const nights = opensNumeral(source, pos) && isChar(source, pos + 1, '夜');
  return wordAt(source, lastingBehind(), pos) !== null || isTermNoun(source, pos) || nights;
}

/** Whether what stands before N日 at `pos` leaves it a day: 当月3日, but no 五月3日 and no 为期3日. */
function isPlaced(source: Source, pos: number): boolean {
  if (isChar(source, pos - 1, '月')) return isOneOf(source, pos - 2, '每当次同翌该');
  return wordBefore(source, lastingBefore(), pos, 0) === null;
}

/** A bare 21日: the day of a month that the text does not name; 为期3日 counts days. */
export function readDay(source: Source, parts: DateParts, pos: number): DateReading {
  if (!isPlaced(source, pos)) return 'none';
  const number = readSmall(source, pos, 3);
  if (!number || (isChar(source, pos, '一') && number.end === pos + 1)) return 'none';
  const { value, end } = number;
  const behind = signEnd(source, end, '日');
  // 三、四日 is three or four days.
  const several = isChar(source, end, '、') && kindAt(source, pos) === HAN && end === pos + 1;
  if (behind < 0 && several) return 'none';
  const shared = sharedSign(source, pos, Math.max(behind, end), value, 1, '日');
  if (behind < 0 && (!shared || shared.last.value > 31)) return 'none';
  // Both 3日内 and 3日至5日内 are lengths.
  const last = shared && shared.mark > 0 ? signEnd(source, shared.last.end, '日') : behind;
  if (lasts(source, last)) return 'none';
  if (behind < 0) parts.mark = shared?.mark ?? 0;
  return dateIf(setDay(parts, value, Math.max(behind, end)));
}

/** 12号, where it must be a day: in a list, or as the whole text. */
export function readNumberedDay(source: Source, parts: DateParts, pos: number): DateReading {
  const number = readSmall(source, pos, 3);
  const end = number ? signEnd(source, number.end, '号') : -1;
  return dateIf(
    number !== null && end > 0 && setDay(startParts(parts, end, 'day'), number.value, end),
  );
}

/** How far back the month of a list of days may stand: 10月22号、23号、24号. */
const MOST_IN_LIST = 24;

/** Whether a mark at `pos` stands behind 10月22号, or in a list that it opens. */
export function followsDay(source: Source, pos: number): boolean {
  let place = pos;
  while (
    isOneOf(source, place, '、,，和及与或') &&
    isChar(source, place - 1, '号') &&
    pos - place < MOST_IN_LIST
  ) {
    place -= 2;
    while (opensNumeral(source, place)) place--;
  }
  return place < pos && isChar(source, place, '月');
}
