/** Options of everything that reads a text, and the door that all of it has. */
import { TextTooLongError } from './errors.js';
import { checkObject } from './check-arguments.js';
import { expected } from './expected.js';

/** How long a text may be. */
export interface TextOptions {
  /**
   * Length in UTF-16 code units above which a text is refused with a {@link TextTooLongError}
   * before anything is read; no limit by default. For servers that take texts from anybody.
   */
  maxLength?: number | undefined;
}

/** @throws {TypeError} When `options` are no object. */
export function checkOptions(options: unknown): void {
  // A number is the index that `texts.map(parseAmount)` hands on.
  if (typeof options !== 'number') checkObject('options as an object', options);
}

/**
 * The error with which a text is refused for its length.
 *
 * @throws {TypeError} When `options` are no object.
 * @throws {RangeError} When `maxLength` is no positive integer.
 */
export function tooLong(text: string, options: TextOptions): TextTooLongError | undefined {
  checkOptions(options);
  const { maxLength } = options;
  if (maxLength === undefined) return undefined;
  if (!Number.isSafeInteger(maxLength) || maxLength < 1) {
    throw new RangeError(expected('maxLength to be a positive integer', maxLength));
  }
  return text.length > maxLength ? new TextTooLongError(text, maxLength) : undefined;
}

/** As {@link tooLong}, for what throws it. */
export function checkLength(text: string, options: TextOptions): void {
  const error = tooLong(text, options);
  if (error) throw error;
}
