import { type BundledOf, datesOf, edtfBounds } from '../../../src/lookup/index.js';
import { h } from '../dom/h.js';
import { nameSpan } from '../dom/names.js';
import { type Address, toHash, withQuery } from '../shell/address.js';
import type { DataSite } from './data-site.js';

type Forum = BundledOf<'forum'>;

const DAY = 86_400_000;
const MONTHS = 12;

/** The part of a year that lies before a day, in percent. */
function shareOf(day: string, year: number, isEnd: boolean): number {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  const at = Date.parse(`${day}T00:00:00Z`) + (isEnd ? DAY : 0) - start;
  return Math.max(0, Math.min(100, (at / length) * 100));
}

/** An edition with first and last day. */
interface Dated {
  readonly forum: Forum;
  readonly start: string;
  readonly end: string;
}

function dated(forum: Forum): Dated[] {
  if (forum.startDate === undefined) return [];
  const bounds = edtfBounds(datesOf(forum)[0]?.edtf ?? '');
  return bounds?.start && bounds.end ? [{ forum, start: bounds.start, end: bounds.end }] : [];
}

function row({ forum, start, end }: Dated, year: number, site: DataSite): HTMLElement {
  const left = shareOf(start, year, false);
  const right = shareOf(end, year, true);
  const isLate = left > 50;
  const label = h(
    'a',
    {
      class: 'strip-name',
      href: toHash(['record', forum.id]),
      style: isLate ? `right:${String(100 - left)}%` : `left:${String(right)}%`,
    },
    nameSpan(forum, site),
    ' ',
    h('span', { class: 'num faint' }, datesOf(forum, { locale: site.locale })[0]?.text ?? ''),
  );
  return h(
    'li',
    {},
    h('span', {
      class: `days ${forum.status === 'held' ? 'held' : 'planned'}`,
      style: `left:${String(left)}%;width:${String(Math.max(0.6, right - left))}%`,
      'aria-hidden': 'true',
    }),
    label,
  );
}

/** The twelve months of a year with the days of its editions. */
export function yearStrip(
  forums: readonly Forum[],
  year: number,
  address: Address,
  site: DataSite,
): HTMLElement {
  const narrow = new Intl.DateTimeFormat('en', { month: 'narrow', timeZone: 'UTC' });
  const monthName = (month: number): string =>
    site.language === 'en' ? narrow.format(Date.UTC(year, month, 15)) : String(month + 1);
  const rows = forums
    .filter((forum) => forum.year === year)
    .flatMap(dated)
    .sort((a, b) => a.start.localeCompare(b.start));
  const step = (to: number, label: string, sign: string): HTMLElement =>
    h(
      'a',
      {
        class: 'icon',
        href: withQuery({ ...address, path: ['data', 'forums'] }, { year: String(to) }),
        'aria-label': label,
      },
      sign,
    );
  return h(
    'section',
    { class: 'sheet', 'aria-label': site.words('stripCaption', year) },
    h(
      'div',
      { class: 'strip-head' },
      step(year - 1, site.words('before'), '‹'),
      h('h2', {}, year),
      step(year + 1, site.words('after'), '›'),
    ),
    rows.length === 0 && h('p', { class: 'small muted' }, site.words('noDays', year)),
    rows.length > 0 &&
      h(
        'div',
        { class: 'strip' },
        h(
          'div',
          { class: 'months', 'aria-hidden': 'true' },
          Array.from({ length: MONTHS }, (_, i) => h('span', {}, monthName(i))),
        ),
        h(
          'ul',
          {},
          rows.map((each) => row(each, year, site)),
        ),
      ),
  );
}
