import type { DecimalString } from '../types.js';

/** Moves the point of a decimal to the right, or to the left where `places` is negative. */
export function shiftPoint(decimal: DecimalString, places: number): DecimalString {
  const sign = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(sign.length).split('.');
  const point = Math.max(0, whole.length + places);
  const before = Math.max(0, -(whole.length + places));
  const digits = ('0'.repeat(before) + whole + fraction).padEnd(point, '0');
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const right = digits.slice(point).replace(/0+$/, '');
  return sign + left + (right && `.${right}`);
}

/** The decimal that a number prints as, without an exponent. */
export function plainDecimal(value: number): DecimalString {
  if (!Number.isFinite(value)) {
    throw new RangeError(`expected a finite number, got ${String(value)}`);
  }
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return shiftPoint(mantissa, Number(exponent));
}

/** The power of ten of the first whole digit: 2 for `673.17`, 0 below 10. */
export const magnitudeOf = (decimal: DecimalString): number =>
  (/^-?(\d+)/.exec(decimal)?.[1]?.length ?? 1) - 1;

/** The power of ten that a decimal is: 3 for `1000`; `undefined` where it is none. */
export function powerOfTen(decimal: DecimalString): number | undefined {
  return /^10*$/.test(decimal) ? decimal.length - 1 : undefined;
}
