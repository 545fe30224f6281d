import type { Frozen } from '../../data/frozen.js';
import { ID_PATTERN } from '../../ids/id-pattern.js';
import { isPlainObject } from '../../ids/shown.js';
import { type WordsOf, wordIn } from '../../labels/words/words.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { SourceRef } from '../../schemas/values/source-ref.js';
import { checkRecords, refuse } from '../check-record.js';
import { hasOwn } from '../../text/has-own.js';

// What calendars show, and so rely on, beside what every format does.

/** Refuses names without a form in which they could be shown. */
export function checkNames(id: string, field: string, names: unknown): void {
  const forms = isPlainObject(names)
    ? [names['hans'], names['hant'], names['en']].filter((form) => form !== undefined)
    : [];
  if (forms.length === 0 || !forms.every((form) => typeof form === 'string' && /\S/.test(form))) {
    refuse(id, field, 'a text under at least one of hans, hant and en', names);
  }
}

/** Refuses what is no list of objects; an absent list is none. */
export function checkItems(
  id: string,
  field: string,
  items: unknown,
): readonly Record<string, unknown>[] {
  if (items === undefined) return [];
  if (!Array.isArray(items) || !items.every(isPlainObject)) {
    refuse(id, field, 'a list of objects', items);
  }
  return items;
}

/** Refuses what is no list of ids. */
export function checkIds(id: string, field: string, ids: unknown): void {
  const isId = (each: unknown): boolean => typeof each === 'string' && ID_PATTERN.test(each);
  if (ids === undefined || (Array.isArray(ids) && ids.every(isId))) return;
  refuse(id, field, 'a list of ids of lower-case words joined by hyphens', ids);
}

/** Ids of the texts that a record cites, each once; none of a source, or where they are left out. */
export function citedBy(record: Frozen<AnyRecord>): string[] {
  const { sources = [] } = record as { sources?: Frozen<SourceRef[]> };
  return [...new Set(sources.map(({ source }) => source))];
}

/** The word for the value of a field; refuses one that the field's enum does not have. */
export function wordAt(
  id: string,
  field: string,
  table: WordsOf<string>,
  value: string,
  locale: string,
): string {
  const words = hasOwn(table, value) ? table[value] : undefined;
  return words === undefined
    ? refuse(id, field, `one of ${Object.keys(table).join(', ')}`, value)
    : wordIn(words, locale);
}

/**
 * Looks at records for a calendar: their names, the lists of their sources, and that none comes
 * twice, since entries are known by ids.
 *
 * @throws {TypeError} When it is no list of records, or one holds what JSON cannot.
 * @throws {RangeError} When a record breaks the schema in one of these.
 */
export function checkCalendarRecords(records: unknown): Frozen<AnyRecord>[] {
  const seen = new Set<string>();
  return checkRecords(records).map((record) => {
    const { id, names, sources, disputed } = record;
    if (seen.has(id)) refuse(id, 'id', 'every record once', id);
    seen.add(id);
    checkNames(id, 'names', names);
    checkItems(id, 'sources', sources);
    checkItems(id, 'disputed', disputed);
    return record as unknown as Frozen<AnyRecord>;
  });
}
