/** Numbers in Arabic digits: grouping, fractions and stray spaces. */
import type { Operand } from './operand.js';
import { LARGE, SMALL } from '../characters/alphabet.js';
import {
  at,
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
  skipSpace,
  slice,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

const COMMA = 0x2c;
const WIDE_COMMA = 0xff0c;
const SPACE = 0x20;
const POINT = 0x2e;
/** Longer runs of groups by spaces are columns of a table. */
const MOST_SPACED = 4;
/** Looking further from each group of a long row would take too long; no number has so many. */
const MOST_LOOKED_AT = 16;
/** Digits that the number of a list item does not have. */
const LONGER_THAN_ITEMS = 3;

/** End of the digits at `pos`. */
export function digitsEnd(source: Source, pos: number): number {
  while (isDigit(source, pos)) pos++;
  return pos;
}

/** Whether a comma stands at `pos`. */
function isComma(source: Source, pos: number): boolean {
  return at(source, pos) === COMMA || at(source, pos) === WIDE_COMMA;
}

/**
 * Whether full-width commas group the digits up to `end`: between full-width digits, and where money
 * or a fraction follows (82，225.00元); elsewhere they part clauses.
 */
function groupsWidely(source: Source, first: number, end: number): boolean {
  return rawAt(source, first - 1) > 0xff00 || isChar(source, end, '元') || isFraction(source, end);
}

function isFraction(source: Source, pos: number): boolean {
  return at(source, pos) === POINT && isDigit(source, pos + 1);
}

/** Whether the character behind digits makes a quantity of them. */
function counts(source: Source, pos: number): boolean {
  const place = skipOne(source, pos);
  return kindAt(source, place) === LARGE || isChar(source, place, '%') || isCounted(source, place);
}

/** End of the groups of three behind `end`, each behind what `parts` tells. */
function groupsOf(
  source: Source,
  end: number,
  parts: (source: Source, pos: number) => boolean,
): number {
  let last = end;
  const most = end + 4 * MOST_LOOKED_AT;
  while (last < most && parts(source, last) && digitsEnd(source, last + 1) === last + 4) last += 4;
  return last;
}

function isSpace(source: Source, pos: number): boolean {
  return at(source, pos) === SPACE;
}

/** End of the groups that commas part: 1,234, and 3, 500元 as converters leave it. */
function commaGroupsEnd(source: Source, start: number, end: number): number {
  const comma = skipOne(source, end);
  if (at(source, comma) === COMMA && !isListed(source, start)) {
    const from = skipOne(source, comma + 1);
    const tail = digitsEnd(source, from);
    if (tail === from + 3 && tail > end + 4 && counts(source, tail)) return tail;
  }
  const last = groupsOf(source, end, isComma);
  return at(source, end) === COMMA || groupsWidely(source, end, last) ? last : end;
}

/** 图3, 12家 and 1, 2, 500 list. */
function isListed(source: Source, start: number): boolean {
  if (isLabelled(source, start)) return true;
  return isSpace(source, start - 1) && isComma(source, start - 2);
}

/** Whether figures number a picture, a table or an annex: 图3, 附件1. */
function isLabelled(source: Source, start: number): boolean {
  return isOneOf(source, start - 1, '第图表') || stands(source, '附件', start - 2);
}

/** A code of money or a short measure behind figures. */
const CODE = /^ ?(?:[A-Z]{3}|[kcm]?[gmL])(?![A-Za-z])/;

/**
 * Rule "groups by spaces": end of 12 345 人, 4 000 000 RMB and 4 000 000. The figures behind a name
 * (iPhone 15 200万部) or a label (图3 120家), and those of a table (5 120 300) are no groups.
 */
function spacedGroupsEnd(source: Source, start: number, end: number): number {
  const last = groupsOf(source, end, isSpace);
  const groups = (last - end) / 4;
  const named =
    isLabelled(source, start) ||
    (isSpace(source, start - 1) && at(source, start - 2) > 0x60 && isLatin(source, start - 2));
  if (groups === 0 || groups > MOST_SPACED || named) return end;
  const told =
    isHan(source, last) ||
    isHan(source, last + 1) ||
    isFraction(source, last) ||
    isChar(source, last, '%') ||
    (groups > 1 && stands(source, '000', last - 3)) ||
    matchLength(source, CODE, last) > 0;
  return told ? last : end;
}

/** End of the groups of three behind the digits that end at `end`. */
function groupsEnd(source: Source, start: number, end: number): number {
  if (end - start > 3 || at(source, start) === 0x30) return end;
  if (isComma(source, end)) return commaGroupsEnd(source, start, end);
  if (!isSpace(source, end)) return end;
  const spaced = spacedGroupsEnd(source, start, end);
  return spaced > end ? spaced : commaGroupsEnd(source, start, end);
}

/**
 * Whether a fraction may stand off its point by a space. Only a magnitude, 元 or a per cent sign
 * behind makes it certain: `1. 20家企业` may well be item 1 of a list, and so may `1. 5亿元` where
 * it opens a line.
 */
function isSpacedFraction(source: Source, start: number, point: number, end: number): boolean {
  const opensLine = start === 0 || isOneOf(source, start - 1, '\n\r');
  if (opensLine && point - start < LONGER_THAN_ITEMS) return false;
  const after = skipSpace(source, end);
  const kind = kindAt(source, after);
  return kind === LARGE || kind === SMALL || isOneOf(source, after, '%元');
}

/** Where the fraction behind `end` begins, or −1. */
function fractionStart(source: Source, end: number): number {
  const point = at(source, end) === SPACE ? end + 1 : end;
  if (at(source, point) !== POINT) return -1;
  const from = at(source, point + 1) === SPACE ? point + 2 : point + 1;
  return isDigit(source, from) ? from : -1;
}

/** Whether the colon at `pos` is a wide one that a quantity follows (Q1：3.5亿元), and not the 30 of 9：30. */
function opensClause(source: Source, pos: number): boolean {
  const end = digitsEnd(source, pos + 1);
  return (
    rawAt(source, pos) === 0xff1a &&
    (end !== pos + 3 || at(source, end) === POINT || counts(source, end))
  );
}

/**
 * Reads the Arabic number at `pos`, where a digit stands, into digits and exponent; returns its end.
 * `broken` tells of `1.2.3` and `12:30`: a version, an address, a time, and never a quantity.
 */
export function readArabic(source: Source, operand: Operand, pos: number): number {
  const first = digitsEnd(source, pos);
  let end = groupsEnd(source, pos, first);
  operand.grouped = end > first;
  let digits = slice(source, pos, end);
  if (operand.grouped) digits = digits.replace(/[, ，]/g, '');
  operand.low = 0;
  const from = fractionStart(source, end);
  if (from > 0) {
    const to = digitsEnd(source, from);
    if (from === end + 1 || isSpacedFraction(source, pos, end, to)) {
      digits += slice(source, from, to);
      operand.low = from - to;
      end = to;
    }
  }
  const joined =
    isOneOf(source, end, operand.low < 0 ? ':.,' : ':') &&
    isDigit(source, end + 1) &&
    !opensClause(source, end);
  // 1,0000 is no number, and its 0000 no number either.
  const wide = at(source, end) === WIDE_COMMA && rawAt(source, end - 1) > 0xff00;
  if (joined || ((wide || at(source, end) === COMMA) && digitsEnd(source, end + 1) > end + 4)) {
    operand.broken = true;
  }
  operand.digits = digits;
  return end;
}
