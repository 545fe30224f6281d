import type { RecordType } from '../../../src/ids/enums.js';
import { leavesOf } from '../../../src/lookup/field-path.js';
import type { DataRecord, DataRule } from '../bundled.js';

/** Where an id of another record stands, and of which types that record may be. */
interface Reference {
  path: string;
  id: string;
  /** None: any type. */
  types: readonly RecordType[];
}

const OCCASIONS = ['forum', 'sub-forum', 'forum-event'] as const;
const BODIES = ['organization', 'park', 'platform'] as const;

/** Keys whose value is the id of a record, with the types that it may have. */
const ID_KEYS: Readonly<Record<string, readonly RecordType[]>> = {
  seriesId: ['forum-series'],
  forumId: ['forum'],
  eventId: OCCASIONS,
  releasedAtId: OCCASIONS,
  programmeId: ['policy', 'signing'],
  withinId: ['signing'],
  objectId: ['platform', 'park'],
  parkId: ['park'],
  operatorId: ['organization'],
  organizationId: ['organization'],
  subsetOfId: ['statistic'],
};

/** Lists of ids, or of items whose id is that of a record. */
const ID_LISTS: Readonly<Record<string, readonly RecordType[]>> = {
  issuerIds: ['organization'],
  developerIds: ['organization'],
  shownAtIds: OCCASIONS,
  signatoryIds: ['person'],
  placeIds: ['place'],
  hosts: ['organization'],
  operators: ['organization'],
  participants: ['person'],
  parties: BODIES,
};

/** `parentId` leads to a record of the same type; a part of an event, also to a sub-forum. */
function parentTypes(type: RecordType): readonly RecordType[] {
  return type === 'forum-event' ? ['forum-event', 'sub-forum'] : [type];
}

/**
 * Types of the record whose id a leaf is, `undefined` where it is none. A key that ends in
 * `Id` or `Ids` is one even where it is not listed: then any type will do.
 */
function typesAt(keys: readonly string[], type: RecordType): readonly RecordType[] | undefined {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? '';
  if (last === 'parentId') return parentTypes(type);
  if (last === 'followsId') return [type];
  if (last.endsWith('Id')) return ID_KEYS[last] ?? [];
  const list = keys.find((key) => key.endsWith('Ids'));
  if (list !== undefined) return ID_LISTS[list] ?? [];
  return last === 'id' ? ID_LISTS[first] : undefined;
}

/** Every id of another record that a record holds, its sources included. */
export function referencesOf(record: DataRecord): Reference[] {
  const references: Reference[] = leavesOf(record).flatMap(({ path, value }) => {
    const types = typesAt(path.split('.'), record.type);
    return types ? [{ path, id: String(value), types }] : [];
  });
  if (record.type === 'forum') {
    for (const id of record.parallelForums?.ids ?? []) {
      references.push({ path: 'parallelForums.ids', id, types: ['sub-forum'] });
    }
  }
  for (const { source } of [...sourcesOf(record), ...disputesOf(record)]) {
    references.push({ path: 'sources', id: source, types: ['source'] });
  }
  return references;
}

const sourcesOf = (record: DataRecord) => (record.type === 'source' ? [] : record.sources);
const disputesOf = (record: DataRecord) =>
  record.type === 'source' ? [] : (record.disputed ?? []);

/** Every id that a record names is that of a record, of a type that fits there. */
export const noDanglingIds: DataRule = (records) => {
  const types = new Map<string, RecordType>(records.map(({ id, type }) => [id, type]));
  return records.flatMap((record) =>
    referencesOf(record).flatMap(({ path, id, types: allowed }) => {
      const type = types.get(id);
      if (type === undefined) return [`${record.id} ${path}: no record has the id "${id}"`];
      if (allowed.length === 0 || allowed.includes(type)) return [];
      return [`${record.id} ${path}: "${id}" is a ${type}, expected ${allowed.join(' or ')}`];
    }),
  );
};

/** Every id of `members` is that of a record, or of an item of the record itself. */
export const membersExist: DataRule = (records) => {
  const ids = new Set<string>(records.map(({ id }) => id));
  return records.flatMap((record) => {
    if (!('members' in record)) return [];
    const items = leavesOf(record)
      .filter(({ path }) => /^[a-z]+\.[^.]+\.id$/.test(path))
      .map(({ value }) => value);
    return (record.members?.ids ?? [])
      .filter((id) => !ids.has(id) && !items.includes(id))
      .map((id) => `${record.id} members.ids: neither record nor item has the id "${id}"`);
  });
};

const CHAINS = ['parentId', 'followsId', 'withinId', 'subsetOfId'] as const;

/** Following parents, predecessors or wholes never comes back to where it began. */
export const noCircles: DataRule = (records) => {
  const byId = new Map<string, Partial<Record<string, unknown>>>(
    records.map((record) => [record.id, { ...record }]),
  );
  return CHAINS.flatMap((key) =>
    records.flatMap(({ id }) => {
      const seen = new Set<unknown>();
      let next: unknown = id;
      while (next !== undefined && !seen.has(next)) {
        seen.add(next);
        next = byId.get(String(next))?.[key];
      }
      return next === id ? [`${id} ${key}: leads back to itself`] : [];
    }),
  );
};
