/** Reading a whole string as one expression, for the `parse…` functions. */
import { isSpace, kindAt, opensNumeral } from './chars.js';
import { isBroken, readExpression } from './expression.js';
import type { Expression } from './expression.js';
import { readNumeral } from './numeral.js';
import type { SuffixReader } from './suffix.js';

/** Qualifiers, currency names and signs before a number are shorter than this. */
const LONGEST_PREFIX = 24;

/** Where reading stopped, and what could have stood there. */
export interface Failure {
  offset: number;
  expected: string;
}

/** The stretch without space at its ends. */
export function trimmed(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  const blank = (pos: number): boolean =>
    isSpace(text.charCodeAt(pos)) || /\s/.test(text.charAt(pos));
  while (start < end && blank(start)) start++;
  while (end > start && blank(end - 1)) end--;
  return { start, end };
}

/** The expression that is all of `text` but outer space, or where it fails. */
export function readWhole(
  text: string,
  zhao: number,
  suffix: SuffixReader,
  tail: string,
): Expression | Failure {
  const { start, end } = trimmed(text);
  // 从 and 由 open a range without being part of it.
  const from = '从從由自'.includes(text.charAt(start) || ' ') ? start + 1 : start;
  let failure: Failure = { offset: from, expected: 'a number' };
  for (let pos = from; pos < Math.min(end, from + LONGEST_PREFIX); pos++) {
    if (!opensNumeral(kindAt(text, pos))) continue;
    const numeral = readNumeral(text, pos, zhao);
    if (!numeral) continue;
    if (isBroken(numeral)) return { offset: numeral.end, expected: tail };
    const expression = readExpression({ text, zhao, limit: from, suffix }, numeral);
    if (expression.start === from && (from === start || expression.ranged)) {
      if (expression.end === end) return expression;
      failure = { offset: expression.end, expected: tail };
    }
    pos = Math.max(pos, numeral.end - 1);
  }
  return failure;
}
