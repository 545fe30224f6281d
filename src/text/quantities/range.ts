/** The second half of a range: 3亿至5亿元, 100-200万, -10℃~-5℃. */
import { currencyAt } from '../vocabulary/currencies.js';
import type { Expression } from './expression.js';
import { negate, shiftDecimal } from '../numbers/decimal.js';
import { joinsBetween, rangeMarkEnd } from '../characters/marks.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { readOperand } from './operand-reader.js';
import { signBefore } from './prefix.js';
import type { Rules } from './rules.js';
import { isChar, isOneOf, opensNumeral, skipSpace, stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { CurrencyWord } from '../vocabulary/currencies.js';
import type { DecimalString } from '../types.js';

function sameUnit(a: Operand, b: Operand): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  return a.money?.code === b.money?.code || a.money?.source === 'default';
}

/**
 * By how much the magnitude of the second number lifts a first one that has none: 100-200万 shares its
 * 万, 3至5千万 its 千万, and 三百至五百万 its 万 alone.
 */
function sharedMagnitude(first: Operand, second: Operand): number {
  if (first.kind || first.tail > 3 || first.low > 3) return 0;
  return first.units === 0 ? second.tail : second.tail - (second.tail % 4);
}

/** Where the second number may begin, sign included, or −1. */
function secondStart(source: Source, { neighbours }: Rules, { operand }: Expression): number {
  if (operand.loose === 'about' || operand.ratio !== 0) return -1;
  // 1万(含)-5万元
  const mark = stands(source, '(含)', operand.end) ? operand.end + 3 : operand.end;
  if (neighbours && joinsBetween(source, mark)) return mark + 1;
  const place = rangeMarkEnd(source, mark);
  if (place < 0) return -1;
  const named = opensNumeral(source, place) ? null : currencyAt(source, place);
  if (named) return operand.money?.code === named.value.code ? skipSpace(source, named.end) : -1;
  const doubled = operand.money && isChar(source, place, '-') && isChar(source, place - 1, '-');
  return doubled ? place + 1 : place;
}

/** Reads the second number at `place`, where its sign is over; `null` where none is. */
function readSecondNumber(
  source: Source,
  rules: Rules,
  place: number,
  currency: CurrencyWord | null,
): Operand | null {
  if (!opensNumeral(source, place)) return null;
  const second = makeOperand();
  if (!readNumeral(source, second, place, rules.zhao, rules.beyond) || second.broken) return null;
  second.money = currency;
  readOperand(source, rules, second);
  return second.ratio === 0 ? second : null;
}

/** Whether two numbers measure alike, or one of them leaves its unit to the other. */
function shareUnit(source: Source, first: Operand, second: Operand): boolean {
  if (!first.kind || !second.kind || sameUnit(first, second)) return true;
  // 3个至5个百分点 shares its unit as 3至5个百分点 does.
  return first.unit === '个' && isChar(source, second.numeralEnd, '个');
}

/** The value of the first number, with the magnitude and the unit that the second one shares. */
function sharedFrom(source: Source, first: Operand, second: Operand): DecimalString {
  const lifted = !first.kind && second.kind !== null;
  const from = lifted ? shiftDecimal(first.from, second.exponent) : first.from;
  // 8500到3万 cannot share, for 8500万 exceeds 3万.
  const shared = shiftDecimal(from, sharedMagnitude(first, second));
  const value = Number(shared) < Number(second.from) ? shared : from;
  return signBefore(source, first.start) > 0 ? negate(value) : value;
}

/**
 * Reads the second half of a range, after what the two halves share is given to the first; the
 * currency of the expression stands before both. `false` where there is none.
 */
export function readSecond(source: Source, rules: Rules, expression: Expression): boolean {
  const { operand: first, currency } = expression;
  const place = secondStart(source, rules, expression);
  if (place < 0) return false;
  const sign = stands(source, '零下', place) ? 2 : isOneOf(source, place, '-−负') ? 1 : 0;
  const below = sign > 0 && opensNumeral(source, place + sign);
  const second = readSecondNumber(source, rules, below ? place + sign : place, currency);
  if (!second || rules.neighbours?.separate(source, expression, second)) return false;
  if (!shareUnit(source, first, second)) return false;
  const from = sharedFrom(source, first, second);
  const to = below ? negate(second.to) : second.to;
  if (!(Number(from) < Number(to))) return false;
  first.from = from;
  first.to = to;
  first.loose = 'range';
  first.end = second.end;
  // 三到四百万 is no span of bare digits.
  first.units ||= second.units;
  if (second.kind) {
    first.kind = second.kind;
    first.unit = second.unit;
    first.money = second.money;
    first.exponent = second.exponent;
  }
  return true;
}
