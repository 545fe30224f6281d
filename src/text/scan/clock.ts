/** Times of day are no quantities (9时30分, 三点半); the minutes of a length are (2分10秒34, 两小时十分). */
import type { Operand } from '../numbers/operand.js';
import { isCounted, isHan, isOneOf, matchLength, opensNumeral } from '../characters/source.js';
import type { Source } from '../characters/source.js';

const CLOCK =
  /^ ?(?:时(?![代期候间段空光常机])(?: ?[\d〇零一二三四五六七八九十]{1,3} ?分(?: ?[\d〇零一二三四五六七八九十]{1,3} ?秒)?)?|分(?![钟之])(?: ?[\d〇零一二三四五六七八九十]{1,3} ?秒)?|点(?:钟(?!头)|[半整许]|[一三]刻|[\d〇零一二三四五六七八九十]{1,3} ?分(?: ?[\d〇零一二三四五六七八九十]{1,3} ?秒)?|[0-5]\d(?![\d.%万亿])|[二三四五]?十[一二三四五六七八九]?(?![〇零一二三四五六七八九十百千万亿多余])))/;

const SECONDS = /^ ?[\d〇零一二三四五六七八九十]{1,3} ?秒/;

/** Rule "minutes before seconds": 分 counts minutes before seconds and behind hours; 两小时十分紧张 is very tense. */
export function isMinutes(source: Source, { start, end, unit, arabic }: Operand): boolean {
  if (unit !== '分') return false;
  if (isOneOf(source, start - 1, '时') && (arabic || !isHan(source, end))) return true;
  return matchLength(source, SECONDS, end) > 0;
}

/** Length of the time of day behind the hour that ends at `pos`, or 0. */
export function clockLength(source: Source, pos: number): number {
  const length = matchLength(source, CLOCK, pos);
  // 晚8点20名学生: the minutes count.
  return length > 0 && opensNumeral(source, pos + length - 1) && isCounted(source, pos + length)
    ? 0
    : length;
}
