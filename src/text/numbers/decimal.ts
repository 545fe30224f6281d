/**
 * Exact decimals as strings. A value never passes through a float on its way: `673.17 * 1e8` is
 * 67316999999.99999, whereas moving the point of '673.17' by eight places cannot be wrong.
 */
import type { DecimalString } from '../types.js';

const ZEROS = '0'.repeat(16);

/** Whether `decimal` is below zero. */
export function isNegative(decimal: DecimalString): boolean {
  return decimal.charCodeAt(0) === 0x2d;
}

/** `digits` × 10^`low` as a plain decimal. */
export function fromDigits(digits: string, low: number, negative = false): DecimalString {
  // As nearly every number is written.
  if (!negative && digits.charCodeAt(0) > 0x30) {
    if (low >= 0 && low <= ZEROS.length) return low === 0 ? digits : digits + ZEROS.slice(0, low);
    const tidy = low < 0 && -low < digits.length && digits.charCodeAt(digits.length - 1) > 0x30;
    if (tidy) return `${digits.slice(0, low)}.${digits.slice(low)}`;
  }
  const plain = withoutZeros(digits, low);
  return negative && plain !== '0' ? `-${plain}` : plain;
}

/** The same of any digits: zeros that place nothing are left out. */
function withoutZeros(digits: string, low: number): DecimalString {
  let whole = low >= 0 ? digits + '0'.repeat(low) : digits.slice(0, low);
  let fraction = low >= 0 ? '' : digits.slice(low).padStart(-low, '0');
  let first = 0;
  while (first < whole.length - 1 && whole.charCodeAt(first) === 0x30) first++;
  whole = whole.slice(first) || '0';
  let last = fraction.length;
  while (last > 0 && fraction.charCodeAt(last - 1) === 0x30) last--;
  fraction = fraction.slice(0, last);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

/** A decimal taken apart: its digits without the point, and the exponent of the last. */
function takeApart(decimal: DecimalString): { digits: string; low: number; negative: boolean } {
  const negative = isNegative(decimal);
  const body = negative ? decimal.slice(1) : decimal;
  const point = body.indexOf('.');
  if (point < 0) return { digits: body, low: 0, negative };
  return {
    digits: body.slice(0, point) + body.slice(point + 1),
    low: point + 1 - body.length,
    negative,
  };
}

/** `decimal` × 10^`places`. */
export function shiftDecimal(decimal: DecimalString, places: number): DecimalString {
  const { digits, low, negative } = takeApart(decimal);
  return fromDigits(digits, low + places, negative);
}

/** `decimal` with the other sign. */
export function negate(decimal: DecimalString): DecimalString {
  if (decimal === '0') return decimal;
  return isNegative(decimal) ? decimal.slice(1) : `-${decimal}`;
}

/** A string of digits plus one. */
export function increment(digits: string): string {
  let at = digits.length;
  while (at > 0 && digits.charCodeAt(at - 1) === 0x39) at--;
  const zeros = '0'.repeat(digits.length - at);
  if (at === 0) return `1${zeros}`;
  return digits.slice(0, at - 1) + String(Number(digits[at - 1]) + 1) + zeros;
}

/**
 * The next step of the last digit stated, away from zero: 50 → 60, 17000 → 18000, 120 → 130.
 * Zeros at the end only fill places, so they are not what was stated.
 */
export function nextStep(decimal: DecimalString): DecimalString {
  const { digits, low, negative } = takeApart(decimal);
  let last = digits.length;
  while (last > 1 && digits.charCodeAt(last - 1) === 0x30) last--;
  return fromDigits(increment(digits.slice(0, last)), low + digits.length - last, negative);
}

/** The sum of two decimals that are not negative. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  const x = takeApart(a);
  const y = takeApart(b);
  const low = Math.min(x.low, y.low);
  const sum =
    BigInt(x.digits + '0'.repeat(x.low - low)) + BigInt(y.digits + '0'.repeat(y.low - low));
  return fromDigits(sum.toString(), low);
}

/** The point, counted from 0 as digits are. */
const POINT = -2;
/** Digits that a number holds whatever they are. */
const SAFE_DIGITS = 15;

/** The nearest number, or `null` where that is not finite. */
export function toNumber(decimal: DecimalString): number | null {
  if (decimal.length <= SAFE_DIGITS) {
    let digits = 0;
    let unit = 0;
    for (let place = 0; place < decimal.length; place++) {
      const digit = decimal.charCodeAt(place) - 0x30;
      unit *= 10;
      if (digit >= 0) digits = digits * 10 + digit;
      else unit = digit === POINT && unit === 0 ? 1 : NaN;
    }
    // Both are exact, so that their quotient is the nearest number.
    if (unit >= 0) return unit > 0 ? digits / unit : digits;
  }
  const value = Number(decimal);
  return Number.isFinite(value) ? value : null;
}

/** Long operands are no fraction that anybody wrote; the bound keeps hostile input cheap. */
const FRACTION_DIGITS = 30;

/** `numerator / denominator` where that ends, else `null`. */
export function divideDecimals(
  numerator: DecimalString,
  denominator: DecimalString,
): DecimalString | null {
  const x = takeApart(numerator);
  const y = takeApart(denominator);
  if (x.digits.length > FRACTION_DIGITS || y.digits.length > FRACTION_DIGITS) return null;
  const divisor = BigInt(y.digits);
  if (divisor === 0n) return null;
  let dividend = BigInt(x.digits);
  for (let places = 0; places <= 2 * FRACTION_DIGITS; places++) {
    if (dividend % divisor === 0n) {
      const digits = (dividend / divisor).toString();
      return fromDigits(digits, x.low - y.low - places, x.negative !== y.negative);
    }
    dividend *= 10n;
  }
  return null;
}
