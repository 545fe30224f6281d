export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** A value for a message, whatever it is. */
export const received = (value: unknown): string => (isObject(value) ? 'object' : String(value));

/** What is wrong with an argument, in the one form that messages of this library have. */
export const expected = (what: string, value: unknown): string =>
  `expected ${what}, got ${received(value)}`;
