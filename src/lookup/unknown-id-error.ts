import { redirectOf } from '../ids/retired.js';

const LONGEST_SHOWN = 80;

/** An id as it was given; untyped callers may give anything, a whole record among it. */
function shown(id: unknown): string {
  if (typeof id !== 'string') return id === null ? 'null' : typeof id;
  return JSON.stringify(id.length > LONGEST_SHOWN ? `${id.slice(0, LONGEST_SHOWN)}…` : id);
}

/** Thrown where an id is asked for that no bundled record of that type has. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
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
