import type { AnyRecord } from '../../src/schemas/any-record.js';
import type { Frozen } from '../../src/data/frozen.js';
import { collections } from '../../src/lookup/collections.js';
import type { RecordType } from '../../src/ids/enums.js';

/** A record as the data hold it. */
export type DataRecord = Frozen<AnyRecord>;

/**
 * A rule over the records of all collections: one line for every breach, with the record's
 * id, the path and what is wrong.
 */
export type DataRule = (records: readonly DataRecord[]) => string[];

/** File stem of each collection, shared by `data/`, `src/data/` and `src/ids/`. */
export const FILES: Readonly<Record<RecordType, string>> = {
  'forum-series': 'forum-series',
  forum: 'forums',
  'sub-forum': 'sub-forums',
  signing: 'signings',
  platform: 'platforms',
  park: 'parks',
  organization: 'organizations',
  person: 'people',
  achievement: 'achievements',
  policy: 'policies',
  competition: 'competitions',
  'forum-event': 'forum-events',
  statistic: 'statistics',
  place: 'places',
  source: 'sources',
};

/** All bundled records. */
export const bundled: readonly DataRecord[] = Object.values(collections).flat();
