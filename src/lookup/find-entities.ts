import type { RecordType } from '../ids/enums.js';
import { lazy } from '../text/lazy.js';
import { originalSpans } from '../text/original-span.js';
import { repairText } from '../text/repair/repair-text.js';
import type { NameEntry } from './name-entries.js';
import { type FoundName, edgeRulesOf } from './name-edges.js';
import { NameTrie } from './name-trie.js';
import { findNames } from './names-in-text.js';
import { packedNames } from './packed-names.js';

/** A record's name where it stands in a text. */
export interface EntityMention {
  /** Id of the record. */
  id: string;
  /** Type of the record. */
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

/** A name that is looked for. */
export type LinkedName = NameEntry & Required<FoundName>;

/** All names under their keys; a name that another record has is not that of a place. */
export function nameTrieOf<E extends NameEntry>(entries: readonly E[]): NameTrie<E & LinkedName> {
  const trie = new NameTrie<E & LinkedName>();
  const isPlace = ({ type }: NameEntry): boolean => type === 'place';
  const placesLast = [...entries].sort((a, b) => Number(isPlace(a)) - Number(isPlace(b)));
  for (const entry of placesLast) {
    const { type, key } = entry;
    const linked = entry.linked && !(isPlace(entry) && trie.get(key).length > 0);
    trie.add(key, { ...entry, linked, rules: linked ? edgeRulesOf(type, key) : [] });
  }
  return trie;
}

/** Entities in a text without damage. */
function entitiesIn(trie: NameTrie<LinkedName>, text: string): EntityMention[] {
  return findNames(trie, text).flatMap(({ start, end, values }) => {
    const raw = text.slice(start, end);
    return values.flatMap(({ id, type }) =>
      type === 'place' ? [] : [{ id, type, start, end, raw }],
    );
  });
}

/** The names that stand in any text, in order; those of places are left out. */
export function findEntitiesBy(trie: NameTrie<LinkedName>, text: string): EntityMention[] {
  const repaired = repairText(text);
  const entities = entitiesIn(trie, repaired.text);
  if (repaired.text === text) return entities;
  const originalSpan = originalSpans(repaired.edits);
  return entities.map((entity) => {
    const span = originalSpan(entity.start, entity.end);
    const raw = text.slice(span.start, span.end);
    return { ...entity, ...span, raw, ...(raw !== entity.raw && { clean: entity.raw }) };
  });
}

const bundledNames = lazy(() => nameTrieOf(packedNames()));

/**
 * Finds the names of bundled records in a text; see {@link createNameIndex} for what counts. It needs a table of
 * names alone, not the datasets.
 *
 * @param text - any string
 * @returns the mentions, in order, not overlapping
 * @throws {TypeError} When the text is no string.
 * @example
 * findEntities('中關村論壇開幕')[0] // { id: 'zgc-forum', type: 'forum-series', start: 0, end: 5, raw: '中關村論壇' }
 */
export function findEntities(text: string): EntityMention[] {
  return findEntitiesBy(bundledNames(), text);
}

/** {@link findEntities} in a text whose damage is mended. */
export const findEntitiesInMended = (text: string): EntityMention[] =>
  entitiesIn(bundledNames(), text);
