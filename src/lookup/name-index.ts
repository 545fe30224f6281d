import type { Frozen } from '../data/frozen.js';
import type { RecordType } from '../ids/enums.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { fold } from '../text/fold.js';
import { checkObject, checkObjects } from '../text/check-arguments.js';
import { checkText } from '../text/check-text.js';
import { lazy } from '../text/lazy.js';
import { repairText } from '../text/repair/repair-text.js';
import { type TextOptions, checkLength } from '../text/text-options.js';
import { type BundledRecord, bundledRecords } from './collections.js';
import { type EntityMention, findEntitiesBy, nameTrieOf } from './find-entities.js';
import { type NameEntry, nameEntriesOf } from './name-entries.js';
import { type SearchHit, type SearchOptions, searchOver } from './search.js';

/** Narrows a search by name. */
export interface FindByNameOptions extends TextOptions {
  /** Type of the records that are wanted; all but places when absent. */
  type?: RecordType | undefined;
}

/** Names of records, ready to be looked up, to be searched and to be found in texts. */
export interface NameIndex<R extends Readonly<Record<'id', string>>> {
  /** The records of a name, in the order of the collections; places only where `type` asks for them. */
  findByName(name: string, options?: FindByNameOptions): R[];
  /** The names that stand in a text, in order; those of places are left out. */
  findEntities(text: string): EntityMention[];
  /** The records that somebody means who types a few words, the best first; see {@link search}. */
  search(query: string, options?: SearchOptions): SearchHit<R['id']>[];
}

/** A name and its record. */
interface Entry<R> extends NameEntry {
  record: R;
}

type AnyFrozenRecord = Frozen<AnyRecord>;

const isPlace = ({ type }: AnyFrozenRecord): boolean => type === 'place';

/** The names of records, each with its record. */
const entriesOf = <R extends AnyFrozenRecord>(records: readonly R[]): Entry<R>[] =>
  records.flatMap((record) => nameEntriesOf(record).map((entry) => ({ ...entry, record })));

/** The index without its search, which readers of articles need not load. */
function buildNameIndex<R extends AnyFrozenRecord>(
  records: readonly R[],
): Omit<NameIndex<R>, 'search'> {
  const trie = nameTrieOf(entriesOf(records));
  return {
    findByName(name, options = {}) {
      checkText(name);
      checkLength(name, options);
      const { type } = options;
      const found = trie.get(fold(repairText(name).text.trim())).map(({ record }) => record);
      return found.filter((record) =>
        type === undefined ? !isPlace(record) : record.type === type,
      );
    },
    findEntities: (text) => findEntitiesBy(trie, text),
  };
}

/**
 * Builds an index of the user's own records beside the bundled ones.
 *
 * Shape: records of any collection; one with the id of a bundled record takes its place, and
 * of several with one id the last counts.
 * A name matches whatever its script, width, case, spacing, brackets and crawl damage. The
 * name of a part, such as a platform's service or a forum's session, is found in a text only
 * where its whole is named there too: 成果展示平台 may be anybody's. A name that several
 * records share gives one entity each, at the same place.
 *
 * Places are found by name where `type` asks for them, and never in a text: press text has cities everywhere, and a
 * city is no party. A name within that of a hall is not meant.
 *
 * A name that was wrapped from one line into the next is found too, one that begins where a paragraph,
 * a heading or an item of a list ends is not.
 *
 * @param records - the user's own; validate them first, say with `AnyRecordSchema`
 * @returns the index; build it once
 * @throws {TypeError} When it is no array of records with names.
 * @example
 * createNameIndex([]).findByName('中關村論壇')[0]?.id // 'zgc-forum'
 * createNameIndex([]).search('软件园')[0]?.id // 'zgc-software-park'
 */
export function createNameIndex<R extends AnyFrozenRecord>(
  records: readonly R[],
): NameIndex<R | BundledRecord> {
  checkObjects('an array of records', records);
  for (const { names } of records) checkObject('records with names', names);
  const own = new Map(records.map((record) => [record.id, record]));
  const all = [...bundledRecords().filter(({ id }) => !own.has(id)), ...own.values()];
  return { ...buildNameIndex<R | BundledRecord>(all), search: searchOver<R | BundledRecord>(all) };
}

const overBundled = lazy(() => buildNameIndex(bundledRecords()));

/**
 * Finds the bundled records of a name, whatever its script, width, case, spacing, brackets
 * or crawl damage.
 *
 * @param name - any string
 * @param options - `type` narrows the search to one collection; places are found by `type: 'place'` alone
 * @returns the records, possibly none
 * @throws {TextTooLongError} When the name is longer than `maxLength`.
 * @throws {TypeError} When the name is no string, or `options` no object.
 * @example
 * findByName('中關村論壇')[0]?.id // 'zgc-forum'
 */
export function findByName(name: string, options?: FindByNameOptions): BundledRecord[] {
  return overBundled().findByName(name, options);
}
