import { findFigures } from './figures.js';
import { findForums } from './forums.js';
import { findNamedSignings } from './named-signings.js';
import { type ReadText, sentencesOf } from './sentence.js';
import { findSigningTotals } from './signing-totals.js';
import type { Statement } from './statement.js';

/** All that a text states, in order. What is said twice is stated twice, under one draft id. */
export function findStatements(read: ReadText, published: string | undefined): Statement[] {
  return sentencesOf(read)
    .flatMap((sentence): Statement[] => [
      ...findForums(sentence, published),
      ...findNamedSignings(sentence, read.text),
      ...findSigningTotals(sentence),
      ...findFigures(sentence),
    ])
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
