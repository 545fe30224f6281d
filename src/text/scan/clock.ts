/** Times of day are no quantities (9时30分, 三点半); the minutes of a length are (2分10秒34, 两小时十分). */
import { rangeMarkEnd } from '../characters/marks.js';
import { isHan, isOneOf, matchLength, skipOne } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { DateContext } from '../dates/date-context.js';
import { addTime, partStart } from '../dates/time-apart.js';
import { readTimes } from '../dates/time-of-day.js';
import type { Operand } from '../numbers/operand.js';

const SECONDS = /^ ?[\d〇零一二三四五六七八九十]{1,3} ?秒/;

/** Rule "minutes before seconds": 分 counts minutes before seconds and behind hours; 两小时十分紧张 is very tense. */
export function isMinutes(source: Source, { start, end, unit, arabic }: Operand): boolean {
  if (unit !== '分') return false;
  if (isOneOf(source, start - 1, '时') && (arabic || !isHan(source, end))) return true;
  return matchLength(source, SECONDS, end) > 0;
}

/** Hours that no day has: 30时, 9时61分. */
const TIMED = /^ ?时(?![代期候间段空光常机])(?:\d+分)?/;

/** Whether what has been read as a decimal is a time: 三点五分, 上午九点零八. */
function isPoint(source: Source, { start, numeralEnd }: Operand): boolean {
  if (!isOneOf(source, start + 1, '点')) return false;
  if (isOneOf(source, numeralEnd, '分')) return !isOneOf(source, numeralEnd + 1, '钟之');
  return isOneOf(source, start + 2, '零〇') && partStart(source, start) < start;
}

/** End of the time of day, or of the race, whose hour or minute is `operand`; −1 where it is none. The last day may take it. */
export function clockEnd(context: DateContext, operand: Operand): number {
  const { source } = context;
  const { start, numeralEnd: end, broken, low } = operand;
  const sign = skipOne(source, end);
  const signed = isOneOf(source, sign, '时点') || (low < 0 && isPoint(source, operand));
  if (!signed && !broken && rangeMarkEnd(source, end) < 0) return -1;
  const times = readTimes(source, start, null);
  // 12点 may be points as well as an hour, and 21:15 a score.
  const point =
    times !== null && isOneOf(source, times.end - 1, '点') && times.time.end === undefined;
  const added = addTime(context, start, times !== null && signed && !point);
  if (added > 0 || point) return added;
  const timed = matchLength(source, TIMED, end);
  return times?.end ?? (timed > 0 ? end + timed : -1);
}
