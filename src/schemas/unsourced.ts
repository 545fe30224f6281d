import type { RecordType } from '../ids/enums.js';
import { SOURCE_FIELDS } from '../ids/source-fields.js';

// Our own identifiers and classifications, and the apparatus itself. All else is a fact.
const always = Object.freeze([
  'type',
  'id',
  'kind',
  'names.derived',
  'sameAs',
  'sources',
  'disputed',
] as const);

const and = (...others: readonly string[]): readonly string[] =>
  Object.freeze([...always, ...others]);

/**
 * Paths of the fields that need no source, by record type; a path covers all below it.
 * Every other leaf of a bundled record is backed by one of its `sources`. A form of a name
 * that `names.derived` lists needs none either, since no source shows it; nor does an alias of the kind
 * `common`, which is the trade's.
 */
export const UNSOURCED_FIELDS: Readonly<Record<RecordType, readonly string[]>> = Object.freeze({
  'forum-series': always,
  forum: always,
  'sub-forum': always,
  signing: and('confidence'),
  platform: always,
  park: always,
  organization: always,
  person: always,
  achievement: always,
  policy: always,
  competition: always,
  'forum-event': always,
  statistic: and('measure'),
  place: always,
  // A source is its own evidence; its `url` says where it stands.
  source: and('names', 'description', ...SOURCE_FIELDS),
});
