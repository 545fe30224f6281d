import { InputError } from './errors.js';

// Indented, what was read of a long text is mostly blanks.
const MOST_INDENTED = 1_000_000;

/**
 * A result as JSON, ending with a line feed; indented where the text was short.
 *
 * @param name - of the input, for messages
 * @param length - of the input
 * @throws {InputError} When it is longer than a string can be.
 */
export function toJson(value: unknown, name: string, length: number): string {
  try {
    return `${JSON.stringify(value, null, length > MOST_INDENTED ? undefined : 2)}\n`;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(`${name}: too large to print as one JSON text; split the input`);
  }
}
