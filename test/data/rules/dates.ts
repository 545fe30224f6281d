import { parseEdtf } from '../../../src/text/edtf.js';
import type { DataRecord, DataRule } from '../bundled.js';

interface Days {
  first?: string | undefined;
  last?: string | undefined;
}

/** A date in a record, and the ids of the occasions within whose days it has to lie. */
interface Dated {
  path: string;
  days: Days;
  within: readonly (string | undefined)[];
}

const span = (start: string | undefined, end = start): Days => ({
  first: (start === undefined ? undefined : parseEdtf(start)?.start?.first) ?? undefined,
  last: (end === undefined ? undefined : parseEdtf(end)?.end?.last) ?? undefined,
});

/** Days that an occasion leaves to what belongs to it; an edition without a last day, its year. */
function daysOf(record: DataRecord | undefined): Days {
  if (record?.type === 'forum') {
    const year = String(record.year);
    return span(record.startDate ?? year, record.endDate ?? year);
  }
  const dated = record?.type === 'sub-forum' || record?.type === 'forum-event';
  return dated ? span(record.startDate, record.endDate ?? record.startDate) : {};
}

/** Turns, titles and rounds: what in a record has a date and an occasion of its own. */
function datedItemsOf(record: DataRecord): Dated[] {
  const lists = {
    lifecycle: 'lifecycle' in record ? record.lifecycle : undefined,
    designations: record.type === 'park' ? record.designations : undefined,
    stages: record.type === 'competition' ? record.stages : undefined,
  };
  return Object.entries(lists).flatMap(([list, items = []]) =>
    items.map((item) => ({
      path: `${list}.${item.id ?? ('kind' in item ? item.kind : '')}.date`,
      days: span(item.date),
      within: [item.eventId],
    })),
  );
}

function datesOf(record: DataRecord): Dated[] {
  switch (record.type) {
    case 'sub-forum':
    case 'forum-event': {
      const days = span(record.startDate, record.endDate);
      return [{ path: 'startDate', days, within: [record.forumId, record.parentId] }];
    }
    case 'signing':
      return [{ path: 'date', days: span(record.date), within: [record.forumId, record.eventId] }];
    case 'achievement':
      return [{ path: 'releasedOn', days: span(record.releasedOn), within: [record.releasedAtId] }];
    default:
      return datedItemsOf(record);
  }
}

/** Whether days reach beyond others; what is not known reaches nowhere. */
function reachBeyond({ first, last }: Days, bounds: Days): boolean {
  const early = first !== undefined && bounds.first !== undefined && first < bounds.first;
  const late = last !== undefined && bounds.last !== undefined && last > bounds.last;
  return early || late;
}

/** An edition ends in its year; that it begins there is a rule of its schema. */
export const editionsInTheirYear: DataRule = (records) =>
  records.flatMap((record) => {
    if (record.type !== 'forum') return [];
    const { id, startDate, endDate, year } = record;
    return reachBeyond(span(startDate, endDate), span(String(year)))
      ? [`${id} endDate: lies outside the year ${String(year)}`]
      : [];
  });

/**
 * The days of a session, an event, a signing, a release or a turn lie within those of the
 * edition and the occasion to which it belongs.
 */
export const datesWithinParent: DataRule = (records) => {
  const byId = new Map<string, DataRecord>(records.map((record) => [record.id, record]));
  return records.flatMap((record) =>
    datesOf(record).flatMap(({ path, days, within }) =>
      within
        .filter((id) => id !== undefined)
        .filter((id) => reachBeyond(days, daysOf(byId.get(id))))
        .map((id) => `${record.id} ${path}: lies outside the days of ${id}`),
    ),
  );
};

const firstDayOf = (date: string): string => span(date).first ?? '';

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

/** The edition that another follows is the one before it, by its number and by its year. */
export const followersComeNext: DataRule = (records) => {
  const editions = new Map<string, Extract<DataRecord, { type: 'forum' }>>(
    records.flatMap((record) => (record.type === 'forum' ? [[record.id, record]] : [])),
  );
  return [...editions.values()].flatMap((edition) => {
    const before = editions.get(edition.followsId ?? '');
    if (before === undefined) return [];
    const next = before.ordinal === undefined || edition.ordinal === before.ordinal + 1;
    return next && before.year < edition.year && before.seriesId === edition.seriesId
      ? []
      : [`${edition.id} followsId: ${before.id} is not the edition before it`];
  });
};

/** The turns of a platform or a park stand in the order of their days; those without a day come last. */
export const turnsInOrder: DataRule = (records) =>
  records.flatMap((record) => {
    const turns = 'lifecycle' in record ? (record.lifecycle ?? []) : [];
    return turns.flatMap(({ id, kind, date }, i) => {
      const before = turns[i - 1];
      if (before === undefined || date === undefined) return [];
      return before.date !== undefined && firstDayOf(before.date) <= firstDayOf(date)
        ? []
        : [`${record.id} lifecycle.${id ?? kind}: earlier than what stands before it`];
    });
  });
