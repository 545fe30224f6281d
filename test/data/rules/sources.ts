import { covers, leavesOf, resolvePath } from '../../../src/lookup/field-path.js';
import type { DataRecord, DataRule } from '../bundled.js';
import { factsOf } from '../facts.js';

type SourcedRecord = Exclude<DataRecord, { type: 'source' }>;
type Ref = SourcedRecord['sources'][number];

const sourced = (records: readonly DataRecord[]): SourcedRecord[] =>
  records.flatMap((record) => (record.type === 'source' ? [] : [record]));

/** Runs a check over every reference of every record, and puts the id and source before it. */
function eachRef(
  records: readonly DataRecord[],
  check: (ref: Ref, record: SourcedRecord) => string[],
): string[] {
  return sourced(records).flatMap((record) =>
    record.sources.flatMap((ref) => {
      const where = [record.id, ref.fields?.join(',') ?? 'sources'].join(' ');
      return check(ref, record).map((message) => `${where}: ${message} (${ref.source})`);
    }),
  );
}

/** Every path that a reference or a dispute names leads to something. */
export const pathsResolve: DataRule = (records) => [
  ...eachRef(records, ({ fields = [] }, record) =>
    fields
      .filter((path) => resolvePath(record, path).length === 0)
      .map((path) => `the path "${path}" leads nowhere`),
  ),
  ...sourced(records).flatMap(({ disputed = [], ...record }) =>
    disputed
      .filter(({ field }) => resolvePath(record, field).length === 0)
      .map(({ field }) => `${record.id} disputed: the path "${field}" leads nowhere`),
  ),
];

/** Every reference says which fields it backs: one for "the record" would hide what it lacks. */
export const referencesNameFields: DataRule = (records) =>
  eachRef(records, ({ fields }) => (fields ? [] : ['names no fields']));

/** Every fact is backed by a reference. */
export const factsAreBacked: DataRule = (records) =>
  sourced(records).flatMap((record) => {
    const backed = record.sources.flatMap(({ fields = [] }) => fields);
    return factsOf(record)
      .filter((path) => !backed.some((field) => covers(field, path)))
      .map((path) => `${record.id} ${path}: no source backs it`);
  });

/** English names are printed somewhere; only the title of a source may be ours. */
export const noCoinedEnglish: DataRule = (records) =>
  sourced(records).flatMap((record) =>
    leavesOf(record)
      .filter(({ path }) => path.endsWith('names.derived.en'))
      .map(({ path }) => `${record.id} ${path}: an English name is never coined`),
  );

/** A paragraph exists in the source; a source with paragraphs is cited by them. */
export const paragraphsExist: DataRule = (records) => {
  const counts = new Map<string, number | undefined>(
    records.flatMap((record) => (record.type === 'source' ? [[record.id, record.paragraphs]] : [])),
  );
  return eachRef(records, ({ source, paragraph }) => {
    const count = counts.get(source);
    if (count === undefined) {
      return paragraph === undefined ? [] : ['cites a paragraph of a source that has none'];
    }
    if (paragraph === undefined) return ['cites no paragraph'];
    return paragraph < count ? [] : [`cites paragraph ${String(paragraph)} of ${String(count)}`];
  });
};

/** What is inferred says why; what is stated needs no reason. */
export const inferredHasBasis: DataRule = (records) =>
  eachRef(records, ({ status, basis }) => {
    if (status === 'inferred' && basis === undefined) return ['inferred without a basis'];
    return status !== 'inferred' && basis !== undefined ? ['a basis, but not inferred'] : [];
  });

/** What is cited as planned is recorded as planned, and what is planned is cited so. */
export const plannedIsPlanned: DataRule = (records) =>
  sourced(records).flatMap((record) => {
    if (!('status' in record)) return [];
    const refs = record.sources.filter(({ fields }) => fields?.includes('status'));
    const isPlanned = record.status === 'planned';
    return refs.length === 0 || refs.every(({ status }) => (status === 'planned') === isPlanned)
      ? []
      : [`${record.id} status: "${record.status}", but cited otherwise`];
  });

/** A disputed value differs from the record's own, and its source is not the one preferred. */
export const disputesDiffer: DataRule = (records) =>
  sourced(records).flatMap((record) =>
    (record.disputed ?? [])
      .filter(({ field, value }) =>
        resolvePath(record, field).some((own) => JSON.stringify(own) === JSON.stringify(value)),
      )
      .map(({ field }) => `${record.id} ${field}: disputed by the value that it has`),
  );

/** Every source backs something, or is the other side of a dispute. */
export const sourcesAreCited: DataRule = (records) => {
  const cited = new Set<string>(
    sourced(records).flatMap(({ sources, disputed = [] }) =>
      [...sources, ...disputed].map(({ source }) => source),
    ),
  );
  return records.flatMap(({ type, id }) =>
    type === 'source' && !cited.has(id) ? [`${id}: no record cites it`] : [],
  );
};
