/** Checks of what callers without types may hand to the functions that write for readers. */
import { SIDES } from '../approximations.js';
import type { Approximation, DecimalString } from '../types.js';

const LONGEST = 60;

/** A value for a message: texts quoted and not too long, objects by their kind. */
function received(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }
  if (typeof value === 'function') return 'a function';
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** What is wrong with an argument: `expected a locale; received 5`. */
export const fault = (expected: string, value: unknown): string =>
  `expected ${expected}; received ${received(value)}`;

/** @throws {TypeError} When `value` is no object, or a list. */
export function checkObject(value: unknown, expected: string): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(fault(expected, value));
  }
}

/** @throws {TypeError} When there are no options, or their `locale` is no text. */
export function checkOptions(options: unknown): asserts options is { locale: string } {
  checkObject(options, 'options with a locale');
  const { locale } = options as { locale?: unknown };
  if (typeof locale !== 'string') {
    throw new TypeError(fault('locale to be a BCP 47 tag, such as zh-CN', locale));
  }
}

/**
 * @throws {TypeError} When `value` is no text, nor left out.
 * @throws {RangeError} When it is none of `words`.
 */
export function checkWord(name: string, value: unknown, words: readonly string[]): void {
  if (value === undefined || words.includes(value as string)) return;
  const message = fault(`${name} to be one of ${words.join(', ')}`, value);
  throw typeof value === 'string' ? new RangeError(message) : new TypeError(message);
}

/** @throws {TypeError} When `approximation` is neither a boolean nor left out. */
export function checkFlag(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new TypeError(fault(`${name} to be true or false`, value));
}

/**
 * @throws {TypeError} When `value` is no text.
 * @throws {RangeError} When it is no plain decimal.
 */
export function checkDecimal(value: unknown): asserts value is DecimalString {
  const expected = "a plain decimal in a string, such as '673.17' or '-50000'";
  if (typeof value !== 'string') throw new TypeError(fault(expected, value));
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new RangeError(fault(expected, value));
}

/** The parts that amounts and quantities share, as untyped callers may give them. */
type Unchecked = Partial<Record<'decimal' | 'value' | 'min' | 'max' | 'approximation', unknown>>;

/**
 * @throws {TypeError} When a part has the wrong type.
 * @throws {RangeError} When it is no finite number, no plain decimal or no approximation.
 */
export function checkReading(reading: object): void {
  const { decimal, approximation, ...numbers } = reading as Unchecked;
  if (decimal !== undefined && decimal !== null) checkDecimal(decimal);
  for (const name of ['value', 'min', 'max'] as const) {
    const value = numbers[name];
    if (value === undefined || value === null || Number.isFinite(value)) continue;
    const message = fault(`${name} to be a finite number or null`, value);
    throw typeof value === 'number' ? new RangeError(message) : new TypeError(message);
  }
  const all = Object.keys(SIDES) as Approximation[];
  if (approximation === undefined) throw new TypeError(fault('an approximation', approximation));
  checkWord('approximation', approximation, all);
}
