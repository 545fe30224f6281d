import type { DraftedRecords } from '../article/index.js';
import { findRecord, nameOf } from '../lookup/index.js';
import type { Names } from '../schemas/index.js';

/** The name of a bundled record; else its id, since it is the user's own. */
export function nameOfId(id: string): string {
  const record = findRecord(id);
  return record === undefined ? id : nameOf(record, 'zh-Hans').text;
}

/** A record as it is told: what it may have is there or not. */
interface Named {
  readonly id: string;
  readonly names?: Names | undefined;
}

/** What the things of an article are called. */
export type NamesById = (id: string) => string;

/** What the things of an article are called: as the article has it, else as the data have it. */
export function namesIn(records: DraftedRecords): NamesById {
  const names = new Map<string, string>();
  for (const { id, names: forms } of Object.values(records).flat() as Named[]) {
    const name = forms?.hans ?? forms?.hant ?? forms?.en;
    if (name !== undefined) names.set(id, name);
  }
  for (const { id, seriesId, ordinal, year } of records.forums) {
    if (names.has(id) || findRecord(id) !== undefined || seriesId === undefined) continue;
    const edition = ordinal === undefined ? String(year ?? '') : `no. ${String(ordinal)}`;
    names.set(id, `${names.get(seriesId) ?? nameOfId(seriesId)} ${edition}`.trimEnd());
  }
  return (id) => names.get(id) ?? nameOfId(id);
}
