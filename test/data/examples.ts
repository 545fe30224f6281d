import type { RecordType } from '../../src/ids/enums.js';
import { AnyRecordSchema } from '../../src/schemas/any-record.js';
import type { DataRecord } from './bundled.js';

/** A valid record for an example, completed where the example leaves fields out. */
export function example(
  fields: { type: RecordType; id: string } & Record<string, unknown>,
): DataRecord {
  return AnyRecordSchema.parse({
    names: { hans: '例' },
    ...(fields.type === 'source' ? {} : { sources: [{ source: 'page', fields: ['names'] }] }),
    ...fields,
  });
}

/** A source for examples. */
export const page = example({
  type: 'source',
  id: 'page',
  kind: 'article',
  language: 'zh-Hans',
  quality: 'C',
});
/** A series for examples. */
export const series = example({ type: 'forum-series', id: 'a-series' });
/** An edition of it. */
export const forum = (id: string, fields: object = {}): DataRecord =>
  example({ type: 'forum', id, seriesId: 'a-series', year: 2024, status: 'held', ...fields });
/** A session of `a-forum`. */
export const session = (id: string, fields: object = {}): DataRecord =>
  example({
    type: 'sub-forum',
    id,
    kind: 'parallel',
    forumId: 'a-forum',
    status: 'held',
    ...fields,
  });
/** An exact count of the parallel forums of `a-forum`. */
export const figure = (id: string, value: number, unit: string, fields: object = {}): DataRecord =>
  example({
    type: 'statistic',
    id,
    subjectId: 'a-forum',
    measure: 'parallel-forums',
    status: 'reported',
    quantity: {
      value,
      unit,
      approximation: 'exact',
      min: value,
      max: value,
      minInclusive: true,
      maxInclusive: true,
    },
    ...fields,
  });
