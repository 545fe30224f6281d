/** Signs behind the numbers of a date, and numbers that share one: 9月19至21日, 3、4月份. */
import { small, readSmall } from '../numbers/small-numeral.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { at, isOneOf, skipOne } from '../characters/source.js';

/** Lists of numbers are short. */
const MOST_IN_LIST = 12;

/** End of one of `signs` behind the numeral that ends at `pos`, or −1. */
export function signEnd(pos: number, signs: string): number {
  const place = skipOne(pos);
  return isOneOf(place, signs) ? place + 1 : -1;
}

/** Whether what begins at `pos` numbers a paragraph: 2、3月份 at the beginning of a line. */
function numbersLine(pos: number, value: number): boolean {
  return value < 10 && (at(pos - 1) === 0 || isOneOf(pos - 1, '\n\r。;:'));
}

/**
 * Where the last of several numbers begins that share one of `signs` with the number `value` from
 * `start` to `end`; {@link small} then holds that last one. 0 where they do not follow each other
 * by `step`, so that they make no stretch (3、5月份), −1 where nothing is shared.
 */
export function sharedSign(
  start: number,
  end: number,
  value: number,
  step: number,
  signs: string,
): number {
  const mark = rangeMarkEnd(end);
  if (mark > 0) {
    const number = isOneOf(mark, '第') ? mark + 1 : mark;
    return readSmall(skipOne(number), 4) && signEnd(small.end, signs) > 0 ? mark : -1;
  }
  // In 图1和3月 the first number is a label.
  if (isOneOf(start - 1, '图表')) return -1;
  let next = value;
  let follows = true;
  for (let place = end; isOneOf(place, '、和及与') && place - end < MOST_IN_LIST;) {
    const number = place + 1;
    if (!readSmall(number, 4)) return -1;
    next += step;
    // 2023、24年 leaves out the century.
    follows &&= (small.value - next) % 100 === 0;
    if (signEnd(small.end, signs) > 0) {
      if (place === end && isOneOf(end, '、') && numbersLine(start, value)) return -1;
      return follows ? number : 0;
    }
    place = small.end;
  }
  return -1;
}
