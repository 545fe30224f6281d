/** From a value and its qualifier to exact value and bounds; the table is in docs/quantities.md. */
import { negate, nextStep, shiftDecimal, toNumber } from './decimal.js';
import type { Approximation, DecimalString, NumericReading } from './types.js';

type Edge = [DecimalString | null, inclusive: boolean];

const OPEN: Edge = [null, false];

function edges(approximation: Approximation, low: DecimalString, high: DecimalString): Edge[] {
  switch (approximation) {
    case 'exact':
      return [
        [low, true],
        [low, true],
      ];
    case 'about':
      return [OPEN, OPEN];
    case 'above':
      return [[low, false], OPEN];
    case 'at-least':
      return [[low, true], OPEN];
    case 'and-some':
      return [
        [low, false],
        [nextStep(low), false],
      ];
    case 'nearly':
    case 'below':
      return [OPEN, [low, false]];
    case 'at-most':
      return [OPEN, [low, true]];
    case 'several':
      return [
        [low, true],
        [high, false],
      ];
    case 'range':
      return [
        [low, true],
        [high, true],
      ];
    case 'order':
      return [
        [low, true],
        [shiftDecimal(low, 1), false],
      ];
  }
}

/** The numeric fields of a mention of `low` (to `high`, where the words name two). */
export function toReading(
  approximation: Approximation,
  low: DecimalString,
  high: DecimalString,
  negative: boolean,
): NumericReading {
  let [lower = OPEN, upper = OPEN] = edges(approximation, low, high);
  if (negative) {
    const flip = ([edge, inclusive]: Edge): Edge => [
      edge === null ? null : negate(edge),
      inclusive,
    ];
    // "超过 −5" is still above −5; only what the magnitude itself spans changes sides.
    const spans = approximation !== 'nearly' && lower[0] !== null && upper[0] !== null;
    [lower, upper] = spans ? [flip(upper), flip(lower)] : [flip(lower), flip(upper)];
  }
  const stated = approximation !== 'several' && approximation !== 'range';
  const decimal = stated ? (negative ? negate(low) : low) : null;
  const min = lower[0] === null ? null : toNumber(lower[0]);
  const max = upper[0] === null ? null : toNumber(upper[0]);
  return {
    decimal,
    value: decimal === null ? null : toNumber(decimal),
    approximation,
    min,
    max,
    minInclusive: min !== null && lower[1],
    maxInclusive: max !== null && upper[1],
  };
}

/** The reading of a fraction that no decimal ends: exact in words, nearest as a number. */
export function toFractionReading(value: number): NumericReading {
  return {
    decimal: null,
    value,
    approximation: 'exact',
    min: value,
    max: value,
    minInclusive: true,
    maxInclusive: true,
  };
}
