/** Dates that only a whole text says, for in a longer one they may be much else: 2024, 2022 11 23, 1999年-3月-3日. */
import { isOneOf, opensNumeral, slice } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { readSmall } from '../numbers/small-numeral.js';
import { yearText } from './calendar.js';
import { startParts } from './date-parts.js';
import type { DateParts, DateReading } from './date-parts.js';
import { setDay } from './month-reader.js';

const YEAR = /^[12]\d{3}$/;
/** Behind the numbers of a day, and before the next: spaces, or signs and hyphens. */
const FORMS = [
  ['', '', ''],
  ['年', '月', '日号'],
];

/** The three numbers of a day that is all of the text from `start` to `end`, in one of the forms. */
function numbersOf(source: Source, start: number, end: number, signs: readonly string[]): number[] {
  const numbers: number[] = [];
  let pos = start;
  for (const sign of signs) {
    const number = readSmall(source, pos, 4);
    if (!number || (sign !== '' && !isOneOf(source, number.end, sign))) return [];
    numbers.push(number.value);
    pos = number.end + (sign === '' ? 0 : 1);
    if (numbers.length < 3 && !isOneOf(source, pos++, sign === '' ? ' ' : '-—')) return [];
  }
  return pos === end ? numbers : [];
}

/** Reads the text from `start` to `end`. */
export function readWholeText(
  source: Source,
  parts: DateParts,
  start: number,
  end: number,
): DateReading {
  if (!opensNumeral(source, start)) return 'none';
  startParts(parts, end, 'year');
  if (end - start === 4) {
    parts.year = slice(source, start, end);
    if (YEAR.test(parts.year)) return 'date';
  }
  for (const signs of FORMS) {
    const [year = 0, month = 0, day = 0] = numbersOf(source, start, end, signs);
    if (year < 1000) continue;
    parts.year = yearText(year);
    parts.month = month;
    return month > 0 && month < 13 && setDay(parts, day, end) ? 'date' : 'skip';
  }
  return 'none';
}
