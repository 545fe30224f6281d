/** What stands before a number and belongs to it: sign, currency, qualifier. */
import { PREFIX } from '../characters/alphabet.js';
import { currencyBefore } from '../vocabulary/currencies.js';
import type { CurrencyFound, CurrencyWord } from '../vocabulary/currencies.js';
import type { Expression } from './expression.js';
import { qualifierBefore } from '../vocabulary/qualifiers.js';
import type { Qualifier } from '../vocabulary/qualifiers.js';
import type { Rules } from './rules.js';
import { isDigit, isLatin, isOneOf, slice, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Approximation } from '../types.js';

/** Length of a sign that ends at `pos`; a hyphen between words or numbers is none. */
export function signBefore(source: Source, pos: number): number {
  if (isOneOf(source, pos - 1, '负')) return isOneOf(source, pos - 2, '胜担欠抱背肩') ? 0 : 1;
  if (isOneOf(source, pos - 1, '下')) return isOneOf(source, pos - 2, '零') ? 2 : 0;
  if (!isOneOf(source, pos - 1, '-−﹣+')) return 0;
  const joined =
    isDigit(source, pos - 2) ||
    isLatin(source, pos - 2) ||
    isOneOf(source, pos - 2, ')]%+-—年月日号元');
  return joined ? 0 : 1;
}

/** Whether the character before `pos` may end what stands before a number. */
function endsPrefix(source: Source, pos: number): boolean {
  return (traitsAt(source, pos - 1) & PREFIX) > 0 || isLatin(source, pos - 1);
}

/** The longest bracket between a currency and its number: 新台币（下同）3亿元, 人民币(大写)伍拾万元. */
const LONGEST_BRACKET = 8;

/** The currency that ends at `end`, or before a bracket that ends there. */
function moneyBefore(source: Source, end: number, limit: number): CurrencyFound | null {
  const from = end - LONGEST_BRACKET;
  const open = isOneOf(source, end - 1, ')') ? slice(source, from, end).lastIndexOf('(') : -1;
  return currencyBefore(source, open < 0 ? end : from + open, limit);
}

/**
 * Reads sign, currency and qualifier to the left of a number, in any order the press has them, into
 * the expression; returns the qualifier. A word or code outranks the sign behind it (港币$3,000), and
 * is left out where the number is not `priced`.
 */
export function readPrefix(
  source: Source,
  expression: Expression,
  { limit, neighbours }: Rules,
  number: number,
  priced = true,
): Approximation | null {
  let qualifier: Approximation | null = null;
  let start = number;
  expression.bareStart = number;
  expression.currency = null;
  expression.negative = false;
  while (endsPrefix(source, start)) {
    const sign: number = expression.negative ? 0 : signBefore(source, start);
    const end = sign === 0 && isOneOf(source, start - 1, ' ') ? start - 1 : start;
    const named = expression.currency as CurrencyWord | null;
    const open: boolean = priced && sign === 0 && (!named || named.source === 'symbol');
    let money: CurrencyFound | null = open ? moneyBefore(source, end, limit) : null;
    if (named && money?.value.source === 'symbol') money = null;
    const free: boolean = sign === 0 && !money && !qualifier;
    const word: Qualifier | null = free
      ? qualifierBefore(source, end, limit, number, neighbours?.guards)
      : null;
    const next = money?.end ?? word?.end ?? end - sign;
    if (next < limit || next === end) break;
    start = next;
    if (money) expression.currency = money.value;
    else if (word) qualifier = word.value;
    else expression.negative = !isOneOf(source, start, '+');
    if (!qualifier) expression.bareStart = start;
    if (isOneOf(source, start, '+')) break;
  }
  expression.start = start;
  return qualifier;
}
