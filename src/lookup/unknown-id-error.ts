import { redirectOf } from '../ids/retired.js';
import { shown } from '../ids/shown.js';
import type { ErrorCode } from '../text/error-codes.js';
import { nearestIds } from './nearest-ids.js';

/** Thrown where an id is asked for that no bundled record of that type has. */
export class UnknownIdError extends Error {
  /** The name of its class. */
  override readonly name = 'UnknownIdError';
  /** One of `ERROR_CODES`, for programs that tell errors apart across a network. */
  readonly code = 'unknown-id' satisfies ErrorCode;
  /** What was asked for. */
  readonly id: string;
  /** The type of record, or `record` for any. */
  readonly expected: string;
  /** The ids that are spelled nearest to it, at most three; none for what is nothing like an id. */
  readonly nearest: readonly string[];

  /** @param ids - those there are, out of which the nearest are named */
  constructor(id: string, expected: string, ids: Iterable<string> = []) {
    const successor = redirectOf(id);
    // Callers without types may ask for anything.
    const nearest = typeof id === 'string' && successor === undefined ? nearestIds(id, ids) : [];
    const quoted = nearest.map((of) => JSON.stringify(of));
    super(
      `expected the id of a bundled ${expected}, got ${shown(id)}` +
        (successor === undefined ? '' : `, which was retired in favour of "${successor}"`) +
        (nearest.length === 0 ? '' : `; did you mean ${quoted.join(' or ')}?`),
    );
    this.id = id;
    this.expected = expected;
    this.nearest = nearest;
  }
}
