import { UsageError } from './errors.js';
import { visibleInLine } from './visible.js';

/**
 * Makes sure that a command line has no more words than its command takes.
 *
 * @param most - how many it takes
 * @throws {UsageError} When there are more; names the first that is too many.
 */
export function checkCount(positionals: readonly string[], most: number): void {
  const extra = positionals[most];
  if (extra === undefined) return;
  throw new UsageError(
    `expected ${String(most)} argument(s) at most, got ${visibleInLine(extra)} too`,
  );
}
