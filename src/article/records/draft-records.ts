import type { RecordType } from '../../ids/enums.js';
import { checkSource } from '../check-source.js';
import type { AnyDraft } from '../../schemas/drafts.js';
import { checkObject } from '../../text/check-arguments.js';
import { expected } from '../../text/expected.js';
import type { Span } from '../../text/types.js';
import type { ArticleReading } from '../read-article.js';
import { ArticleRecords } from './article-records.js';
import type { NamedReading } from './name-book.js';
import type { DraftedRecords } from './record-draft.js';

/** A draft with the place in which the text states it. */
export interface StatedDraft extends Span {
  /** What is stated, with the keys of its record. */
  readonly draft: AnyDraft;
  /** Id of the record that it is about, where one is known. */
  readonly recordId?: string | undefined;
  /** Index of the paragraph in which it stands. */
  readonly paragraph: number;
  /** `planned` for what is ahead. */
  readonly status: 'planned' | 'reported';
}

/** What {@link draftRecords} takes of a reading. */
export type DraftedReading = NamedReading &
  Pick<ArticleReading, 'mentions'> & {
    /** What the text states. */
    readonly statements: readonly StatedDraft[];
  };

/** What {@link draftRecords} may be told. */
export interface DraftRecordsOptions {
  /** Id of the source that every field cites; that of the reading when absent. */
  readonly source?: string | undefined;
}

const COLLECTIONS: Readonly<Record<keyof DraftedRecords, RecordType>> = {
  forumSeries: 'forum-series',
  forums: 'forum',
  subForums: 'sub-forum',
  forumEvents: 'forum-event',
  competitions: 'competition',
  signings: 'signing',
  platforms: 'platform',
  parks: 'park',
  organizations: 'organization',
  people: 'person',
  achievements: 'achievement',
  policies: 'policy',
  statistics: 'statistic',
  places: 'place',
};

function sourceOf(reading: DraftedReading, { source }: DraftRecordsOptions): string | undefined {
  checkSource(source);
  return source ?? reading.statements[0]?.draft.sources?.[0]?.source;
}

/**
 * Makes records of what an article states: one a thing, however often and in whatever form it is
 * named.
 *
 * Shape: one list a collection, named as the datasets are; each record has the keys of its schema.
 * A name alone becomes an organization, a person or a place of its own, so that every reference is an
 * id. An id is that of the known record, or a hash of what is stated: the same for every script,
 * spacing and damage. With `source`, `sources` tells of every field in which paragraph it stands and,
 * where our own parser reads the value from it, by which wording. Where the article gives a field two
 * values, the first stays and `disputed` has the other; of two that agree the nearer one stays.
 *
 * Hint: a draft lacks what the article lacks. To be complete a record needs
 * - `sources`: all, and `disputed` its `source`, where no `source` was given;
 * - `names`: a signing and a statistic, and what goes by a known name alone;
 * - `kind`: a park, platform, sub-forum, event, achievement or policy, and an organization or a place
 *   whose name does not end in what it is;
 * - `seriesId` and `year`: a forum; `forumId`: a sub-forum; `subjectId`: a statistic;
 * - `validOn`: a post, where the day of issue was not told;
 * - `amountKind`: an amount that the article calls nothing; two `parties` or an `objectId`: a signing.
 *
 * What records have no key for is left out: the `format` of what is no forum, the
 * days, times and places of a competition (its stages have days and places), the version and period of an achievement,
 * the area and the titles of a platform, all operators of a park but the first.
 *
 * @param reading - what `readArticle` returned
 * @param options - id of the source
 * @returns the records, plain JSON
 * @throws {TypeError} When `reading` is no reading, or `options` no object.
 * @throws {RangeError} When `source` is not an id.
 * @example
 * draftRecords(readArticle('2024中关村论坛年会闭幕。年会签约金额673.17亿元。')).signings[0]?.forumId // 'zgc-forum-2024'
 */
export function draftRecords(
  reading: DraftedReading,
  options: DraftRecordsOptions = {},
): DraftedRecords {
  checkObject('a reading of readArticle', reading);
  checkObject('options as an object', options);
  if (!Array.isArray((reading as Partial<DraftedReading>).statements)) {
    throw new TypeError(expected('a reading of readArticle, with its statements', reading));
  }
  const source = sourceOf(reading, options);
  const records = new ArticleRecords(reading).toRecords(source);
  const lists = Object.entries(COLLECTIONS).map(([name, type]) => [
    name,
    records.filter((record) => record.type === type),
  ]);
  // Each builder writes the keys of its type, which the compiler cannot follow through merging.
  return Object.fromEntries(lists) as unknown as DraftedRecords;
}
