import type { DataRule } from '../bundled.js';

/** What is of no kind that has a name says what it is. */
export const othersAreDescribed: DataRule = (records) =>
  records.flatMap((record) =>
    'kind' in record && record.kind === 'other' && record.description === undefined
      ? [`${record.id} kind: other, without a description`]
      : [],
  );
