/** What a date takes over from the one before it: 3月15日、16日, 去年3月和5月, 9月19日至21日. */
import { SMALL } from '../characters/alphabet.js';
import { isChar, isOneOf, kindAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { DateParts } from './date-parts.js';
import { hasDay } from './month-reader.js';

/** How far the next date of a list may stand, across a time of day. */
const MOST_BETWEEN = 14;

/** What `later` leaves unsaid comes from the date before it; `false` where its month then lacks its day. */
export function inherit(later: DateParts, { relative, year, month }: DateParts): boolean {
  if (later.relative) return true;
  if (later.precision === 'decade') {
    if (!later.year.startsWith('XX')) return true;
    later.year = year.slice(0, 2) + later.year.slice(2);
    later.relative = relative;
    return true;
  }
  if (later.year === '') {
    later.year = year;
    if (relative?.unit === 'year') later.relative = relative;
  }
  if (later.month > 0 || later.day === 0) return true;
  later.month = month;
  if (relative?.unit === 'month') later.relative = relative;
  return hasDay(later);
}

/** Whether only 、 or 和, or a time of day and 至, stands between the date `last` and `start`. */
export function follows(
  source: Source,
  start: number,
  { month, day }: DateParts,
  last: DateParts,
): boolean {
  const { end } = last;
  let pos = isChar(source, start - 1, ' ') ? start - 2 : start - 1;
  if (start - end > MOST_BETWEEN || !isOneOf(source, pos, '、,，和及与或至到-–—~')) return false;
  // A comma parts 2023年，4月 and joins 3月15日，16日.
  if (isOneOf(source, pos, ',，') && (month > 0 || day === 0 || last.day === 0)) return false;
  while (--pos >= end) {
    const kind = kindAt(source, pos);
    const clock = isOneOf(source, pos, ' :时分点上下午早晚凌晨中整半');
    if ((kind === 0 || kind > SMALL) && !clock) return false;
  }
  return pos === end - 1;
}

/** How far in its sentence 至28日 may stand behind the day that it goes on from. */
const FURTHEST = 40;

/** Rule "led to": whether 至 or 到 leads to the day at `start` from the date `last`, which stands before it in the sentence. */
export function isLedTo(
  source: Source,
  start: number,
  { day, month, year }: DateParts,
  last: DateParts,
): boolean {
  const bare = day > 0 && month === 0 && year === '' && last.day > 0;
  if (!bare || start - last.end > FURTHEST || !isOneOf(source, start - 1, '至到')) return false;
  for (let pos = last.end; pos < start; pos++) if (isOneOf(source, pos, '。;!?\n\r')) return false;
  return true;
}

/** Lets `parts` take over what the date `last` before it says. */
export function goOn(parts: DateParts, last: DateParts): void {
  const { relative, year, month, day, code } = last;
  parts.apart ||= last.apart;
  if (relative && relative.unit !== 'year' && relative.unit !== 'month') return;
  if (parts.day > 0 && parts.month === 0) {
    // Of 3月28日、2日 and 4月12日至31日 nobody knows the month.
    const lost = parts.day <= day || !hasDay({ year, month, day: parts.day });
    parts.apart ||= lost;
    if (!lost) inherit(parts, last);
  } else if (parts.month >= month && parts.code >= code) inherit(parts, last);
}
