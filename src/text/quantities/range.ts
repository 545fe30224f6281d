/** The second half of a range: 3亿至5亿元, 100-200万, -10℃~-5℃. */
import { currencyAt } from '../vocabulary/currencies.js';
import type { Expression } from './expression.js';
import { negate, shiftDecimal } from '../numbers/decimal.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { readOperand } from './operand-reader.js';
import { signBefore } from './prefix.js';
import type { Rules } from './rules.js';
import { isOneOf, opensNumeral, skipSpace, stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';

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

/**
 * Reads the second half of a range, after what the two halves share is given to the first; the
 * currency of the expression stands before both. `false` where there is none.
 */
export function readSecond(source: Source, rules: Rules, expression: Expression): boolean {
  const { operand: first, currency } = expression;
  // 1万(含)-5万元
  let place = rangeMarkEnd(source, stands(source, '(含)', first.end) ? first.end + 3 : first.end);
  if (place < 0 || first.loose === 'about' || first.ratio !== 0) return false;
  const named = opensNumeral(source, place) ? null : currencyAt(source, place);
  if (named) {
    if (first.money?.code !== named.value.code) return false;
    place = skipSpace(source, named.end);
  } else if (first.money && isOneOf(source, place, '-') && isOneOf(source, place - 1, '-')) place++;
  const sign = stands(source, '零下', place) ? 2 : isOneOf(source, place, '-−负') ? 1 : 0;
  const below = sign > 0 && opensNumeral(source, place + sign);
  if (below) place += sign;
  if (!opensNumeral(source, place)) return false;
  const second = makeOperand();
  if (!readNumeral(source, second, place, rules.zhao) || second.broken) return false;
  second.money = currency;
  readOperand(source, rules, second);
  if (second.ratio !== 0) return false;
  let { from } = first;
  // 3个至5个百分点 shares its unit as 3至5个百分点 does.
  const ge = first.unit === '个' && isOneOf(source, second.numeralEnd, '个');
  if (first.kind && second.kind) {
    if (!ge && !sameUnit(first, second)) return false;
  } else if (second.kind) from = shiftDecimal(from, second.exponent);
  if (rules.neighbours?.joinCodes(source, first, second)) return false;
  // 8500到3万 cannot share, for 8500万 exceeds 3万.
  const shared = shiftDecimal(from, sharedMagnitude(first, second));
  if (Number(shared) < Number(second.from)) from = shared;
  if (signBefore(source, first.start) > 0) from = negate(from);
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
