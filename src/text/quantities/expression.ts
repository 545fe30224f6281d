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
import { qualifierBehind } from '../vocabulary/qualifiers.js';
import { ORDER } from '../vocabulary/unit-traits.js';
import { readSecond } from './range.js';
import type { Rules } from './rules.js';
import { isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Approximation } from '../types.js';

/** A quantity as read, before it is told what kind of mention it makes. */
export interface Expression extends Measure {
  /** The first number, with the unit of the whole. */
  operand: Operand;
  /** Sign, word or code before the number. */
  currency: CurrencyWord | null;
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
    qualified: false,
    ranged: false,
  };
}

/** Whether 级 behind the number tells its order of magnitude: 500吨级, 百人级, 3000元级. */
function isLarge(source: Source, { low, end, traits }: Operand): boolean {
  return low > 1 || (traits & ORDER) > 0 || isOneOf(source, end - 1, '元');
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

/** Reads the quantity whose numeral stands in the operand of `expression`. */
export function readExpression(source: Source, rules: Rules, expression: Expression): void {
  const first = expression.operand;
  let qualifier = readPrefix(source, expression, rules, first.start);
  first.money = expression.currency;
  readOperand(source, rules, first);
  // 美元15年来新高, 兑美元3亿欧元: the word before the number has nothing to do with it.
  const { currency } = expression;
  const { kind, money } = first;
  const other = money?.code && money.code !== currency?.code && currency?.source !== 'symbol';
  if (currency && kind && (kind !== 'amount' || other))
    qualifier = readPrefix(source, expression, rules, first.start, false);
  expression.ranged = readSecond(source, rules, expression);
  if (first.money?.source === 'symbol') {
    first.money = bracketedAt(source, first.end)?.value ?? first.money;
  }
  let { end } = first;
  expression.bareEnd = end;
  if (qualifier === 'nearly' && rules.neighbours?.tellLast(source, expression)) {
    qualifier = null;
    expression.start = expression.bareStart;
  }
  const { loose } = first;
  const behind = qualifierBehind(source, end);
  const taken = behind && !(behind.value === 'and-some' && loose !== 'exact') ? behind : null;
  let approximation = judge(qualifier, loose, taken?.value ?? null);
  end = taken?.end ?? end;
  // 十级 is a grade, 百亿级 and 500吨级 are orders of magnitude.
  if (
    isOneOf(source, end, '级') &&
    loose === 'exact' &&
    isLarge(source, first) &&
    !isOneOf(source, end + 1, '别联差配')
  ) {
    end++;
    approximation = 'order';
  }
  expression.end = end;
  expression.qualified = approximation !== 'exact' || qualifier !== null;
  if (expression.ranged) setRange(expression, first.from, first.to);
  else if (first.ratio === 0) setValue(expression, approximation, first.from, first.to);
  else setRatio(expression, approximation, first.ratio);
}
