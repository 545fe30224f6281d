import { shiftDecimal } from '../numbers/decimal.js';
import type { DecimalString } from '../types.js';

/** The decimal that a number prints as, without an exponent. */
export function plainDecimal(value: number): DecimalString {
  if (!Number.isFinite(value)) {
    throw new RangeError(`expected a finite number, got ${String(value)}`);
  }
  if (Number.isSafeInteger(value)) return String(value);
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return shiftDecimal(mantissa, Number(exponent));
}

/** A decimal taken apart into its sign, the digits before the point and those behind it. */
export function partsOf(decimal: DecimalString): { sign: string; whole: string; fraction: string } {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  return { sign, whole, fraction };
}

/** The power of ten of the first whole digit: 2 for `673.17`, 0 below 10. */
export const magnitudeOf = (decimal: DecimalString): number => partsOf(decimal).whole.length - 1;

/** The power of ten that a decimal is: 3 for `1000`; `undefined` where it is none. */
export function powerOfTen(decimal: DecimalString): number | undefined {
  return /^10*$/.test(decimal) ? decimal.length - 1 : undefined;
}
