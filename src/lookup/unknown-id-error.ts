import { redirectOf } from '../ids/retired.js';
import { shown } from '../ids/shown.js';
import type { ErrorCode } from '../text/error-codes.js';

/** Thrown where an id is asked for that no bundled record of that type has. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  readonly code = 'unknown-id' satisfies ErrorCode;
  /** What was asked for. */
  readonly id: string;
  /** The type of record, or `record` for any. */
  readonly expected: string;

  constructor(id: string, expected: string) {
    const successor = redirectOf(id);
    super(
      `expected the id of a bundled ${expected}, got ${shown(id)}` +
        (successor === undefined ? '' : `, which was retired in favour of "${successor}"`),
    );
    this.id = id;
    this.expected = expected;
  }
}
