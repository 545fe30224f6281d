import { parseEdtf } from '../../../src/text/edtf.js';
import type { DataRecord, DataRule } from '../bundled.js';

interface Days {
  first: string | undefined;
  last: string | undefined;
}

/** Days that a record's dates, or else its year, allow. */
function daysOf(record: DataRecord | undefined): Days {
  if (record === undefined || !('startDate' in record || 'endDate' in record || 'year' in record)) {
    return { first: undefined, last: undefined };
  }
  const year = 'year' in record ? String(record.year) : undefined;
  const start = record.startDate ?? year;
  const end = record.endDate ?? record.startDate ?? year;
  return {
    first: (start === undefined ? undefined : parseEdtf(start)?.start?.first) ?? undefined,
    last: (end === undefined ? undefined : parseEdtf(end)?.end?.last) ?? undefined,
  };
}

/** An edition's days lie in its year, those of a session or an event within their parent's. */
export const datesWithinParent: DataRule = (records) => {
  const byId = new Map<string, DataRecord>(records.map((record) => [record.id, record]));
  return records.flatMap((record) => {
    const own = daysOf(record);
    const parents =
      record.type === 'forum'
        ? [
            {
              id: 'year',
              days: { first: `${String(record.year)}-01-01`, last: `${String(record.year)}-12-31` },
            },
          ]
        : [
            'forumId' in record ? record.forumId : undefined,
            'parentId' in record ? record.parentId : undefined,
          ].flatMap((id) => (id === undefined ? [] : [{ id, days: daysOf(byId.get(id)) }]));
    return parents.flatMap(({ id, days }) => {
      const early = own.first && days.first && own.first < days.first;
      const late = own.last && days.last && own.last > days.last;
      return early || late ? [`${record.id} startDate: lies outside the days of ${id}`] : [];
    });
  });
};

/** Of two editions of a series, the one with the higher number is not the earlier one. */
export const ordinalsRiseWithYears: DataRule = (records) => {
  const editions = records.flatMap((record) =>
    record.type === 'forum' && record.ordinal !== undefined
      ? [{ ...record, ordinal: record.ordinal }]
      : [],
  );
  editions.sort((a, b) => a.ordinal - b.ordinal);
  const last = new Map<string, (typeof editions)[number]>();
  return editions.flatMap((edition) => {
    const before = last.get(edition.seriesId);
    last.set(edition.seriesId, edition);
    if (before === undefined) return [];
    if (before.ordinal === edition.ordinal) {
      return [`${edition.id} ordinal: ${String(edition.ordinal)} is that of ${before.id}`];
    }
    return before.year < edition.year
      ? []
      : [`${edition.id} year: not after that of ${before.id}, an earlier edition`];
  });
};
