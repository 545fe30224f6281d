import { shown } from '../../ids/shown.js';
import type { ErrorCode } from '../../text/error-codes.js';

/** Thrown where what was extracted cannot be read; says which field, and what was expected there. */
export class ExtractionError extends Error {
  /** The name of its class. */
  override readonly name: string = 'ExtractionError';
  /** One of `ERROR_CODES`, for programs that tell errors apart across a network. */
  readonly code: ErrorCode = 'extraction';
  /** Kind of extraction: `forum` …. */
  readonly kind: string;
  /** The field, with dots for parts and numbers for places: `places.0.name`. */
  readonly field: string;
  /** What stood there. */
  readonly input: unknown;
  /** What could have stood there. */
  readonly expected: string;

  constructor(kind: string, field: string, input: unknown, expected: string) {
    super(`${[kind, field].filter(Boolean).join(' ')}: expected ${expected}, got ${shown(input)}`);
    this.kind = kind;
    this.field = field;
    this.input = input;
    this.expected = expected;
  }
}
