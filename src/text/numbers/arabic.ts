/** Numbers in Arabic digits: grouping, fractions and stray spaces. */
import type { Operand } from './operand.js';
import { LARGE, SMALL } from '../characters/alphabet.js';
import {
  at,
  isCounted,
  isDigit,
  isHan,
  isOneOf,
  kindAt,
  rawAt,
  skipOne,
  skipSpace,
  slice,
} from '../characters/source.js';

const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;
const SPACE = 0x20;
const POINT = 0x2e;
/** Longer runs of groups by spaces are columns of a table. */
const MOST_SPACED = 4;
/** Digits that the number of a list item does not have. */
const LONGER_THAN_ITEMS = 3;

/** End of the digits at `pos`. */
export function digitsEnd(pos: number): number {
  while (isDigit(pos)) pos++;
  return pos;
}

/** Whether a comma stands at `pos`. */
function isComma(pos: number): boolean {
  return at(pos) === COMMA || at(pos) === WIDE_COMMA;
}

/**
 * Whether full-width commas group the digits up to `end`: between full-width digits, and where money
 * or a fraction follows (82，225.00元); elsewhere they part clauses.
 */
function groupsWidely(first: number, end: number): boolean {
  return rawAt(first - 1) > 0xff00 || isOneOf(end, '元') || isFraction(end);
}

function isFraction(pos: number): boolean {
  return at(pos) === POINT && isDigit(pos + 1);
}

/** Whether the character behind digits makes a quantity of them. */
function counts(pos: number): boolean {
  const place = skipOne(pos);
  return kindAt(place) === LARGE || isOneOf(place, '%') || isCounted(place);
}

/** End of the groups of three behind the digits that end at `end`: 1,234 and 12 345 人. */
function groupsEnd(start: number, end: number): number {
  const spaced = at(end) === SPACE;
  if (end - start > 3 || at(start) === 0x30 || !(spaced || isComma(end))) return end;
  const comma = skipOne(end);
  const listed = isOneOf(start - 1, '第图表') || (at(start - 1) === SPACE && isComma(start - 2));
  if (at(comma) === COMMA && !listed) {
    // As converters leave it: 3, 500元.
    const from = skipOne(comma + 1);
    const tail = digitsEnd(from);
    if (tail === from + 3 && tail > end + 4 && counts(tail)) return tail;
  }
  let last = end;
  let groups = 0;
  while ((spaced ? at(last) === SPACE : isComma(last)) && digitsEnd(last + 1) === last + 4) {
    last += 4;
    if (++groups > MOST_SPACED && spaced) return end;
  }
  if (!spaced) return at(end) === COMMA || groupsWidely(end, last) ? last : end;
  const stated = isHan(last) || isHan(last + 1) || isFraction(last);
  return stated ? last : end;
}

/**
 * Whether a fraction may stand off its point by a space. Only a magnitude, 元 or a per cent sign
 * behind makes it certain: `1. 20家企业` may well be item 1 of a list, and so may `1. 5亿元` where
 * it opens a line.
 */
function isSpacedFraction(start: number, point: number, end: number): boolean {
  const opensLine = start === 0 || isOneOf(start - 1, '\n\r');
  if (opensLine && point - start < LONGER_THAN_ITEMS) return false;
  const after = skipSpace(end);
  const kind = kindAt(after);
  return kind === LARGE || kind === SMALL || isOneOf(after, '%元');
}

/** Where the fraction behind `end` begins, or −1. */
function fractionStart(end: number): number {
  const point = at(end) === SPACE ? end + 1 : end;
  if (at(point) !== POINT) return -1;
  const from = at(point + 1) === SPACE ? point + 2 : point + 1;
  return isDigit(from) ? from : -1;
}

/** Whether the colon at `pos` is a wide one that a quantity follows (Q1：3.5亿元), and not the 30 of 9：30. */
function opensClause(pos: number): boolean {
  const end = digitsEnd(pos + 1);
  return rawAt(pos) === 0xff1a && (end !== pos + 3 || at(end) === POINT || counts(end));
}

/**
 * Reads the Arabic number at `pos`, where a digit stands, into digits and exponent; returns its end.
 * `broken` tells of `1.2.3` and `12:30`: a version, an address, a time, and never a quantity.
 */
export function readArabic(operand: Operand, pos: number): number {
  const first = digitsEnd(pos);
  let end = groupsEnd(pos, first);
  operand.grouped = end > first;
  let digits = slice(pos, end);
  if (operand.grouped) digits = digits.replace(/[, ，]/g, '');
  operand.low = 0;
  const from = fractionStart(end);
  if (from > 0) {
    const to = digitsEnd(from);
    if (from === end + 1 || isSpacedFraction(pos, end, to)) {
      digits += slice(from, to);
      operand.low = from - to;
      end = to;
    }
  }
  const joined =
    isOneOf(end, operand.low < 0 ? ':.,' : ':') && isDigit(end + 1) && !opensClause(end);
  // 1,0000 is no number, and its 0000 no number either.
  const wide = at(end) === WIDE_COMMA && rawAt(end - 1) > 0xff00;
  if (joined || ((wide || at(end) === COMMA) && digitsEnd(end + 1) > end + 4)) {
    operand.broken = true;
  }
  operand.digits = digits;
  return end;
}
