/** What the `parse…` functions throw. */

/** A text that is not, as a whole, what was to be read. */
export class TextParseError extends Error {
  /** The text that was passed. */
  readonly input: string;
  /** Where reading stopped, in UTF-16 code units. */
  readonly offset: number;
  /** What could have stood there. */
  readonly expected: string;
  override readonly name: string = 'TextParseError';

  constructor(input: string, offset: number, expected: string) {
    const shown = input.length > 40 ? `${input.slice(0, 40)}…` : input;
    super(`expected ${expected} at offset ${String(offset)} of ${JSON.stringify(shown)}`);
    this.input = input;
    this.offset = offset;
    this.expected = expected;
  }
}

/** Thrown by {@link parseAmount}. */
export class AmountParseError extends TextParseError {
  override readonly name = 'AmountParseError';
}

/** Thrown by {@link parseNumber}. */
export class NumberParseError extends TextParseError {
  override readonly name = 'NumberParseError';
}

/** Thrown by {@link parseDate}. */
export class DateParseError extends TextParseError {
  override readonly name = 'DateParseError';
}

/** What the `safeParse…` functions return. */
export type SafeParseResult<T, E extends TextParseError> =
  { success: true; data: T } | { success: false; error: E };
