import * as data from '../../../src/data/index.js';
import type { RecordType } from '../../../src/ids/index.js';
import { labelOf } from '../../../src/labels/index.js';
import {
  type BundledRecord,
  type SearchHit,
  findRecord,
  search,
} from '../../../src/lookup/index.js';
import { h } from '../dom/h.js';
import { capital } from '../dom/names.js';
import { inTongues } from '../dom/tongues.js';
import type { Address } from '../shell/address.js';
import type { DataPage, DataSite } from './data-site.js';
import { recordLink } from './record-link.js';
import { sourceBox } from './source-box.js';

const MOST = 60;

/** How many records there are to be found. */
const total = (): number =>
  Object.values(data).reduce((sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0), 0);

function hitItem({ id, matched }: SearchHit, site: DataSite): HTMLElement | null {
  const record = findRecord(id);
  if (record === undefined) return null;
  const link = recordLink(record, site);
  return h(
    'li',
    {},
    link,
    ' ',
    record.type !== 'source' && sourceBox(record, 'names', site),
    link.textContent !== matched &&
      h('span', { class: 'small faint' }, ' ', inTongues(matched, site)),
    h('code', { class: 'id' }, id),
  );
}

function groups(hits: readonly SearchHit[], site: DataSite): HTMLElement[] {
  // In the order in which the best of each comes.
  const types = [...new Set(hits.map(({ type }) => type))] as RecordType[];
  return types.map((type) =>
    h(
      'section',
      { class: 'hits' },
      h('h2', {}, capital(labelOf('RecordType', type, site.locale))),
      h(
        'ul',
        {},
        hits.filter((hit) => hit.type === type).map((hit) => hitItem(hit, site)),
      ),
    ),
  );
}

/** What a search finds, by type. */
export function searchPage({ query }: Address, site: DataSite): DataPage {
  const { words } = site;
  const asked = (query.get('q') ?? '').trim();
  const hits = asked === '' ? [] : search(asked, { limit: MOST });
  const status =
    asked === ''
      ? words('typeFirst')
      : hits.length === 0
        ? words('nothing', asked, total())
        : words(hits.length === MOST ? 'best' : 'found', hits.length, asked);
  const element = h(
    'div',
    { class: 'stack search-results' },
    h('p', { class: 'muted', role: 'status' }, inTongues(status, site)),
    groups(hits, site),
  );
  const shown = hits.flatMap(({ id }): BundledRecord[] => {
    const record = findRecord(id);
    return record === undefined ? [] : [record];
  });
  return { element, title: words('searchTitle'), shown };
}
