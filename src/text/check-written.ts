/** Checks of what callers without types may hand to the functions that write for readers. */
import { SIDES } from './approximations.js';
import { expected } from './expected.js';
import type { DecimalString } from './types.js';
import type { Numerals } from './display/chinese-numeral.js';

const NUMERALS: readonly Numerals[] = ['arabic', 'chinese', 'financial'];

/**
 * Refuses an argument: `expected locale to be a BCP 47 tag, got 5`.
 *
 * @param hasType - whether it has the right type and is only out of range
 */
export function refuse(what: string, value: unknown, hasType = false): never {
  const message = expected(what, value);
  throw hasType ? new RangeError(message) : new TypeError(message);
}

/** @throws {TypeError} When `value` is no object, or a list. */
export function checkObject(value: unknown, expected: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(expected, value);
}

/**
 * @throws {TypeError} When `value` is no text.
 * @throws {RangeError} When it is none of `words`.
 */
function checkWord(name: string, value: unknown, words: readonly string[]): void {
  if (words.includes(value as string)) return;
  refuse(`${name} to be one of ${words.join(', ')}`, value, typeof value === 'string');
}

/**
 * @throws {TypeError} When there are no options with a `locale`, or one has the wrong type.
 * @throws {RangeError} When there are no such numerals.
 */
export function checkOptions(options: unknown): void {
  checkObject(options, 'options with a locale');
  const { locale, approximation = true, numerals = 'arabic' } = options as Record<string, unknown>;
  if (typeof locale !== 'string') refuse('locale to be a BCP 47 tag, such as zh-CN', locale);
  if (typeof approximation !== 'boolean') refuse('approximation to be a boolean', approximation);
  checkWord('numerals', numerals, NUMERALS);
}

/**
 * @throws {TypeError} When `value` is no text.
 * @throws {RangeError} When it is no plain decimal.
 */
export function checkDecimal(value: unknown): asserts value is DecimalString {
  const isText = typeof value === 'string';
  if (isText && /^-?\d+(?:\.\d+)?$/.test(value)) return;
  refuse("a plain decimal in a string, such as '-673.17'", value, isText);
}

/**
 * Checks the parts that amounts and quantities share.
 *
 * @throws {TypeError} When one has the wrong type.
 * @throws {RangeError} When it is no finite number, no plain decimal or no approximation.
 */
export function checkReading(reading: object): void {
  const parts = reading as Record<string, unknown>;
  checkDecimal(parts['decimal'] ?? '0');
  for (const name of ['value', 'min', 'max']) {
    const number = parts[name] ?? 0;
    if (Number.isFinite(number)) continue;
    refuse(`${name} to be a finite number or null`, number, typeof number === 'number');
  }
  checkWord('approximation', parts['approximation'], Object.keys(SIDES));
}
