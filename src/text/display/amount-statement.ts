import type { Approximation, DecimalString } from '../types.js';
import { plainDecimal, powerOfTen, shiftPoint } from './plain-decimal.js';

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
  /** 50余: above the one, below the other, which is the next step of its last digit. */
  | { kind: 'and-some'; decimal: DecimalString; next: DecimalString }
  /** 数百: 2 to 10 units, the unit being this power of ten. */
  | { kind: 'several'; power: number }
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

/** A decimal with its last digit that is not zero raised by one: 60 for 50, 1.8 for 1.7. */
function nextStep(decimal: DecimalString): DecimalString {
  const [whole = '', fraction = ''] = decimal.split('.');
  const digits = (whole + fraction).replace(/0+$/, '');
  const raised = String(BigInt(digits || '0') + 1n).padStart(digits.length, '0');
  return shiftPoint(raised, whole.length - digits.length);
}

/** The power of ten of which `several` states 2 to 10; none where the bounds say otherwise. */
function severalOf(min: Bound | undefined, max: Bound | undefined): number | undefined {
  if (!min?.inclusive || !max || max.inclusive) return undefined;
  const power = powerOfTen(shiftPoint(max.decimal, -1));
  // Beyond hundreds of 10¹² neither language has a word.
  const isSaid = power !== undefined && power < 15 && min.decimal === shiftPoint('2', power);
  return isSaid ? power : undefined;
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
  if (decimal === null) {
    const power = amount.approximation === 'several' ? severalOf(min, max) : undefined;
    if (power !== undefined) return { kind: 'several', power };
    if (min ?? max) return { kind: 'bounds', min, max };
    throw new RangeError('expected an amount with a value or a bound, got neither');
  }
  if (!approximation) return { kind: 'figure', decimal, qualifier: 'exact' };
  switch (amount.approximation) {
    case 'and-some': {
      const next = nextStep(decimal);
      // Where a bound was drawn otherwise, 余 would promise what is not known.
      return max === undefined || max.decimal === next
        ? { kind: 'and-some', decimal, next }
        : { kind: 'bounds', min: { decimal, inclusive: false }, max };
    }
    case 'several':
    case 'range':
      return { kind: 'bounds', min, max };
    case 'exact':
      // A third of a billion has no decimal that ends.
      return { kind: 'figure', decimal, qualifier: amount.decimal === null ? 'about' : 'exact' };
    default:
      return { kind: 'figure', decimal, qualifier: amount.approximation };
  }
}
