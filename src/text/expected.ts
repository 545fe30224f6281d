/** What is said of a wrong argument, in the one form that messages of this library have. */

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** Longer texts are cut in a message. */
const LONGEST = 60;

/** A value for a message, whatever it is: a text quoted and cut, an object by its kind. */
export function received(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST));
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'an array';
  return isObject(value) ? 'an object' : String(value);
}

/** What is wrong with an argument: `expected a locale, got 5`. */
export function expected(what: string, value: unknown): string {
  return `expected ${what}, got ${received(value)}`;
}
