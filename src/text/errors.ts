/** What the readers throw. */
import type { ErrorCode } from './error-codes.js';

const SHOWN = 40;

const beginningOf = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;

/** A text that is not, as a whole, what was to be read. */
export class TextParseError extends Error {
  /** One of {@link ERROR_CODES}, for programs that tell errors apart across a network. */
  readonly code: ErrorCode = 'text-parse';
  /** The text that was passed. */
  readonly input: string;
  /** Where reading stopped, in UTF-16 code units. */
  readonly offset: number;
  /** What could have stood there. */
  readonly expected: string;
  /** The name of its class. */
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
  /** One of {@link ERROR_CODES}, for programs that tell errors apart across a network. */
  override readonly code = 'amount-parse';
  /** The name of its class. */
  override readonly name = 'AmountParseError';
}

/** Thrown by {@link parseNumber}. */
export class NumberParseError extends TextParseError {
  /** One of {@link ERROR_CODES}, for programs that tell errors apart across a network. */
  override readonly code = 'number-parse';
  /** The name of its class. */
  override readonly name = 'NumberParseError';
}

/** Thrown by {@link parseDate}. */
export class DateParseError extends TextParseError {
  /** One of {@link ERROR_CODES}, for programs that tell errors apart across a network. */
  override readonly code = 'date-parse';
  /** The name of its class. */
  override readonly name = 'DateParseError';
}

/**
 * Thrown, and returned by the `safeParse…` functions, where a text is longer than `maxLength`.
 * `input` is no more than its beginning, so that no log takes in what was refused.
 */
export class TextTooLongError extends TextParseError {
  /** One of {@link ERROR_CODES}, for programs that tell errors apart across a network. */
  override readonly code = 'text-too-long';
  /** The name of its class. */
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
  | {
      /** The text was read. */
      success: true;
      /** What was read. */
      data: T;
    }
  | {
      /** The text was not read. */
      success: false;
      /** Why not; {@link parseAmount} and its like throw it. */
      error: E;
    };
