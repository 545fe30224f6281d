/**
 * Figures that are no numbers as they stand: torn apart by a crawler (5 2.4 亿元, 91.\n4亿元), parts of an
 * encoded address (%E4%B8), powers of ten (4e4). No part of them is stated; `repairText` joins the torn.
 */
import { LARGE, TEARS } from '../characters/alphabet.js';
import {
  isCounted,
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  kindAt,
  matchLength,
  rawAt,
  skipOne,
  slice,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { isYearLike } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';

/** No number in figures is longer; looking further from each figure of a code would take too long. */
const LONGEST = 32;

/** End of the figures at `pos`, points and commas between them included. */
function figuresEnd(source: Source, pos: number): number {
  let end = pos;
  while (isDigit(source, end) || (isOneOf(source, end, '.,') && isDigit(source, end + 1))) {
    if (++end - pos > LONGEST) break;
  }
  return end;
}

/** End of the figures at `pos`, where a space stands beside their point as well: the 6. 8 of 3 6. 8亿元. */
function pieceEnd(source: Source, pos: number): number {
  const end = figuresEnd(source, pos);
  const isPoint =
    (isChar(source, end, '.') && isChar(source, end + 1, ' ')) ||
    (isChar(source, end, ' ') && isChar(source, end + 1, '.'));
  return isPoint && isDigit(source, end + 2) ? figuresEnd(source, end + 2) : end;
}

/** What parts figures of a table; a crawler leaves one plain space, mostly. */
const COLUMN_SPACES = '\t\u3000';

/** Whether one space that is no column's parts the figures on its two sides. */
function isTornAt(source: Source, pos: number): boolean {
  return (
    isChar(source, pos, ' ') &&
    isDigit(source, pos + 1) &&
    !COLUMN_SPACES.includes(String.fromCharCode(rawAt(source, pos)))
  );
}

/** Whether something behind figures that end at `end` counts or measures them. */
function isMeasured(source: Source, end: number): boolean {
  const unit = skipOne(source, end);
  return (
    kindAt(source, unit) === LARGE || isOneOf(source, unit, '%元日月') || isCounted(source, unit)
  );
}

/** Figures as numbers are written: with one point, and commas between groups of three. */
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
/** Three figures and more in groups of three: 5 120 300. */
const GROUPS = /^\d{1,3}(?: \d{3}){2,}$/;
/** Longer figures are codes. */
const MOST_DIGITS = 6;
/** More pieces in a row are columns of figures; looking at all of them from each would take too long. */
const MOST_PIECES = 8;

/** Whether the figures before a space are a label, a year, a code or a time, and no part of a number. */
function isLabel(source: Source, operand: Operand): boolean {
  const { start, digits } = operand;
  if (isYearLike(operand) || digits.length > MOST_DIGITS) return true;
  const before = start - 1;
  if (isLatin(source, before) || isOneOf(source, before, '图表注件第例题案号/:-')) return true;
  return (
    isChar(source, before, ' ') && (isLatin(source, start - 2) || isOneOf(source, start - 2, '%元'))
  );
}

/** Whether the figures before a space number an item: 1 3.5亿元 at the head of a line. */
function isItem(source: Source, { start, digits, low }: Operand): boolean {
  return digits.length < 3 && low === 0 && (start === 0 || isOneOf(source, start - 1, '\n\r'));
}

/** Rule "split figures": end of figures that spaces have torn apart (67.317 3亿元, 7 5 0 万元, 3 6. 8亿元), or 0. */
function tornBySpaces(source: Source, operand: Operand): number {
  const { start, numeralEnd } = operand;
  // The 1 of 1,43 0亿元 is read alone.
  let end = Math.max(numeralEnd, figuresEnd(source, start));
  if (!isTornAt(source, end) || isLabel(source, operand)) return 0;
  let pieces = 1;
  for (; isTornAt(source, end); pieces++) {
    if (pieces > MOST_PIECES) return 0;
    end = pieceEnd(source, end + 1);
  }
  const text = slice(source, start, end);
  if (GROUPS.test(text)) return end;
  if (!isMeasured(source, end) || !NUMBER.test(text.replaceAll(' ', ''))) return 0;
  const glued = pieces === 2 && !isChar(source, end, ' ');
  return glued && isItem(source, operand) ? numeralEnd : end;
}

/** The end of a line within a number, before or behind its point. */
const WRAP = /^(?:\.\r?\n|\r?\n\.)(?=\d)/;
/** One tag of those that stand within words, and entities that are spaces. */
const TAG = /^<\/?(?:[abius]|em|strong|span|font|mark|su[bp])\b[^<>]{0,20}>/;
const ENTITY = /^&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);/i;

/** End of figures that the end of a line, a tag or an entity has torn apart, or 0. */
function tornByMarks(source: Source, { start, numeralEnd }: Operand): number {
  let end = numeralEnd;
  if (isOneOf(source, end, '.\n\r')) {
    // 1. alone in its line numbers what follows.
    const heads = start === 0 || isOneOf(source, start - 1, '\n\r');
    const wrap = heads ? 0 : matchLength(source, WRAP, end);
    if (wrap === 0) return 0;
    end = figuresEnd(source, end + wrap);
    return isMeasured(source, end) ? end : 0;
  }
  end += matchLength(source, isChar(source, end, '<') ? TAG : ENTITY, end);
  if (end === numeralEnd) return 0;
  const goesOn = isDigit(source, skipPoint(source, end)) || kindAt(source, end) === LARGE;
  return goesOn || isOneOf(source, end, '元%') ? figuresEnd(source, skipPoint(source, end)) : 0;
}

function skipPoint(source: Source, pos: number): number {
  return isOneOf(source, pos, '.,') ? pos + 1 : pos;
}

const POWER = /^e[-+−]?\d+/i;
const ENCODED = /^%[\dA-F]{2}/i;

/** Rule "percent-encoding": end of a byte within an address, %E4 or =4%20b, or 0. */
function encodedEnd(source: Source, { start, numeralEnd }: Operand): number {
  const before = start - 1;
  const glued = isLatin(source, before) || isOneOf(source, before, '%=&?/_-');
  if (!glued || matchLength(source, ENCODED, numeralEnd) === 0) return 0;
  const end = numeralEnd + 3;
  // 占比=35%20家.
  const bare = isDigit(source, end - 1) && isDigit(source, end - 2) && isHan(source, end);
  return bare ? 0 : end;
}

/** Where the figure of `operand` ends with all that it is torn from, or 0 where it is whole. */
export function tornEnd(source: Source, operand: Operand): number {
  const { numeralEnd } = operand;
  if ((traitsAt(source, numeralEnd) & TEARS) === 0) return 0;
  if (isOneOf(source, numeralEnd, ' ,')) return tornBySpaces(source, operand);
  if (isOneOf(source, numeralEnd, '.\n\r<&')) return tornByMarks(source, operand);
  if (isChar(source, numeralEnd, '%')) return encodedEnd(source, operand);
  // Rule "powers of ten": 4e4 is no 4.
  const power = isOneOf(source, numeralEnd, 'eE') ? matchLength(source, POWER, numeralEnd) : 0;
  return power > 0 ? numeralEnd + power : 0;
}
