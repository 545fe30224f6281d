/** What the readers throw. */
import type { ErrorCode } from './error-codes.js';

const SHOWN = 40;

const beginningOf = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;

/** A text that is not, as a whole, what was to be read. */
export class TextParseError extends Error {
  readonly code: ErrorCode = 'text-parse';
  /** The text that was passed. */
  readonly input: string;
  /** Where reading stopped, in UTF-16 code units. */
  readonly offset: number;
  /** What could have stood there. */
  readonly expected: string;
  override readonly name: string = 'TextParseError';

  constructor(input: string, offset: number, expected: string) {
    super(
      `expected ${expected} at offset ${String(offset)} of ${JSON.stringify(beginningOf(input))}`,
    );
    this.input = input;
    this.offset = offset;
    this.expected = expected;
  }
}

/** Thrown by {@link parseAmount}. */
export class AmountParseError extends TextParseError {
  override readonly code = 'amount-parse';
  override readonly name = 'AmountParseError';
}

/** Thrown by {@link parseNumber}. */
export class NumberParseError extends TextParseError {
  override readonly code = 'number-parse';
  override readonly name = 'NumberParseError';
}

/** Thrown by {@link parseDate}. */
export class DateParseError extends TextParseError {
  override readonly code = 'date-parse';
  override readonly name = 'DateParseError';
}

/**
 * Thrown, and returned by the `safeParse…` functions, where a text is longer than `maxLength`.
 * `input` is no more than its beginning, so that no log takes in what was refused.
 */
export class TextTooLongError extends TextParseError {
  override readonly code = 'text-too-long';
  override readonly name = 'TextTooLongError';
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
  /** The limit that was set. */
  readonly maxLength: number;

  constructor(text: string, maxLength: number) {
    super(
      beginningOf(text),
      maxLength,
      `the end of the text (of ${String(text.length)} code units)`,
    );
    this.length = text.length;
    this.maxLength = maxLength;
  }
}

/** What the `safeParse…` functions return. */
export type SafeParseResult<T, E extends TextParseError> =
  { success: true; data: T } | { success: false; error: E };
