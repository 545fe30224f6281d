/** Times of day are no quantities (9时30分, 三点半); the minutes of a length are (2分10秒34, 两小时十分). */
import { rangeMarkEnd } from '../characters/marks.js';
import { isHan, isChar, isOneOf, matchLength, skipOne } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { DateContext } from '../dates/date-context.js';
import { addTime, partStart } from '../dates/time-apart.js';
import { readTimes } from '../dates/time-of-day.js';
import type { Operand } from '../numbers/operand.js';

const SECONDS = /^ ?[\d〇零一二三四五六七八九十]{1,3} ?秒/;

/** Rule "minutes before seconds": 分 counts minutes before seconds and behind hours; 两小时十分紧张 is very tense. */
export function isMinutes(source: Source, { start, end, unit, arabic }: Operand): boolean {
  if (unit !== '分') return false;
  if (isChar(source, start - 1, '时') && (arabic || !isHan(source, end))) return true;
  return matchLength(source, SECONDS, end) > 0;
}

/** Hours that no day has, which count nothing either: 30时, 9时61分. */
const NO_HOUR = /^ ?时(?![代期候间段空光常机])(?:\d+分)?/;

/** Whether what has been read as a decimal in words is a time: 五点零二分, 上午九点零八. */
function isPoint(source: Source, { start, numeralEnd, arabic, low }: Operand): boolean {
  if (low === 0 || arabic || !isChar(source, start + 1, '点')) return false;
  const minutes = isChar(source, numeralEnd, '分') && !isOneOf(source, numeralEnd + 1, '钟之');
  return minutes || partStart(source, start) < start;
}

/**
 * End of the time of day whose hour is the numeral `operand`, or that it has taken for a decimal; 0 where
 * it is none. The last day may take the time.
 */
export function clockEnd(context: DateContext, operand: Operand): number {
  const { source } = context;
  const { start, numeralEnd: end, broken } = operand;
  const signed = isOneOf(source, skipOne(source, end), '时点') || isPoint(source, operand);
  if (!signed && !broken && rangeMarkEnd(source, end) < 0) return 0;
  const times = readTimes(source, start, null);
  // 12点 may be points as well as an hour, and 21:15 a score.
  const point = times?.time.end === undefined && isChar(source, (times?.end ?? 0) - 1, '点');
  const added = addTime(context, start, times !== null && signed && !point);
  if (added > 0) return added;
  if (times) return point ? 0 : times.end;
  const none = isChar(source, skipOne(source, end), '时') ? matchLength(source, NO_HOUR, end) : 0;
  return none > 0 ? end + none : 0;
}
