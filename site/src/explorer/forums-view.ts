import { forums } from '../../../src/data/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { EVENT_STATUSES } from '../../../src/ids/index.js';
import { type BundledOf, datesOf, getForumSeries } from '../../../src/lookup/index.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan } from '../dom/names.js';
import { type Address, type Query, withQuery } from '../shell/address.js';
import type { DataPage, DataSite } from './data-site.js';
import { forumsGrid, seriesInOrder, shapeKey } from './forums-grid.js';
import { idLink, recordLink } from './record-link.js';
import { sourceBox } from './source-box.js';
import { yearStrip } from './year-strip.js';

type Forum = BundledOf<'forum'>;

const firstDay = ({ startDate, year }: Forum): string => startDate ?? String(year);

/** What the address leaves of the editions, the newest first. */
function chosen({ query }: Address): Forum[] {
  const series = query.get('series');
  const status = query.get('status');
  return forums
    .filter(
      (forum) =>
        (series ?? forum.seriesId) === forum.seriesId && (status ?? forum.status) === forum.status,
    )
    .sort((a, b) => b.year - a.year || firstDay(b).localeCompare(firstDay(a)));
}

/** The year of the strip: that of the address, else the last one with days. */
function yearOf({ query }: Address, shown: readonly Forum[]): number {
  const asked = Number(query.get('year'));
  if (Number.isInteger(asked) && asked > 1900 && asked < 3000) return asked;
  return (
    (
      shown.find(({ startDate, status }) => startDate !== undefined && status === 'held') ??
      shown[0]
    )?.year ?? 2025
  );
}

/** One filter: a chip for each value that there is. */
function filterChips(
  rows: readonly { value: string | undefined; label: Child; count: number }[],
  key: string,
  address: Address,
  label: string,
): HTMLElement {
  const current = address.query.get(key) ?? undefined;
  const change = (value: string | undefined): Query => ({ [key]: value });
  return h(
    'nav',
    { class: 'chips', 'aria-label': label },
    rows
      .filter(({ count }) => count > 0)
      .map(({ value, label: words, count }) =>
        h(
          'a',
          {
            class: 'chip',
            href: withQuery(address, change(value)),
            'aria-current': value === current && 'true',
          },
          words,
          ' ',
          h('span', { class: 'n' }, count),
        ),
      ),
  );
}

function filters(address: Address, site: DataSite): HTMLElement[] {
  const all = { value: undefined, label: site.words('all'), count: forums.length };
  const series = seriesInOrder().map((id) => ({
    value: id,
    label: nameSpan(getForumSeries(id), site),
    count: forums.filter(({ seriesId }) => seriesId === id).length,
  }));
  const statuses = EVENT_STATUSES.map((status) => ({
    value: status,
    label: capital(labelOf('EventStatus', status, site.locale)),
    count: forums.filter((forum) => forum.status === status).length,
  }));
  return [
    filterChips([all, ...series], 'series', address, site.words('bySeries')),
    filterChips([all, ...statuses], 'status', address, site.words('byStatus')),
  ];
}

function row(forum: Forum, site: DataSite): HTMLElement {
  const { status, placeIds = [], startDate } = forum;
  const date = datesOf(forum, { locale: site.locale })[0]?.text ?? String(forum.year);
  return h(
    'li',
    { class: 'forum-row' },
    h(
      'span',
      { class: 'num when' },
      date,
      ' ',
      sourceBox(forum, startDate === undefined ? 'year' : 'startDate', site),
    ),
    h('span', { class: 'what' }, recordLink(forum, site)),
    h(
      'span',
      { class: 'muted small' },
      placeIds.slice(0, 1).map((id) => [idLink(id, site), ' ', sourceBox(forum, 'placeIds', site)]),
    ),
    h(
      'span',
      {},
      h(
        'span',
        { class: `tag ${status === 'held' ? 'solid' : 'dash'}` },
        capital(labelOf('EventStatus', status, site.locale)),
      ),
    ),
  );
}

function rowsByYear(shown: readonly Forum[], site: DataSite): HTMLElement[] {
  const years = [...new Set(shown.map(({ year }) => year))];
  return years.map((year) =>
    h(
      'section',
      { class: 'year-rows' },
      h('h2', { class: 'num' }, year),
      h(
        'ul',
        {},
        shown.filter((forum) => forum.year === year).map((forum) => row(forum, site)),
      ),
    ),
  );
}

/** Calendar and timeline of the editions. */
export function forumsPage(address: Address, site: DataSite): DataPage {
  const shown = chosen(address);
  const element = h(
    'div',
    { class: 'stack' },
    forumsGrid(site),
    h('div', { class: 'narrow-key' }, shapeKey(site)),
    yearStrip(shown, yearOf(address, shown), address, site),
    filters(address, site),
    h('p', { class: 'small muted', role: 'status' }, site.words('editionsShown', shown.length)),
    rowsByYear(shown, site),
  );
  return { element, title: site.words('forums'), shown };
}
