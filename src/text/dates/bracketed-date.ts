/** Words whose day, month or year stands in brackets, as in Taiwan: 昨(9)日, 本(12)月20日, 去(112)年. */
import { yearText } from './calendar.js';
import { isOther } from './date-words.js';
import { startParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { setDay } from './month-reader.js';
import { readSmall } from '../numbers/small-numeral.js';
import { ERA, yearSign } from './year-reader.js';
import { isChar, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** Smaller numbers of a year are hardly of the 民国 era, and count: 前(3)年. */
const FIRST_IN_BRACKETS = 50;

/**
 * Reads the date at `pos` by its number alone: that says what the word says, and still does where the
 * reference is not the day on which the text was written.
 */
export function readBracketed(source: Source, parts: DateParts, pos: number): boolean {
  if (!isOneOf(source, pos, '昨今明本去上下前当同翌次') || isOther(source, pos)) return false;
  const number = readSmall(source, pos + 2, 4);
  if (!number || !isChar(source, number.end, ')')) return false;
  const { value } = number;
  const end = number.end + 2;
  if (isOneOf(source, end - 1, '日天晚早晨夜')) {
    return (
      setDay(startParts(parts, end, 'day'), value, end) && isOneOf(source, pos, '昨今明本当同翌次')
    );
  }
  if (isChar(source, end - 1, '月')) {
    startParts(parts, end, 'month').month = value;
    return value > 0 && value < 13;
  }
  const year = value < 1000 ? value + ERA : value;
  startParts(parts, yearSign(source, end - 1), 'year').year = yearText(year);
  return parts.end > 0 && value >= FIRST_IN_BRACKETS;
}
