/** Reading a whole string as one expression, for the `parse…` functions. */
import { opensNumeral } from './chars.js';
import { readExpression } from './expression.js';
import type { Expression } from './expression.js';
import { readNumeral } from './numeral.js';
import type { FractionReader } from './fraction.js';
import type { SuffixReader } from './suffix.js';
import { trimmed } from './trimmed.js';

/** Qualifiers, currency names and signs before a number are shorter than this. */
const LONGEST_PREFIX = 24;

/** Where reading stopped, and what could have stood there. */
export interface Failure {
  offset: number;
  expected: string;
}

/** The expression that is all of folded `s` but outer space, or where it fails. */
export function readWhole(
  s: string,
  zhao: number,
  suffix: SuffixReader,
  tail: string,
  fraction?: FractionReader,
): Expression | Failure {
  const { start, end } = trimmed(s);
  // 从 and 由 open a range without being part of it.
  const from = /[从由自]/.test(s.charAt(start)) ? start + 1 : start;
  let failure: Failure = { offset: from, expected: 'a number' };
  for (let pos = from; pos < Math.min(end, from + LONGEST_PREFIX); pos++) {
    const numeral = opensNumeral(s, pos) ? readNumeral(s, pos, zhao) : null;
    if (!numeral) continue;
    if (numeral.broken) return { offset: numeral.end, expected: tail };
    const expression = readExpression(
      { s, zhao, limit: from, suffix, ...(fraction ? { fraction } : {}) },
      numeral,
    );
    if (expression.start === from && (from === start || expression.ranged)) {
      if (expression.end === end) return expression;
      failure = { offset: expression.end, expected: tail };
    }
    pos = numeral.end - 1;
  }
  return failure;
}
