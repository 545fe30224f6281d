import type { Approximation, DecimalString } from '../types.js';
import { isNegative, negate, nextStep, shiftDecimal } from '../numbers/decimal.js';
import { plainDecimal, powerOfTen } from './plain-decimal.js';

/** What an amount mention and a record's money have in common. */
export interface AmountLike {
  /** Of a mention: the exact value. */
  readonly decimal?: DecimalString | null | undefined;
  readonly value: number | null;
  readonly approximation: Approximation;
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly minInclusive?: boolean | undefined;
  readonly maxInclusive?: boolean | undefined;
  /** ISO 4217, or `null` where the text does not tell. */
  readonly currency: string | null;
}

/** One side of what an amount may be. */
export interface Bound {
  decimal: DecimalString;
  inclusive: boolean;
}

/** What there is to say of an amount, whatever the language. */
export type AmountStatement =
  | {
      kind: 'figure';
      decimal: DecimalString;
      qualifier: Exclude<Approximation, 'and-some' | 'several' | 'range'>;
    }
  /** 50余: beyond the one, short of the other, which is the next step of its last digit. */
  | { kind: 'and-some'; decimal: DecimalString; next: DecimalString }
  /** 数百: 2 to 10 units, the unit being this power of ten. */
  | { kind: 'several'; power: number; isNegative: boolean }
  | { kind: 'bounds'; min: Bound | undefined; max: Bound | undefined };

function valueOf({ decimal, value }: AmountLike): DecimalString | null {
  if (typeof decimal === 'string') return decimal;
  return value === null ? null : plainDecimal(value);
}

function boundOf(amount: AmountLike, side: 'min' | 'max'): Bound | undefined {
  const at = amount[side];
  if (at === undefined || at === null) return undefined;
  return { decimal: plainDecimal(at), inclusive: amount[`${side}Inclusive`] === true };
}

/** A decimal as a bound has it, which is a number: beyond 2⁵³ the nearest. */
const asNumber = (decimal: DecimalString): DecimalString => plainDecimal(Number(decimal));

/** A bound on the other side of zero. */
const mirrored = (bound: Bound | undefined): Bound | undefined =>
  bound && { ...bound, decimal: negate(bound.decimal) };

/** The power of ten of which `several` states 2 to 10; none where the bounds say otherwise. */
function severalOf(min: Bound | undefined, max: Bound | undefined): number | undefined {
  if (!min?.inclusive || !max || max.inclusive) return undefined;
  const power = powerOfTen(shiftDecimal(max.decimal, -1));
  // Beyond hundreds of 10¹² neither language has a word.
  const isSaid = power !== undefined && power < 15 && min.decimal === shiftDecimal('2', power);
  return isSaid ? power : undefined;
}

/** What is said by its ends alone: 数百, or from where to where. */
function endsOf(
  approximation: Approximation,
  min: Bound | undefined,
  max: Bound | undefined,
): AmountStatement {
  if (!min && !max) throw new RangeError('expected an amount with a value or a bound, got neither');
  if (approximation !== 'several') return { kind: 'bounds', min, max };
  const isBelow = max !== undefined && isNegative(max.decimal);
  const power = isBelow ? severalOf(mirrored(max), mirrored(min)) : severalOf(min, max);
  return power === undefined
    ? { kind: 'bounds', min, max }
    : { kind: 'several', power, isNegative: isBelow };
}

/**
 * Sorts out what to say of an amount.
 *
 * @param approximation - whether to say how the value relates to the true one
 * @throws {RangeError} When it has neither a value nor a bound.
 */
export function statementOf(amount: AmountLike, approximation: boolean): AmountStatement {
  const decimal = valueOf(amount);
  const [min, max] = [boundOf(amount, 'min'), boundOf(amount, 'max')];
  if (decimal === null) return endsOf(amount.approximation, min, max);
  if (!approximation) return { kind: 'figure', decimal, qualifier: 'exact' };
  switch (amount.approximation) {
    case 'and-some': {
      const next = nextStep(decimal);
      const isBelow = isNegative(decimal);
      const far = isBelow ? min : max;
      // Where a bound was drawn otherwise, 余 would promise what is not known; where numbers cannot
      // tell the two ends apart, no bound is drawn at all.
      const isOwn = (bound: string): boolean =>
        bound === asNumber(next) || asNumber(next) === asNumber(decimal);
      if (far === undefined || isOwn(far.decimal)) {
        return { kind: 'and-some', decimal, next };
      }
      const near = { decimal, inclusive: false };
      return isBelow
        ? { kind: 'bounds', min: far, max: near }
        : { kind: 'bounds', min: near, max: far };
    }
    case 'several':
    case 'range':
      return endsOf(amount.approximation, min, max);
    case 'exact':
      // A third of a billion has no decimal that ends.
      return { kind: 'figure', decimal, qualifier: amount.decimal === null ? 'about' : 'exact' };
    default:
      return { kind: 'figure', decimal, qualifier: amount.approximation };
  }
}
