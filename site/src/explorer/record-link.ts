import type { BundledRecord } from '../../../src/lookup/index.js';
import { findRecord } from '../../../src/lookup/index.js';
import { h } from '../dom/h.js';
import { nameSpan } from '../dom/names.js';
import { toHash } from '../shell/address.js';
import type { DataSite } from './data-site.js';

/** The name of a record, leading to its page. */
export const recordLink = (record: BundledRecord, site: DataSite): HTMLElement =>
  h('a', { href: toHash(['record', record.id]) }, nameSpan(record, site));

/** The same by id; an id of which there is no record stands as it is. */
export function idLink(id: string, site: DataSite): HTMLElement {
  const record = findRecord(id);
  return record === undefined ? h('code', {}, id) : recordLink(record, site);
}
