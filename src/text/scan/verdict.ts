/** Questions of running text, answered by the first rule that has something to say. */
import type { Source } from '../characters/source.js';

/** What a rule says; `undefined` leaves the question to the next one. */
export type Verdict<T> = (source: Source, item: T) => boolean | undefined;

/** The first answer of `verdicts`, in turn. */
export function decide<T>(
  verdicts: readonly Verdict<T>[],
  source: Source,
  item: T,
): boolean | undefined {
  for (const verdict of verdicts) {
    const answer = verdict(source, item);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
