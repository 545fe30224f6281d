import { nearestIds } from '../lookup/nearest-ids.js';

/** The word that somebody may have meant who wrote one that is none of the known. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  return (
    known.find((one) => one.toLowerCase() === lower) ??
    (lower.length > 1 ? known.find((one) => one.startsWith(lower)) : undefined) ??
    nearestIds(lower, known)[0]
  );
}

/**
 * A question at the end of a message: `; did you mean s2t?`, or nothing where no word is near.
 *
 * @param known - the words that there are
 */
export function didYouMean(word: string | undefined, known: readonly string[]): string {
  const near = word === undefined ? undefined : nearest(word, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
