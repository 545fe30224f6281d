import { h, hidden } from '../dom/h.js';
import { inTongues } from '../dom/tongues.js';
import { type Address, withQuery } from '../shell/address.js';
import type { DataPage, DataSite } from './data-site.js';
import { recordLink } from './record-link.js';
import {
  GROUPINGS,
  type Grouping,
  type SiteGroup,
  type SiteRecord,
  groupsBy,
} from './site-groups.js';
import { sourceBox } from './source-box.js';

const GROUPING_WORDS = {
  district: 'byDistrict',
  series: 'bySeries',
  kind: 'byKind',
} as const satisfies Record<Grouping, string>;

/** The field that puts a record into its group, where a source backs it. */
function fieldOf(record: SiteRecord, grouping: Grouping): string {
  if (grouping === 'series')
    return record.type === 'park' && record.designations ? 'designations' : 'lifecycle';
  if (grouping === 'kind') return 'names';
  return record.placeIds === undefined && record.type === 'platform' && record.parkId !== undefined
    ? 'parkId'
    : 'placeIds';
}

function item(
  record: SiteRecord,
  group: SiteGroup,
  grouping: Grouping,
  site: DataSite,
): HTMLElement {
  const { words } = site;
  const field = group.isUnstated ? 'names' : fieldOf(record, grouping);
  return h(
    'li',
    {},
    h('span', { class: `site-sign ${record.type}`, 'aria-hidden': 'true' }),
    hidden(`${words(record.type === 'park' ? 'parks' : 'platforms')}: `),
    recordLink(record, site),
    ' ',
    sourceBox(record, field, site),
  );
}

function groupPart(group: SiteGroup, grouping: Grouping, site: DataSite): HTMLElement {
  return h(
    'section',
    { class: `sheet site-group${group.isUnstated ? ' unstated' : ''}` },
    h(
      'h2',
      {},
      inTongues(group.name, site),
      ' ',
      h('span', { class: 'faint num' }, group.records.length),
    ),
    h(
      'ul',
      {},
      group.records.map((record) => item(record, group, grouping, site)),
    ),
  );
}

/** Parks and platforms by district, series or kind. */
export function sitesPage(address: Address, site: DataSite): DataPage {
  const asked = address.query.get('by');
  const grouping = GROUPINGS.find((each) => each === asked) ?? 'district';
  const groups = groupsBy(grouping, site);
  const { words } = site;
  const element = h(
    'div',
    { class: 'stack' },
    h(
      'div',
      { class: 'site-head' },
      h('span', { class: 'small muted' }, words('groupBy')),
      h(
        'nav',
        { class: 'seg', 'aria-label': words('groupBy') },
        GROUPINGS.map((each) =>
          h(
            'a',
            {
              href: withQuery(address, { by: each === 'district' ? undefined : each }),
              'aria-current': each === grouping && 'true',
            },
            words(GROUPING_WORDS[each]),
          ),
        ),
      ),
      h(
        'span',
        { class: 'small muted' },
        h('span', { class: 'site-sign park', 'aria-hidden': 'true' }),
        ' ',
        words('parks'),
      ),
      h(
        'span',
        { class: 'small muted' },
        h('span', { class: 'site-sign platform', 'aria-hidden': 'true' }),
        ' ',
        words('platforms'),
      ),
      h('span', { class: 'small faint' }, words('noMap')),
    ),
    h(
      'div',
      { class: 'site-groups' },
      groups.map((group) => groupPart(group, grouping, site)),
    ),
  );
  const shown = [...new Set(groups.flatMap(({ records }) => records))];
  return { element, title: words('places'), shown };
}
