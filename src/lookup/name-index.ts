import type { Frozen } from '../data/frozen.js';
import type { PlaceKind, RecordType } from '../ids/enums.js';
import type { AnyRecord } from '../schemas/any-record.js';
import type { Names } from '../schemas/values/names.js';
import { fold } from '../text/fold.js';
import { checkObject, checkObjects } from '../text/check-arguments.js';
import { checkText } from '../text/check-text.js';
import { lazy } from '../text/lazy.js';
import { originalSpans } from '../text/original-span.js';
import { repairText } from '../text/repair/repair-text.js';
import { type TextOptions, checkLength } from '../text/text-options.js';
import { type BundledRecord, bundledRecords } from './collections.js';
import { editionNames } from './edition-names.js';
import { type FoundName, edgeRulesOf } from './name-edges.js';
import { findNames } from './names-in-text.js';
import { NameTrie } from './name-trie.js';
import { type SearchHit, type SearchOptions, searchOver } from './search.js';

/** A record's name where it stands in a text. */
export interface EntityMention {
  /** Id of the record. */
  id: string;
  type: RecordType;
  /** UTF-16 offset into the text that was passed. */
  start: number;
  /** Exclusive. */
  end: number;
  /** `text.slice(start, end)`, damage included. */
  raw: string;
  /** The name as it was meant, where it was damaged. */
  clean?: string;
}

/** Narrows a search by name. */
export interface FindByNameOptions extends TextOptions {
  /** Type of the records that are wanted; all but places when absent. */
  type?: RecordType | undefined;
}

/** Names of records, ready to be looked up, to be searched and to be found in texts. */
export interface NameIndex<R extends { readonly id: string }> {
  /** The records of a name, in the order of the collections; places only where `type` asks for them. */
  findByName(name: string, options?: FindByNameOptions): R[];
  /** The names that stand in a text, in order; those of places are left out. */
  findEntities(text: string): EntityMention[];
  /** The records that somebody means who types a few words, the best first; see {@link search}. */
  search(query: string, options?: SearchOptions): SearchHit<R['id']>[];
}

/** A name that is looked for. */
interface Entry<R> extends FoundName {
  record: R;
  /** A short upper-case name (WIPO), which a text must show in upper case too. */
  acronym: boolean;
  /** Whether it is looked for in running text. */
  linked: boolean;
  /** Ids of the wholes of one of which the text has to speak; empty for what stands by itself. */
  wholes: readonly string[];
}

type AnyFrozenRecord = Frozen<AnyRecord>;

/** Types whose names describe and are not used to speak of the thing. */
const UNLINKED = new Set<RecordType>(['statistic', 'signing', 'source']);

/** Types whose records may be parts with a name common outside their whole: 成果展示平台, 通通. */
const PARTS = new Set<RecordType>([
  'platform',
  'sub-forum',
  'forum-event',
  'competition',
  'achievement',
]);

const ACRONYM = /^[A-Z][A-Z0-9]{1,5}$/;

function namesOf({ hans, hant, en, aliases = [] }: Frozen<Names>): string[] {
  const texts = [hans, hant, en, ...aliases.map(({ text }) => text)];
  return texts.filter((text) => text !== undefined);
}

/**
 * Places whose names are looked for, though none is reported: 中关村 is not meant in 中关村国际创新中心. The names of
 * cities, districts and countries would rather hide others: 中国 the body in 其中国际组织.
 */
const HOLDING_NAMES = new Set<PlaceKind>(['area', 'venue', 'room']);

const mayHoldNames = (record: AnyFrozenRecord): boolean =>
  record.type !== 'place' || HOLDING_NAMES.has(record.kind);

/** Ids of the wholes of which a record is a part; empty when it stands by itself. */
function wholesOf(record: AnyFrozenRecord): string[] {
  if (!PARTS.has(record.type)) return [];
  const {
    forumId,
    parentId,
    releasedAtId,
    shownAtIds = [],
  } = record as Partial<
    Record<'forumId' | 'parentId' | 'releasedAtId', string> & { shownAtIds: readonly string[] }
  >;
  // 无感通行 is meant where the forum is spoken of at which it was used; a platform stands by itself, wherever shown.
  const shownAt = record.type === 'achievement' ? shownAtIds : [];
  return [forumId, parentId, releasedAtId, ...shownAt].filter((id) => id !== undefined);
}

/** One character is no name to be found in running text; nor is a number. */
const isLinkable = (key: string): boolean => [...key].length > 1 && !/^[\d\s.-]*$/.test(key);

function entryOf<R extends AnyFrozenRecord>(
  record: R,
  key: string,
  name: string,
  isTaken: boolean,
): Entry<R> {
  const { type } = record;
  const linked =
    !UNLINKED.has(type) && mayHoldNames(record) && isLinkable(key) && !(isPlace(record) && isTaken);
  return {
    ...{ record, type, key, linked },
    rules: linked ? edgeRulesOf(type, key) : [],
    acronym: ACRONYM.test(name),
    wholes: wholesOf(record),
  };
}

const isPlace = ({ type }: AnyFrozenRecord): boolean => type === 'place';

/** All names of records under their keys; a name that another record has is not that of a place. */
function nameTrieOf<R extends AnyFrozenRecord>(records: readonly R[]): NameTrie<Entry<R>> {
  const trie = new NameTrie<Entry<R>>();
  const placesLast = [...records].sort((a, b) => Number(isPlace(a)) - Number(isPlace(b)));
  for (const record of placesLast) {
    const names = namesOf(record.names);
    const keys = new Map(
      [...names, ...editionNames(record, names)].map((name) => [fold(name), name]),
    );
    for (const [key, name] of keys) {
      trie.add(key, entryOf(record, key, name, trie.get(key).length > 0));
    }
  }
  return trie;
}

/** The index without its search, which readers of articles need not load. */
function buildNameIndex<R extends AnyFrozenRecord>(
  records: readonly R[],
): Omit<NameIndex<R>, 'search'> {
  const trie = nameTrieOf(records);

  /** Entities in a text without damage. */
  function findIn(text: string): EntityMention[] {
    const found = findNames(trie, text);
    return found.flatMap(({ start, end, values }) => {
      const raw = text.slice(start, end);
      return values.flatMap(({ record }) =>
        isPlace(record) ? [] : [{ id: record.id, type: record.type, start, end, raw }],
      );
    });
  }

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
    findEntities(text) {
      const repaired = repairText(text);
      const originalSpan = originalSpans(repaired.edits);
      return findIn(repaired.text).map((entity) => {
        const span = originalSpan(entity.start, entity.end);
        const raw = text.slice(span.start, span.end);
        return { ...entity, ...span, raw, ...(raw !== entity.raw && { clean: entity.raw }) };
      });
    },
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

/**
 * Finds the names of bundled records in a text; see {@link createNameIndex} for what counts.
 *
 * @param text - any string
 * @returns the mentions, in order, not overlapping
 * @throws {TypeError} When the text is no string.
 * @example
 * findEntities('中關村論壇開幕')[0] // { id: 'zgc-forum', type: 'forum-series', start: 0, end: 5, raw: '中關村論壇' }
 */
export function findEntities(text: string): EntityMention[] {
  return overBundled().findEntities(text);
}
