/** What stands behind a numeral and belongs to it: fraction, English magnitude, unit. */
import { TAIL } from '../characters/alphabet.js';
import { addDecimals, fromDigits } from '../numbers/decimal.js';
import { englishMagnitude } from '../numbers/english.js';
import { dropUnit } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import type { Rules } from './rules.js';
import { isHan, isChar, isOneOf, skipSpace, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { DecimalString } from '../types.js';

/** The value of `digits` in the unit of `operand`. */
function scale(operand: Operand, digits: string, exponent: number): DecimalString {
  const value = fromDigits(digits, exponent + operand.exponent);
  return operand.extra ? addDecimals(value, operand.extra) : value;
}

/** Reads what stands behind the numeral of `operand`, and gives it its value. */
export function readOperand(
  source: Source,
  { zhao, unit, fraction, letters }: Rules,
  operand: Operand,
): void {
  const { start, numeralEnd, arabic } = operand;
  operand.end = numeralEnd;
  const tail = (traitsAt(source, numeralEnd) & TAIL) > 0;
  const fractional =
    fraction && ((tail && isOneOf(source, numeralEnd, '分/又')) || isChar(source, start, '百'));
  if (fractional && fraction(source, operand, zhao)) {
    const { end, kind } = operand;
    if (kind) return;
    unit(source, operand, end);
    if (operand.kind === 'percent' || !operand.kind) {
      dropUnit(operand);
      operand.end = end;
    }
    return;
  }
  let exponent = operand.low;
  let end = numeralEnd;
  const letter = tail && arabic && !isHan(source, end);
  const english = letter ? englishMagnitude(source, end, letters) : null;
  if (english) {
    exponent += english.exponent;
    operand.tail = english.exponent;
    ({ end } = english);
    operand.units++;
  }
  operand.end = end;
  unit(source, operand, arabic ? skipSpace(source, end) : end);
  // 百亿级 and 万亿元级 tell an order of magnitude, 八级 a grade.
  if (operand.tail > 0 && operand.unit === '级') dropUnit(operand);
  if (!operand.kind) operand.end = end;
  operand.from = scale(operand, operand.digits, exponent);
  operand.to = operand.high ? scale(operand, operand.high, exponent) : operand.from;
  if (operand.some && operand.loose === 'exact') operand.loose = 'and-some';
}
