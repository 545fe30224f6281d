/** Signs behind the numbers of a date, and numbers that share one: 9月19至21日, 3、4月份. */
import { readSmall } from '../numbers/small-numeral.js';
import type { SmallNumeral } from '../numbers/small-numeral.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { at, isChar, isOneOf, skipBreak, skipOne } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** Lists of numbers are short. */
const MOST_IN_LIST = 12;

/** End of one of `signs` behind the numeral that ends at `pos`, or −1; a line may end between, where it is `broken`. */
export function signEnd(source: Source, pos: number, signs: string, broken = false): number {
  const place = broken ? skipBreak(source, pos) : skipOne(source, pos);
  return isOneOf(source, place, signs) ? place + 1 : -1;
}

/** Whether what begins at `pos` numbers a paragraph: 2、3月份 at the beginning of a line. */
function numbersLine(source: Source, pos: number, value: number): boolean {
  return value < 10 && (at(source, pos - 1) === 0 || isOneOf(source, pos - 1, '\n\r。;:'));
}

/** The last of several numbers that share a sign with the first. */
export interface SharedSign {
  /** Where that last one begins; 0 where the numbers make no stretch: 3、5月份. */
  readonly mark: number;
  readonly last: SmallNumeral;
}

/**
 * The last of several numbers that share one of `signs` with the number `value` from `start` to `end`
 * and follow each other by `step`; `null` where nothing is shared.
 */
export function sharedSign(
  source: Source,
  start: number,
  end: number,
  value: number,
  step: number,
  signs: string,
): SharedSign | null {
  const mark = rangeMarkEnd(source, end);
  if (mark > 0) {
    const number = isChar(source, mark, '第') ? mark + 1 : mark;
    const last = readSmall(source, skipOne(source, number), 4);
    return last && signEnd(source, last.end, signs) > 0 ? { mark, last } : null;
  }
  // In 图1和3月 the first number is a label.
  if (isOneOf(source, start - 1, '图表')) return null;
  let next = value;
  let follows = true;
  for (let place = end; isOneOf(source, place, '、和及与') && place - end < MOST_IN_LIST;) {
    const number = place + 1;
    const last = readSmall(source, number, 4);
    if (!last) return null;
    next += step;
    // 2023、24年 leaves out the century.
    follows &&= (last.value - next) % 100 === 0;
    if (signEnd(source, last.end, signs) > 0) {
      if (place === end && isChar(source, end, '、') && numbersLine(source, start, value)) {
        return null;
      }
      return { mark: follows ? number : 0, last };
    }
    place = last.end;
  }
  return null;
}
