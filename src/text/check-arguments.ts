/** Checks of arguments, for callers whom no compiler tells what is wanted. */
import { expected, isObject } from './expected.js';

/** @throws {TypeError} When `value` is no object. */
export function checkObject(what: string, value: unknown): asserts value is object {
  if (!isObject(value)) throw new TypeError(expected(what, value));
}

/** @throws {TypeError} When `value` is no array of objects. */
export function checkObjects(what: string, value: unknown): void {
  if (!Array.isArray(value) || !value.every(isObject)) {
    throw new TypeError(expected(what, value));
  }
}

/** @throws {TypeError} When `value` is no number. */
export function checkOffset(value: unknown): void {
  if (typeof value !== 'number') throw new TypeError(expected('an offset', value));
}
