import { OutputError } from './errors.js';

/** Where a command writes to; a stream of Node's, or anything with its `write`. */
export interface Output {
  write(text: string): unknown;
  /** Width of the terminal; absent for what is none. */
  readonly columns?: number | undefined;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  once?(event: 'drain' | 'error' | 'close', listener: () => void): unknown;
  off?(event: 'drain' | 'error' | 'close', listener: () => void): unknown;
}

/** Waits until the reader has caught up; tells whether there still is one. */
async function isDrained(output: Output): Promise<boolean> {
  if (output.once === undefined) return true;
  return new Promise((resolve) => {
    const end = (isThere: boolean) => (): void => {
      for (const [event, listener] of Object.entries(listeners)) {
        output.off?.(event as keyof typeof listeners, listener);
      }
      resolve(isThere);
    };
    const listeners = { drain: end(true), error: end(false), close: end(false) };
    for (const [event, listener] of Object.entries(listeners)) {
      output.once?.(event as keyof typeof listeners, listener);
    }
  });
}

/**
 * Writes pieces of text one after the other, no faster than they are read.
 *
 * @throws {OutputError} When the stream throws: to a file Node writes at once; for a pipe the
 *   stream tells of errors later.
 */
export async function print(
  output: Output,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  for await (const piece of pieces) {
    let isTaken: unknown;
    try {
      isTaken = piece === '' || output.write(piece);
    } catch (error) {
      throw new OutputError(error);
    }
    if (isTaken === false && !(await isDrained(output))) return;
  }
}
