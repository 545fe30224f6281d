import type { ArticleReading, DraftedRecords } from '../../../src/article/index.js';
import { signings, statistics } from '../../../src/data/index.js';
import { datesOf, findRecord, provenanceOf } from '../../../src/lookup/index.js';
import type { Names } from '../../../src/schemas/index.js';
import { lazy } from '../../../src/text/lazy.js';
import type { KnownRecord, KnownSource } from './protocol.js';

const MOST_SOURCES = 3;

/** What backs a record: of one with an amount, the amount; of the others, the name. */
function sourcesOf(id: string, field: string): KnownSource[] {
  const backed = provenanceOf(id, field);
  const all = backed.length > 0 ? backed : provenanceOf(id);
  return all.slice(0, MOST_SOURCES).map(({ ref, source }) => ({
    id: source.id,
    names: source.names as Names,
    publisher: source.publisher,
    publishedOn: source.publishedOn,
    url: source.url,
    quality: source.quality,
    paragraph: ref.paragraph,
    literal: ref.literal,
    status: ref.status,
    basis: ref.basis,
  }));
}

/** A bundled record for the page; nothing for the id of a draft. */
export function knownRecord(id: string): KnownRecord | undefined {
  const record = findRecord(id);
  if (record === undefined) return undefined;
  return {
    id,
    type: record.type,
    names: record.names as Names,
    status: 'status' in record ? record.status : undefined,
    when: datesOf(record)[0]?.edtf,
    placeIds: 'placeIds' in record ? record.placeIds : undefined,
    sources: sourcesOf(id, 'money' in record ? 'money' : 'names'),
  };
}

/** Our records with money, by value and currency. */
const BY_AMOUNT = lazy(() => {
  const byAmount = new Map<string, string[]>();
  for (const { id, money } of [...signings, ...statistics]) {
    if (money?.value === null || money?.value === undefined) continue;
    const key = `${String(money.value)} ${money.currency}`;
    byAmount.set(key, [...(byAmount.get(key) ?? []), id]);
  }
  return byAmount;
});

/** By index of a mention: the records of ours that state the same amount. */
export function recordsOfAmounts({ mentions }: ArticleReading): Record<number, string[]> {
  const found: Record<number, string[]> = {};
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'amount' || mention.value === null) continue;
    const ids = BY_AMOUNT().get(`${String(mention.value)} ${mention.currency ?? ''}`);
    if (ids !== undefined) found[index] = ids;
  }
  return found;
}

/** Every string of a value that may be an id. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* stringsIn(inner);
  }
}

/** The bundled records that a reading speaks of, by id. */
export function recordsNamed(
  { entities, statements }: ArticleReading,
  drafts: DraftedRecords,
  more: Iterable<string>,
): Record<string, KnownRecord> {
  const ids = new Set<string>(more);
  for (const { id } of entities) ids.add(id);
  for (const { recordId } of statements) if (recordId !== undefined) ids.add(recordId);
  for (const text of stringsIn([statements.map(({ draft }) => draft), drafts])) {
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) ids.add(text);
  }
  const known: Record<string, KnownRecord> = {};
  for (const id of ids) {
    const record = knownRecord(id);
    if (record === undefined) continue;
    known[id] = record;
    // Their places have names too.
    for (const place of record.placeIds ?? []) ids.add(place);
  }
  return known;
}
