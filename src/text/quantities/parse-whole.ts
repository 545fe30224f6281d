/** Reading a whole string as one expression, for the `parse…` functions. */
import { makeExpression, readExpression } from './expression.js';
import type { Expression } from './expression.js';
import type { Rules } from './rules.js';
import { readNumeral } from '../numbers/numeral.js';
import { isOneOf, opensNumeral } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** Qualifiers, currency names and signs before a number are shorter than this. */
const LONGEST_PREFIX = 24;

/** Where reading stopped, and what could have stood there. */
export interface Failure {
  offset: number;
  expected: string;
}

/** The expression that is all of the source from `start` to `end`, as `rules` say, or where it fails. */
export function readWhole(
  source: Source,
  start: number,
  end: number,
  rules: Rules,
  tail: string,
): Expression | Failure {
  // 从 and 由 open a range without being part of it.
  const limit = isOneOf(source, start, '从由自') ? start + 1 : start;
  rules.limit = limit;
  const expression = makeExpression();
  const { operand } = expression;
  let failure: Failure = { offset: limit, expected: 'a number' };
  for (let pos = limit; pos < Math.min(end, limit + LONGEST_PREFIX); pos++) {
    if (!opensNumeral(source, pos) || !readNumeral(source, operand, pos, rules.zhao, rules.beyond))
      continue;
    const { numeralEnd, broken } = operand;
    if (broken) return { offset: numeralEnd, expected: tail };
    readExpression(source, rules, expression);
    if (expression.start === limit && (limit === start || expression.ranged)) {
      if (expression.end === end) return expression;
      failure = { offset: expression.end, expected: tail };
    }
    pos = numeralEnd - 1;
  }
  return failure;
}
