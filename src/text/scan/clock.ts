/** Times of day and of races are no quantities: 9时30分, 三点半, 2分10秒34. */
import { isCounted, matchLength, opensNumeral } from '../characters/source.js';
import type { Source } from '../characters/source.js';

const CLOCK =
  /^ ?(?:时(?![代期候间段空光常机])(?: ?[\d〇零一二三四五六七八九十]{1,3} ?分(?: ?[\d〇零一二三四五六七八九十]{1,3} ?秒)?)?|分 ?[\d〇零一二三四五六七八九十]{1,3} ?秒\d{0,3}|点(?:钟(?!头)|[半整许]|[一三]刻|[\d〇零一二三四五六七八九十]{1,3} ?分(?: ?[\d〇零一二三四五六七八九十]{1,3} ?秒)?|[0-5]\d(?![\d.%万亿])|[二三四五]?十[一二三四五六七八九]?(?![〇零一二三四五六七八九十百千万亿多余])))/;

/** Length of the time of day behind the hour that ends at `pos`, or 0. */
export function clockLength(source: Source, pos: number): number {
  const length = matchLength(source, CLOCK, pos);
  // 晚8点20名学生: the minutes count.
  return length > 0 && opensNumeral(source, pos + length - 1) && isCounted(source, pos + length)
    ? 0
    : length;
}
