import type { Frozen } from '../data/frozen.js';
import { RECORD_TYPES, type RecordType } from '../ids/enums.js';
import type { RecordId } from '../ids/record-id.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { checkObject } from '../text/check-arguments.js';
import { checkText } from '../text/check-text.js';
import { expected } from '../text/expected.js';
import { lazy } from '../text/lazy.js';
import { bundledRecords } from './collections.js';
import { SearchIndex } from './search/search-index.js';

/** What a search brings back. */
export interface SearchOptions {
  /** Record types to look in; all of them by default. */
  types?: readonly RecordType[] | undefined;
  /** How many records at most, 10 by default. */
  limit?: number | undefined;
}

/** A record that a search found. */
export interface SearchHit<Id extends string = string> {
  /** Id of the record. */
  id: Id;
  /** Its type. */
  type: RecordType;
  /** How well it matches, from 1 (it is called so) down to 0; to be compared within one search. */
  score: number;
  /** The name or alias that matched best, as the record has it. */
  matched: string;
}

const DEFAULT_LIMIT = 10;

/** @throws {TypeError | RangeError} When an option is not what it should be. */
function checkSearch({ types, limit }: SearchOptions): void {
  if (types !== undefined && !Array.isArray(types)) {
    throw new TypeError(expected('types as an array of record types', types));
  }
  for (const type of types ?? []) {
    if (RECORD_TYPES.includes(type)) continue;
    throw new RangeError(expected(`types out of ${RECORD_TYPES.join(', ')}`, type));
  }
  if (limit !== undefined && (!Number.isSafeInteger(limit) || limit < 1)) {
    const message = expected('limit to be a positive integer', limit);
    throw typeof limit === 'number' ? new RangeError(message) : new TypeError(message);
  }
}

/** The search over some records; its index is made by the first search. */
export function searchOver<R extends Frozen<AnyRecord>>(
  records: readonly R[],
): (query: string, options?: SearchOptions) => SearchHit<R['id']>[] {
  const index = lazy(() => new SearchIndex(records));
  return (query, options = {}) => {
    checkText(query);
    checkObject('options as an object', options);
    checkSearch(options);
    const { types, limit = DEFAULT_LIMIT } = options;
    return index()
      .find(query)
      .filter(({ searched: { type } }) => types?.includes(type) ?? true)
      .sort((a, b) => b.score - a.score || b.searched.year - a.searched.year)
      .slice(0, limit)
      .map(({ searched: { id, type }, score, matched }) => ({
        id,
        type,
        score: Math.round(score * 1000) / 1000,
        matched,
      }));
  };
}

const overBundled = lazy(() => searchOver(bundledRecords()));

/**
 * Finds the bundled records that somebody means who types a few words.
 *
 * Shape: parts of names in any order and script (`软件园`, `兩岸創新中心`), short forms that leave characters
 * out (`京台论坛`), editions (`第28届`, `28届`, `28th`), years, and what else is known of a record: the title
 * of a post, the place, the kind, the forum that it belongs to (`于英杰 副市长`, `剑桥 园区`), the English words of its id too (`youth cup`). Every word has
 * to be found, one character of it may be wrong. What is called so comes first, then what begins so, what holds
 * it, what is shortened to it, and what is mistyped; of equals the newest.
 * Hint: `findByName` is for names, `findEntities` for texts.
 *
 * @param query - any string; what has neither letter nor digit, or is longer than 200 of them, finds nothing
 * @param options - `types` to look in, `limit` (10)
 * @returns the best first, possibly none
 * @throws {TypeError} When the query is no string, or an option has the wrong type.
 * @throws {RangeError} When `limit` is no positive integer, or there is no such type.
 * @example
 * search('28届京港', { limit: 1 })[0]?.id // 'beijing-hong-kong-symposium-28'
 * search('2024 ZGC')[0] // { id: 'zgc-forum-2024', type: 'forum', score: 0.891, matched: '2024 ZGC Forum' }
 */
export function search(query: string, options?: SearchOptions): SearchHit<RecordId>[] {
  return overBundled()(query, options);
}
