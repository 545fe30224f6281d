// What the library reads in a text of a set.
import { draftRecords, findRecord, readArticle } from './library.mjs';

/** The reading itself: what `countSet` counts. */
export const statementsOf = ({ text, entry }) =>
  readArticle(text, { published: entry.published ?? undefined });

/** The same with the records of `draftRecords` in place of the statements. */
export function recordsOf(one) {
  const reading = statementsOf(one);
  const statements = Object.values(draftRecords(reading))
    .flat()
    .filter((record) => record?.type)
    .map((draft) => ({
      kind: draft.type,
      draft,
      ...(findRecord(draft.id) && { recordId: draft.id }),
    }));
  return { ...reading, statements };
}
