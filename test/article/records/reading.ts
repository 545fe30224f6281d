import { type ArticleReading, readArticle } from '../../../src/article/index.js';
import type { DraftedReading, StatedDraft } from '../../../src/article/records/draft-records.js';
import { type AnyDraft, AnyDraftSchema } from '../../../src/schemas/index.js';

/** A draft with the words that state it; a record's id where one is known. */
export interface Stated {
  draft: AnyDraft;
  /** A stretch of the text; its first occurrence is meant. */
  words: string;
  recordId?: string;
  status?: 'planned' | 'reported';
}

/** A reading of a text whose statements are made by hand. */
export function readingOf(
  text: string,
  stated: readonly Stated[],
  bodies: readonly { type: 'organization' | 'park' | 'platform'; raw: string }[] = [],
): DraftedReading & ArticleReading {
  const reading = readArticle(text);
  const statements = stated.map(({ draft, words, recordId, status = 'reported' }): StatedDraft => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${words} is not in the text`);
    const paragraph = reading.paragraphs.findLast((one) => one.start <= start)?.index ?? 0;
    const parsed = AnyDraftSchema.parse(draft);
    const place = { start, end: start + words.length, paragraph, status };
    return { draft: parsed, ...place, ...(recordId !== undefined && { recordId }) };
  });
  // Statements of kinds that the readers find none of yet are statements all the same.
  return { ...reading, statements, bodies } as unknown as DraftedReading & ArticleReading;
}
