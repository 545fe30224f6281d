import type { ArticleReading, DraftedRecords } from '../../../src/article/index.js';
import type { RecordType, SourceQuality } from '../../../src/ids/index.js';
import type { LocalizedText, Names, Remark } from '../../../src/schemas/index.js';

/** Under this id the drafts cite the article that is read. */
export const THIS_ARTICLE = 'this-article';

/** What the reader is asked. */
export interface ReadInput {
  readonly text: string;
  /** ISO day, or empty. */
  readonly published: string;
}

/** Where a fact of our record stands. */
export interface KnownSource {
  readonly id: string;
  readonly names: Names;
  readonly publisher?: LocalizedText | undefined;
  readonly publishedOn?: string | undefined;
  readonly url?: string | undefined;
  readonly quality: SourceQuality;
  readonly paragraph?: number | undefined;
  readonly literal?: string | undefined;
  readonly status?: string | undefined;
  readonly basis?: Remark | undefined;
}

/** A bundled record, as far as the page shows it. */
export interface KnownRecord {
  readonly id: string;
  readonly type: RecordType;
  readonly names: Names;
  readonly status?: string | undefined;
  /** When it takes place, in EDTF. */
  readonly when?: string | undefined;
  readonly placeIds?: readonly string[] | undefined;
  readonly sources: readonly KnownSource[];
}

/** What the reader answers; plain JSON. */
export interface ReadOutput {
  readonly reading: ArticleReading;
  readonly drafts: DraftedRecords;
  /** The bundled records that the reading or its drafts name, by id. */
  readonly known: Readonly<Record<string, KnownRecord>>;
  /** By index of a mention: records of ours that state the same amount. */
  readonly sameAmount: Readonly<Record<number, readonly string[]>>;
  /** Milliseconds that the reading took. */
  readonly took: number;
}

/** Methods of the reader. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- an interface has no index signature
export type ReaderMethods = {
  read: (input: ReadInput) => ReadOutput;
};
