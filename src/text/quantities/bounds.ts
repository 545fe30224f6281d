/** From a value and its qualifier to exact value and bounds; the table is in docs/quantities.md. */
import { negate, nextStep, shiftDecimal, toNumber } from './decimal.js';
import type { Approximation, DecimalString, NumericReading } from '../types.js';

/** Which sides are closed: `[` and `]` inclusive, `(` and `)` exclusive, blank open. */
const SIDES: Record<Approximation, string> = {
  exact: '[]',
  about: '  ',
  above: '( ',
  'at-least': '[ ',
  'and-some': '()',
  nearly: ' )',
  below: ' )',
  'at-most': ' ]',
  several: '[)',
  range: '[]',
  order: '[)',
};

function highEnd(approximation: Approximation, low: DecimalString, high: DecimalString): string {
  if (approximation === 'and-some') return nextStep(low);
  return approximation === 'order' ? shiftDecimal(low, 1) : high;
}

/** The numeric fields of a mention of `low` (to `high`, where the words name two). */
export function toReading(
  approximation: Approximation,
  low: DecimalString,
  high: DecimalString,
  negative: boolean,
): NumericReading {
  const sides = SIDES[approximation];
  let left = sides.charAt(0);
  let right = sides.charAt(1);
  let min = low;
  let max = highEnd(approximation, low, high);
  if (negative) {
    min = negate(min);
    max = negate(max);
    // "超过 −5" is still above −5; only what the magnitude itself spans changes sides.
    if (!sides.includes(' ')) {
      [min, max] = [max, min];
      [left, right] = [right === ')' ? '(' : '[', left === '(' ? ')' : ']'];
    }
  }
  const bounded = approximation === 'several' || approximation === 'range';
  const stated = bounded ? null : negative ? negate(low) : low;
  const value = stated === null ? null : toNumber(stated);
  const lower = left === ' ' ? null : min === stated ? value : toNumber(min);
  const upper = right === ' ' ? null : max === stated ? value : toNumber(max);
  return {
    decimal: stated,
    value,
    approximation,
    min: lower,
    max: upper,
    minInclusive: left === '[' && lower !== null,
    maxInclusive: right === ']' && upper !== null,
  };
}

/** The reading of a fraction that no decimal ends: exact in words, nearest as a number. */
export function toFractionReading(value: number): NumericReading {
  return { ...toReading('exact', '0', '0', false), decimal: null, value, min: value, max: value };
}
