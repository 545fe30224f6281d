import { expect } from 'vitest';
import { type ArticleReading, type Statement, readArticle } from '../../../src/article/index.js';
import { AnyDraftSchema, type Reference } from '../../../src/schemas/index.js';

/** A short text of our own, and what a reader of one kind finds stated in it. */
export interface StatedText {
  text: string;
  /** 2024-09-20 where none is given; `null` for a text of unknown day. */
  published?: string | null;
  stated: readonly string[];
}

/** The one name that a draft has, in the script of its text. */
export const nameOf = (names: object | undefined): string => String(Object.values(names ?? {})[0]);

/** A reference in a line: a known id, words, an event in 【】. */
export function shownReference(reference: Reference, { statements }: ArticleReading): string {
  if ('text' in reference) return reference.text;
  if ('id' in reference) return reference.id;
  const found = statements.find(({ draft }) => draft.id === reference.draft)?.draft;
  return found === undefined ? '【?】' : `【${nameOf(found.names)}】`;
}

/** Reads a text and shows its statements of some kinds, each draft checked by its schema. */
export function shownOf(
  { text, published = '2024-09-20' }: StatedText,
  kinds: readonly Statement['kind'][],
  show: (statement: Statement, reading: ArticleReading) => string,
): string[] {
  const reading = readArticle(text, published === null ? {} : { published });
  return reading.statements
    .filter(({ kind }) => kinds.includes(kind))
    .map((statement) => {
      expect(
        AnyDraftSchema.safeParse(statement.draft).error,
        JSON.stringify(statement.draft),
      ).toBeUndefined();
      return show(statement, reading);
    });
}
