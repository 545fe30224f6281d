import type { RecordType } from '../ids/enums.js';
import { UsageError } from './errors.js';
import { didYouMean } from './suggest.js';
import { visibleInLine } from './visible.js';

/** The collections as their files are named, and the type of their records. */
const COLLECTIONS: Readonly<Record<string, RecordType>> = {
  'forum-series': 'forum-series',
  forums: 'forum',
  'sub-forums': 'sub-forum',
  signings: 'signing',
  platforms: 'platform',
  parks: 'park',
  organizations: 'organization',
  people: 'person',
  achievements: 'achievement',
  policies: 'policy',
  competitions: 'competition',
  'forum-events': 'forum-event',
  statistics: 'statistic',
  places: 'place',
  sources: 'source',
};

const TYPES = Object.values(COLLECTIONS);

/**
 * The type of record that a word of the command line names: `forums` as well as `forum`.
 *
 * @param name - what was given
 * @param what - how messages call it: COLLECTION, SCHEMA
 * @param shown - the words that a message proposes
 * @throws {UsageError} When it names none; names those there are.
 */
export function typeNamed(
  name: string | undefined,
  what: string,
  shown: 'collections' | 'types',
): RecordType {
  const type = TYPES.find((known) => known === name);
  if (type !== undefined) return type;
  if (name !== undefined && Object.hasOwn(COLLECTIONS, name))
    return COLLECTIONS[name] as RecordType;
  const known = shown === 'types' ? TYPES : Object.keys(COLLECTIONS);
  const got = name === undefined ? 'none' : visibleInLine(name);
  throw new UsageError(
    `${what}: expected one of ${known.join(', ')}; got ${got}${didYouMean(name, known)}`,
  );
}
