/** What stands before a number and belongs to it: sign, currency, qualifier. */
import { LARGE, PREFIX } from '../characters/alphabet.js';
import { currencyBefore } from '../vocabulary/currencies.js';
import type { CurrencyFound, CurrencyWord } from '../vocabulary/currencies.js';
import type { Expression } from './expression.js';
import { qualifierBefore } from './qualifier.js';
import type { Rules } from './rules.js';
import {
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  kindAt,
  slice,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** Length of a sign that ends at `pos`; a hyphen between words or numbers is none. */
export function signBefore(source: Source, pos: number): number {
  if (isChar(source, pos - 1, '负')) return isOneOf(source, pos - 2, '胜担欠抱背肩') ? 0 : 1;
  if (isChar(source, pos - 1, '下')) return isChar(source, pos - 2, '零') ? 2 : 0;
  if (isChar(source, pos - 1, ' ')) return isMinusApart(source, pos) ? 2 : 0;
  if (!isOneOf(source, pos - 1, '-−﹣+')) return 0;
  const joined =
    isDigit(source, pos - 2) ||
    isLatin(source, pos - 2) ||
    isOneOf(source, pos - 2, ')]%+-—年月日号元');
  return joined ? 0 : 1;
}

/** Whether a space parts 负 from a sum at `pos`: 负 1,200,000; 客场负 3球 is a defeat. */
function isMinusApart(source: Source, pos: number): boolean {
  if (!isChar(source, pos - 2, '负')) return false;
  if (!isHan(source, pos - 3) || isOneOf(source, pos - 3, '为是至达')) return true;
  let end = pos;
  while (isDigit(source, end)) end++;
  const goesOn = isOneOf(source, end, ',.') && isDigit(source, end + 1);
  return end > pos && (goesOn || kindAt(source, end) === LARGE);
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
  const open = isChar(source, end - 1, ')') ? slice(source, from, end).lastIndexOf('(') : -1;
  return currencyBefore(source, open < 0 ? end : from + open, limit);
}

/** Whether `found` may be the currency of a number that has `named` already: a word outranks a sign. */
function outranks(found: CurrencyFound | null, named: CurrencyWord | null): found is CurrencyFound {
  return found !== null && (!named || found.value.source !== 'symbol');
}

/** Reads one part of the prefix, which ends at `start`, and gives its far end; `start` where none is. */
function readPart(
  source: Source,
  expression: Expression,
  { limit, neighbours }: Rules,
  start: number,
  priced: boolean,
): number {
  const sign = expression.negative ? 0 : signBefore(source, start);
  if (sign > 0) {
    if (start - sign < limit) return start;
    expression.negative = !isChar(source, start - 1, '+');
    return start - sign;
  }
  const end = isChar(source, start - 1, ' ') ? start - 1 : start;
  const { currency } = expression;
  const open = priced && (!currency || currency.source === 'symbol');
  const money = open ? moneyBefore(source, end, limit) : null;
  if (outranks(money, currency)) {
    expression.currency = money.value;
    return money.end;
  }
  if (expression.before) return start;
  const number = expression.operand.start;
  expression.before = qualifierBefore(source, end, limit, number, neighbours?.guards);
  return expression.before?.end ?? start;
}

/**
 * Reads sign, currency and qualifier to the left of a number, in any order the press has them, into
 * the expression. A word or code outranks the sign behind it (港币$3,000), and is left out where the
 * number is not `priced`.
 */
export function readPrefix(
  source: Source,
  expression: Expression,
  rules: Rules,
  priced = true,
): void {
  let { start } = expression.operand;
  expression.bareStart = start;
  expression.currency = null;
  expression.before = null;
  expression.negative = false;
  while (endsPrefix(source, start)) {
    const next = readPart(source, expression, rules, start, priced);
    if (next === start) break;
    start = next;
    if (!expression.before) expression.bareStart = start;
    if (isChar(source, start, '+')) break;
  }
  if (!expression.before) {
    const bound = rules.bounds?.(source, start, rules.limit, rules.neighbours?.guards) ?? null;
    expression.before = bound;
    start = bound?.end ?? start;
  }
  expression.start = start;
}
