/**
 * A quantity in full: sign, currency and qualifier before a numeral, unit and qualifier behind it,
 * or two such joined to a range.
 */
import { makeMeasure, setRange, setRatio, setValue } from './bounds.js';
import type { Measure } from './bounds.js';
import { bracketedAt, currencyAt, currencyBefore, currencyFinals } from './currencies.js';
import type { CurrencyFound, CurrencyWord } from './currencies.js';
import { addDecimals, fromDigits, negate, shiftDecimal } from './decimal.js';
import { englishMagnitude } from './english.js';
import type { FractionReader } from './fraction.js';
import { rangeMarkEnd } from './marks.js';
import { readNumeral } from './numeral.js';
import { dropUnit, Operand } from './operand.js';
import type { UnitReader } from './operand.js';
import { qualifierBefore, qualifierBehind, qualifierFinals } from './qualifiers.js';
import type { Guards, Qualifier } from './qualifiers.js';
import { at, isDigit, isLatin, isOneOf, opensNumeral, skipSpace, slice, stands } from './source.js';
import type { Approximation, DecimalString } from '../types.js';

/** What tells quantities of running text from words and codes; a parser has no need of it. */
export interface Neighbours {
  guards: Guards;
  /** Whether a hyphen joins the two as codes: 010-1234. */
  joinCodes: (first: Operand, second: Operand) => boolean;
  /** Whether 近 means "the last": 近五年来. */
  tellLast: (expression: Expression) => boolean;
}

/** How to read what stands around a numeral. */
export interface Rules {
  /** Exponent of 兆. */
  zhao: number;
  /** Nothing before this position belongs to what is read next. */
  limit: number;
  unit: UnitReader;
  neighbours?: Neighbours;
  /** Reads 三分之二 and its like; absent where a fraction makes no sense, as of money. */
  fraction?: FractionReader;
}

/** A quantity as read, before it is told what kind of mention it makes. */
export interface Expression extends Measure {
  /** The first number, with the unit of the whole. */
  operand: Operand;
  /** Sign, word or code before the number. */
  currency: CurrencyWord | null;
  qualified: boolean;
  ranged: boolean;
}

const expression: Expression = {
  ...makeMeasure(),
  operand: new Operand(),
  currency: null,
  qualified: false,
  ranged: false,
};
const second = new Operand();

/** The value of `digits` in the unit of `operand`. */
function scale(operand: Operand, digits: string, exponent: number): DecimalString {
  const value = fromDigits(digits, exponent + operand.exponent);
  return operand.extra === '' ? value : addDecimals(value, operand.extra);
}

/** Reads what stands behind the numeral of `operand`, and gives it its value. */
function readOperand({ zhao, unit, fraction }: Rules, operand: Operand): void {
  const { start, numeralEnd, arabic } = operand;
  operand.end = numeralEnd;
  const fractional = fraction && (isOneOf(numeralEnd, '分/又') || isOneOf(start, '百'));
  if (fractional && fraction(operand, zhao)) {
    const { end, kind } = operand;
    if (kind) return;
    unit(operand, end);
    if (operand.kind === 'percent' || !operand.kind) {
      dropUnit(operand);
      operand.end = end;
    }
    return;
  }
  let exponent = operand.low;
  let end = numeralEnd;
  const letter = arabic && isOneOf(end, ' bkmtwBKMTW');
  // Only the parser of amounts reads no fractions: it knows that the number is money.
  const english = letter ? englishMagnitude(end, !fraction) : null;
  if (english) {
    exponent += english.exponent;
    operand.tail = english.exponent;
    ({ end } = english);
    operand.units++;
  }
  operand.end = end;
  unit(operand, arabic ? skipSpace(end) : end);
  // 百亿级 and 万亿元级 tell an order of magnitude, 八级 a grade.
  if (operand.unit === '级' && operand.tail > 0) dropUnit(operand);
  if (!operand.kind) operand.end = end;
  operand.from = scale(operand, operand.digits, exponent);
  operand.to = operand.high === '' ? operand.from : scale(operand, operand.high, exponent);
  if (operand.some && operand.loose === 'exact') operand.loose = 'and-some';
}

function sameUnit(a: Operand, b: Operand): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  return a.money?.code === b.money?.code || a.money?.source === 'default';
}

/**
 * By how much the magnitude of the second number lifts a first one that has none: 100-200万 shares its
 * 万, 3至5千万 its 千万, and 三百至五百万 its 万 alone.
 */
function sharedMagnitude(first: Operand): number {
  if (first.kind || first.tail > 3 || first.low > 3) return 0;
  return first.units === 0 ? second.tail : second.tail - (second.tail % 4);
}

/** Reads the second half of a range, after what the two halves share is given to `first`. */
function readSecond(rules: Rules, first: Operand): boolean {
  let place = rangeMarkEnd(first.end);
  if (place < 0 || first.loose === 'about' || first.ratio !== 0) return false;
  const named = opensNumeral(place) ? null : currencyAt(place);
  if (named) {
    if (first.money?.code !== named.value.code) return false;
    place = skipSpace(named.end);
  } else if (first.money && isOneOf(place, '-') && isOneOf(place - 1, '-')) place++;
  const sign = stands('零下', place) ? 2 : isOneOf(place, '-−负') ? 1 : 0;
  const below = sign > 0 && opensNumeral(place + sign);
  if (below) place += sign;
  if (!opensNumeral(place) || !readNumeral(second, place, rules.zhao) || second.broken) {
    return false;
  }
  second.money = expression.currency;
  readOperand(rules, second);
  if (second.ratio !== 0) return false;
  let { from } = first;
  if (first.kind && second.kind) {
    if (!sameUnit(first, second)) return false;
  } else if (second.kind) from = shiftDecimal(from, second.exponent);
  if (rules.neighbours?.joinCodes(first, second)) return false;
  // 8500到3万 cannot share, for 8500万 exceeds 3万.
  const shared = shiftDecimal(from, sharedMagnitude(first));
  if (Number(shared) < Number(second.from)) from = shared;
  if (signBefore(first.start) > 0) from = negate(from);
  const to = below ? negate(second.to) : second.to;
  if (!(Number(from) < Number(to))) return false;
  first.from = from;
  first.to = to;
  first.loose = 'range';
  first.end = second.end;
  if (second.kind) {
    first.kind = second.kind;
    first.unit = second.unit;
    first.money = second.money;
    first.exponent = second.exponent;
  }
  return true;
}

/** Length of a sign that ends at `pos`; a hyphen between words or numbers is none. */
function signBefore(pos: number): number {
  if (isOneOf(pos - 1, '负')) return isOneOf(pos - 2, '胜担欠抱背肩') ? 0 : 1;
  if (isOneOf(pos - 1, '下')) return isOneOf(pos - 2, '零') ? 2 : 0;
  if (!isOneOf(pos - 1, '-−﹣+')) return 0;
  const joined = isDigit(pos - 2) || isLatin(pos - 2) || isOneOf(pos - 2, ')]%+-—年月日号元');
  return joined ? 0 : 1;
}

let finals: Set<number> | undefined;

/** Whether the character before `pos` may end what stands before a number. */
function endsPrefix(pos: number): boolean {
  finals ??= new Set([
    ...currencyFinals(),
    ...qualifierFinals(),
    ...Array.from(' 负下-−﹣+)', (char) => char.charCodeAt(0)),
  ]);
  return isLatin(pos - 1) || finals.has(at(pos - 1));
}

/** The longest bracket between a currency and its number: 新台币（下同）3亿元, 人民币(大写)伍拾万元. */
const LONGEST_BRACKET = 8;

/** The currency that ends at `end`, or before a bracket that ends there. */
function moneyBefore(end: number, limit: number): CurrencyFound | null {
  const from = end - LONGEST_BRACKET;
  const open = isOneOf(end - 1, ')') ? slice(from, end).lastIndexOf('(') : -1;
  return currencyBefore(open < 0 ? end : from + open, limit);
}

/**
 * Reads sign, currency and qualifier to the left of a number, in any order the press has them, into
 * the expression; returns the qualifier. A word or code outranks the sign behind it (港币$3,000).
 */
function readPrefix(
  { limit, neighbours }: Rules,
  number: number,
  priced = true,
): Approximation | null {
  let qualifier: Approximation | null = null;
  let start = number;
  expression.bareStart = number;
  expression.currency = null;
  expression.negative = false;
  while (endsPrefix(start)) {
    const sign: number = expression.negative ? 0 : signBefore(start);
    const end = sign === 0 && isOneOf(start - 1, ' ') ? start - 1 : start;
    const known = expression.currency as CurrencyWord | null;
    const open: boolean = priced && sign === 0 && (!known || known.source === 'symbol');
    let money: CurrencyFound | null = open ? moneyBefore(end, limit) : null;
    if (known && money?.value.source === 'symbol') money = null;
    const free: boolean = sign === 0 && !money && !qualifier;
    const word: Qualifier | null = free
      ? qualifierBefore(end, limit, number, neighbours?.guards)
      : null;
    const next = money?.end ?? word?.end ?? end - sign;
    if (next < limit || next === end) break;
    start = next;
    if (money) expression.currency = money.value;
    else if (word) qualifier = word.value;
    else expression.negative = !isOneOf(start, '+');
    if (!qualifier) expression.bareStart = start;
    if (isOneOf(start, '+')) break;
  }
  expression.start = start;
  return qualifier;
}

/** Which of prefix, numeral and suffix says how exact the number is. */
function judge(
  prefix: Approximation | null,
  loose: Approximation,
  behind: Approximation | null,
): Approximation {
  // Two bounds say more than 约 or 超过 before them; 超过50余家 is above 50.
  if (loose === 'range' || loose === 'several') return loose;
  const within = loose === 'exact' ? behind : loose;
  if (within === 'and-some' || within === 'about') {
    return prefix === null || prefix === 'about' ? within : prefix;
  }
  return prefix ?? behind ?? 'exact';
}

/** The operand that {@link readExpression} goes on from: whoever reads a numeral puts it there. */
export const firstOperand = expression.operand;

/** Reads the quantity whose numeral stands in {@link firstOperand}; good until the next is read. */
export function readExpression(rules: Rules): Expression {
  const first = firstOperand;
  let qualifier = readPrefix(rules, first.start);
  first.money = expression.currency;
  readOperand(rules, first);
  // 美元15年来新高, 兑美元3亿欧元: the word before the number has nothing to do with it.
  const { currency } = expression;
  const { kind, money } = first;
  const other = money?.code && money.code !== currency?.code && currency?.source !== 'symbol';
  if (currency && kind && (kind !== 'amount' || other))
    qualifier = readPrefix(rules, first.start, false);
  expression.ranged = readSecond(rules, first);
  if (first.money?.source === 'symbol') {
    first.money = bracketedAt(first.end)?.value ?? first.money;
  }
  let { end } = first;
  expression.bareEnd = end;
  if (qualifier === 'nearly' && rules.neighbours?.tellLast(expression)) {
    qualifier = null;
    expression.start = expression.bareStart;
  }
  const { loose } = first;
  const behind = qualifierBehind(end);
  const taken = behind && !(behind.value === 'and-some' && loose !== 'exact') ? behind : null;
  let approximation = judge(qualifier, loose, taken?.value ?? null);
  end = taken?.end ?? end;
  if (loose === 'exact' && first.units > 0 && isOneOf(end, '级') && !isOneOf(end + 1, '别')) {
    end++;
    approximation = 'order';
  }
  expression.end = end;
  expression.qualified = approximation !== 'exact' || qualifier !== null;
  if (expression.ranged) setRange(expression, first.from, first.to);
  else if (first.ratio === 0) setValue(expression, approximation, first.from, first.to);
  else setRatio(expression, approximation, first.ratio);
  return expression;
}
