import { forums } from '../../../src/data/index.js';
import { type BundledOf, forumsOf, getForumSeries } from '../../../src/lookup/index.js';
import { type Child, h, hidden } from '../dom/h.js';
import { nameSpan } from '../dom/names.js';
import { toHash } from '../shell/address.js';
import type { DataSite } from './data-site.js';

type Forum = BundledOf<'forum'>;
export type SeriesId = Forum['seriesId'];

/** How an edition is drawn: doubt is seen. */
export function shapeOf({ status, startDate }: Forum): 'held' | 'planned' | 'year-only' {
  if (status !== 'held') return 'planned';
  return startDate === undefined ? 'year-only' : 'held';
}

const SHAPE_WORDS = { held: 'held', planned: 'planned', 'year-only': 'yearOnly' } as const;

/** The series that have editions, the longest first. */
export function seriesInOrder(): SeriesId[] {
  const counts = new Map<SeriesId, number>();
  for (const { seriesId } of forums) counts.set(seriesId, (counts.get(seriesId) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

const RULER_STEP = 5;

/** All years from the first edition of any series to the last. */
function allYears(): number[] {
  const years = forums.map(({ year }) => year);
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}

function dot(forum: Forum, site: DataSite): HTMLElement {
  const shape = shapeOf(forum);
  return h(
    'a',
    { class: 'dot', href: toHash(['record', forum.id]) },
    h('span', { class: `shape ${shape}`, 'aria-hidden': 'true' }),
    hidden([nameSpan(forum, site), `, ${site.words(SHAPE_WORDS[shape])}`]),
  );
}

/** What the shapes mean. */
export const shapeKey = (site: DataSite): Child =>
  h(
    'p',
    { class: 'shape-key small muted' },
    (['held', 'planned', 'year-only'] as const).map((shape) =>
      h(
        'span',
        {},
        h('span', { class: `shape ${shape}`, 'aria-hidden': 'true' }),
        ' ',
        site.words(SHAPE_WORDS[shape]),
      ),
    ),
    h('span', { class: 'faint' }, site.words('gaps')),
  );

/** Series by years, each edition a link. */
export function forumsGrid(site: DataSite): HTMLElement {
  const years = allYears();
  return h(
    'div',
    { class: 'sheet grid-sheet' },
    h(
      'table',
      { class: 'years' },
      h('caption', { class: 'vh' }, site.words('gridCaption')),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('td', {}),
          years.map((year) =>
            h(
              'th',
              { scope: 'col', class: year % RULER_STEP === 0 && 'fifth' },
              year % RULER_STEP === 0 ? h('span', {}, year) : hidden(String(year)),
            ),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        seriesInOrder().map((id) => {
          const editions = forumsOf(id);
          return h(
            'tr',
            {},
            h('th', { scope: 'row' }, nameSpan(getForumSeries(id), site)),
            years.map((year) =>
              h(
                'td',
                { class: year % RULER_STEP === 0 && 'fifth' },
                editions.filter((forum) => forum.year === year).map((forum) => dot(forum, site)),
              ),
            ),
          );
        }),
      ),
    ),
    shapeKey(site),
  );
}
