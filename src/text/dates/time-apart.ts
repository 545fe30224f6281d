/** A time that its clause gives to a day named before: 9月19日，论坛将于上午9时开幕. */
import { wordAt } from '../characters/lexicon.js';
import { isChar, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { timeWords } from '../vocabulary/times.js';
import type { DateContext } from './date-context.js';
import { nextDay } from './intervals.js';
import { readTimes } from './time-of-day.js';

/** How far behind its day a time may stand. */
const FURTHEST = 40;
/** What ends the sentence, or gives the time to other days: 每天上午9时, 次日9时. */
const PARTS = '。;!?\n\r每另次翌隔逢';

/** Where the part of the day before an hour at `pos` begins; `pos` where none does. */
export function partStart(source: Source, pos: number): number {
  const edge = isChar(source, pos - 1, ' ') ? pos - 1 : pos;
  for (const length of [2, 1]) {
    const word = wordAt(source, timeWords(), edge - length);
    if (word?.value.hours && word.word.length === length) return edge - length;
  }
  return pos;
}

/**
 * Rule "time apart": gives the time with its hour at `pos` to the last day, and returns its end; −1 where it is no time, or
 * of no such day. A time in figures is `certain` only behind a word: 21:15 is a score, too.
 */
export function addTime(context: DateContext, pos: number, certain: boolean): number {
  const { source, timeless: day } = context;
  const start = partStart(source, pos);
  if (!day || start < day.end || start - day.end > FURTHEST) return -1;
  if (start === pos && !certain && !isOneOf(source, pos - 1, '于在从自')) return -1;
  for (let place = day.end; place < start; place++) if (isOneOf(source, place, PARTS)) return -1;
  const times = readTimes(source, start, null);
  if (!times) return -1;
  context.timeless = null;
  day.time = times.time;
  if (times.late > 0) {
    day.edtf = nextDay(day.edtf);
    if (day.resolved !== undefined) day.resolved = nextDay(day.resolved);
  }
  return times.end;
}
