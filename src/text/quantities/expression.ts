/**
 * A quantity in full: sign, currency and qualifier before a numeral, unit and qualifier behind it,
 * or two such joined to a range.
 */
import { setRange, setRatio, setValue } from './bounds.js';
import type { Measure } from './bounds.js';
import { bracketedAt } from '../vocabulary/currencies.js';
import type { CurrencyWord } from '../vocabulary/currencies.js';
import { makeOperand } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { readOperand } from './operand-reader.js';
import { readPrefix } from './prefix.js';
import { ORDER } from '../vocabulary/unit-traits.js';
import { qualifierBehind } from './qualifier.js';
import type { Qualifier } from './qualifier.js';
import { readSecond } from './range.js';
import type { Rules } from './rules.js';
import { isChar, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Approximation } from '../types.js';

/** A quantity as read, before it is told what kind of mention it makes. */
export interface Expression extends Measure {
  /** The first number, with the unit of the whole. */
  operand: Operand;
  /** Sign, word or code before the number. */
  currency: CurrencyWord | null;
  /** The qualifier before the number. */
  before: Qualifier | null;
  qualified: boolean;
  ranged: boolean;
}

/** An expression with nothing in it; written out, for spreading a measure takes a hundred times as long. */
export function makeExpression(): Expression {
  return {
    start: 0,
    end: 0,
    bareStart: 0,
    bareEnd: 0,
    negative: false,
    decimal: null,
    value: null,
    approximation: 'exact',
    min: null,
    max: null,
    minInclusive: false,
    maxInclusive: false,
    operand: makeOperand(),
    currency: null,
    before: null,
    qualified: false,
    ranged: false,
  };
}

/** Whether 级 behind the number tells its order of magnitude: 500吨级, 百人级, 3000元级. */
function isLarge(source: Source, { low, end, traits }: Operand): boolean {
  return low > 1 || (traits & ORDER) > 0 || isChar(source, end - 1, '元');
}

/** Which of prefix, numeral and suffix says how exact the number is. */
function judge(
  prefix: Approximation | null,
  loose: Approximation,
  behind: Approximation | null,
): Approximation {
  if (prefix === null && loose === 'exact') return behind ?? loose;
  // Two bounds say more than 约 or 超过 before them; 超过50余家 is above 50.
  if (loose === 'range' || loose === 'several') return loose;
  const within = loose === 'exact' ? behind : loose;
  if (within === 'and-some' || within === 'about') {
    return prefix === null || prefix === 'about' ? within : prefix;
  }
  return prefix ?? behind ?? 'exact';
}

/** Whether the currency before the number has nothing to do with it: 美元15年来新高, 兑美元3亿欧元. */
function isOtherMoney({ currency, operand: { kind, money } }: Expression): boolean {
  if (!currency || !kind) return false;
  if (kind !== 'amount') return true;
  return !!money?.code && money.code !== currency.code && currency.source !== 'symbol';
}

/** Whether the qualifier before the number bends something else, or nothing. */
function isNoQualifier(source: Source, { neighbours }: Rules, expression: Expression): boolean {
  const { before, operand } = expression;
  // 最大5家 ranks; 最高50万元 and over 3 million bound.
  if (before?.sumsOnly) {
    return operand.units === 0 && (operand.kind === null || operand.kind === 'count');
  }
  return before?.value === 'nearly' && neighbours?.tellLast(source, expression) === true;
}

/** End of the 级 that tells an order of magnitude behind `end`, or `end`: 百亿级, 500吨级; 十级 is a grade. */
function orderEnd(source: Source, operand: Operand, end: number): number {
  const { loose, from } = operand;
  // Nothing has no order of magnitude: 0亿元级.
  const exact = loose === 'exact' && from !== '0';
  const tells = exact && isChar(source, end, '级') && isLarge(source, operand);
  return tells && !isOneOf(source, end + 1, '别联差配') ? end + 1 : end;
}

/** Reads what bends the number behind it, and gives `expression` its end, value and bounds. */
function readSuffix(source: Source, expression: Expression): void {
  const { before, operand } = expression;
  const { loose, from, to, ratio } = operand;
  const behind = qualifierBehind(source, operand.end);
  const taken = behind && !(behind.value === 'and-some' && loose !== 'exact') ? behind : null;
  const bent = judge(before?.value ?? null, loose, taken?.value ?? null);
  const end = taken?.end ?? operand.end;
  expression.end = orderEnd(source, operand, end);
  const approximation = expression.end > end ? 'order' : bent;
  expression.qualified = approximation !== 'exact' || before !== null;
  if (expression.ranged) setRange(expression, from, to);
  else if (ratio === 0) setValue(expression, approximation, from, to);
  else setRatio(expression, approximation, ratio);
}

/** Reads the quantity whose numeral stands in the operand of `expression`. */
export function readExpression(source: Source, rules: Rules, expression: Expression): void {
  const { operand } = expression;
  readPrefix(source, expression, rules);
  operand.money = expression.currency;
  readOperand(source, rules, operand);
  if (isOtherMoney(expression)) readPrefix(source, expression, rules, false);
  expression.ranged = readSecond(source, rules, expression);
  if (operand.money?.source === 'symbol') {
    operand.money = bracketedAt(source, operand.end)?.value ?? operand.money;
  }
  expression.bareEnd = operand.end;
  if (isNoQualifier(source, rules, expression)) {
    expression.before = null;
    expression.start = expression.bareStart;
  }
  readSuffix(source, expression);
}
