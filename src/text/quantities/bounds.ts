/** From a value and its qualifier to exact value and bounds; the table is in docs/quantities.md. */
import { isNegative, negate, nextStep, shiftDecimal, toNumber } from '../numbers/decimal.js';
import { hasEndsOnly, sidesOf } from '../approximations.js';
import type { Approximation, DecimalString, NumericReading } from '../types.js';

/** What stands in a mention of a quantity, filled in anew for every one. */
export interface Measure extends NumericReading {
  start: number;
  end: number;
  bareStart: number;
  bareEnd: number;
  /** A sign stands before the number. */
  negative: boolean;
}

/** A measure of nothing. */
export function makeMeasure(): Measure {
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
  };
}

function set(
  measure: Measure,
  decimal: DecimalString | null,
  value: number | null,
  approximation: Approximation,
  min: number | null,
  max: number | null,
  minInclusive: boolean,
  maxInclusive: boolean,
): void {
  measure.decimal = decimal;
  measure.value = value;
  measure.approximation = approximation;
  measure.min = min;
  measure.max = max;
  measure.minInclusive = minInclusive && min !== null;
  measure.maxInclusive = maxInclusive && max !== null;
}

/** The end that an approximation reaches on to from `from`, or the second value that the words name. */
function farEnd(approximation: Approximation, from: DecimalString, to: DecimalString): string {
  if (approximation === 'and-some') return nextStep(from);
  return approximation === 'order' ? shiftDecimal(from, 1) : to;
}

/** Gives `measure` the value `from` (to `to`, where the words name two) as `approximation` bends it. */
export function setValue(
  measure: Measure,
  approximation: Approximation,
  from: DecimalString,
  to: DecimalString,
): void {
  // Zero has no sign: -0余 goes on to 1.
  const negative = measure.negative && from !== '0';
  const stated = negative ? negate(from) : from;
  const value = toNumber(stated);
  if (approximation === 'exact') {
    return set(measure, stated, value, approximation, value, value, true, true);
  }
  const two = hasEndsOnly(approximation);
  const sides = sidesOf(approximation, isNegative(stated));
  const left = sides.charAt(0);
  const right = sides.charAt(1);
  const both = left !== ' ' && right !== ' ';
  const end = toNumber(signed(farEnd(approximation, from, to), negative));
  const far = both ? beyond(value, end) : end;
  // "超过 −5" is still above −5; only what the magnitude itself spans changes sides.
  const mirrored = isNegative(stated) && both;
  const [min, max] = mirrored ? [far, value] : [value, far];
  set(
    measure,
    two ? null : stated,
    two ? null : value,
    approximation,
    left === ' ' ? null : min,
    right === ' ' ? null : max,
    left === '[',
    right === ']',
  );
}

/** `far`, or the next number where rounding has brought it back to `near`: no interval holds nothing. */
function beyond(near: number | null, far: number | null): number | null {
  if (near === null || far !== near) return far;
  const next = near * (1 + Number.EPSILON);
  return Number.isFinite(next) ? next : null;
}

function signed(decimal: DecimalString, negative: boolean): DecimalString {
  return negative ? negate(decimal) : decimal;
}

/** Gives `measure` a fraction that no decimal ends: exact in words, nearest as a number. */
export function setRatio(measure: Measure, approximation: Approximation, ratio: number): void {
  const value = measure.negative ? -ratio : ratio;
  const sides = sidesOf(approximation, value < 0);
  const left = sides.charAt(0);
  const right = sides.charAt(1);
  const min = left === ' ' ? null : value;
  const max = right === ' ' ? null : value;
  set(measure, null, value, approximation, min, max, left === '[', right === ']');
}

/** Gives `measure` the range from `from` to `to`, signs and all. */
export function setRange(measure: Measure, from: DecimalString, to: DecimalString): void {
  set(measure, null, null, 'range', toNumber(from), toNumber(to), true, true);
}
