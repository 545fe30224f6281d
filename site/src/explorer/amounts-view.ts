import { labelOf } from '../../../src/labels/index.js';
import { MixedAmountsError, findRecord, sumMoney } from '../../../src/lookup/index.js';
import { formatAmount } from '../../../src/text/format-amount.js';
import { amountBar, lengthOf } from '../dom/amount-bar.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan } from '../dom/names.js';
import { type Address, toHash, withQuery } from '../shell/address.js';
import {
  type AmountItem,
  type AmountPanel,
  OF_ONE_OCCASION,
  allAmounts,
  panelsOf,
} from './amounts-data.js';
import { amountsTable } from './amounts-table.js';
import type { DataPage, DataSite } from './data-site.js';
import { sourceBox } from './source-box.js';

/** Of what the amount speaks: the edition, the event, the body. */
export function subjectOf({ record }: AmountItem, site: DataSite): HTMLElement {
  const id = record.type === 'signing' ? (record.forumId ?? record.eventId) : record.subjectId;
  const subject = id === undefined ? undefined : findRecord(id);
  return h('a', { href: toHash(['record', record.id]) }, nameSpan(subject ?? record, site));
}

function bar(item: AmountItem, scale: number, isWithin: boolean, site: DataSite): HTMLElement {
  const { record, kind, money, isPlanned } = item;
  return amountBar(
    {
      kind: isPlanned ? 'planned-investment' : kind,
      money,
      scale,
      isWithin,
      before: isWithin && h('span', { class: 'faint' }, site.words('within')),
      beside: [
        h('span', { class: 'small muted' }, subjectOf(item, site)),
        isPlanned && h('span', { class: 'tag dash' }, site.words('planned')),
        sourceBox(record, 'money', site),
      ],
    },
    site.locale,
  );
}

/** The sum of a year, where there is one to be had; else why there is none. */
function yearSum(items: readonly AmountItem[], site: DataSite): Child {
  const reported = items.filter(({ isPlanned }) => !isPlanned);
  if (reported.length < 2) return null;
  const outer = reported.filter(
    ({ withinId }) => !reported.some(({ record }) => record.id === withinId),
  );
  if (outer.length < 2) return h('p', { class: 'small faint' }, site.words('insideNotAdded'));
  try {
    const sum = sumMoney(
      reported.map(({ record }) => record),
      { overlap: 'outermost' },
    );
    return (
      sum &&
      h(
        'p',
        { class: 'small muted' },
        site.words('sumIs'),
        h('b', { class: 'num' }, formatAmount(sum, { locale: site.locale })),
      )
    );
  } catch (error) {
    if (!(error instanceof MixedAmountsError)) throw error;
    return h('p', { class: 'small faint' }, site.words('notTogether', error.message));
  }
}

function yearPart(
  year: number | undefined,
  panel: AmountPanel,
  scale: number,
  site: DataSite,
): HTMLElement {
  const items = panel.items.filter((item) => item.year === year);
  const inner = (id: string): AmountItem[] => items.filter(({ withinId }) => withinId === id);
  const outer = items.filter(({ withinId }) => !items.some(({ record }) => record.id === withinId));
  return h(
    'div',
    { class: 'amount-year' },
    h('h3', { class: 'num' }, year ?? site.words('noYear')),
    h(
      'div',
      { class: 'stack tight' },
      outer.map((item) => [
        bar(item, scale, false, site),
        inner(item.record.id).map((part) => bar(part, scale, true, site)),
      ]),
      OF_ONE_OCCASION.includes(panel.kind) && yearSum(items, site),
    ),
  );
}

function panelPart(
  panel: AmountPanel,
  shared: ReadonlyMap<string, number>,
  site: DataSite,
): HTMLElement {
  const { kind, currency, items } = panel;
  const isShared = OF_ONE_OCCASION.includes(kind);
  const scale = isShared
    ? (shared.get(currency) ?? 1)
    : Math.max(...items.map(({ money }) => lengthOf(money)));
  const years = [...new Set(items.map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
  return h(
    'section',
    { class: 'sheet amount-panel' },
    h(
      'h2',
      {},
      capital(labelOf('AmountKind', kind, site.locale)),
      ' ',
      h('span', { class: 'faint small' }, site.words(isShared ? 'byYear' : 'ownScale', currency)),
    ),
    years.map((year) => yearPart(year, panel, scale, site)),
  );
}

/** The longest bar of each currency among the kinds that share a scale. */
function sharedScales(panels: readonly AmountPanel[]): Map<string, number> {
  const scales = new Map<string, number>();
  for (const { kind, currency, items } of panels) {
    if (!OF_ONE_OCCASION.includes(kind)) continue;
    const longest = Math.max(...items.map(({ money }) => lengthOf(money)));
    scales.set(currency, Math.max(scales.get(currency) ?? 0, longest));
  }
  return scales;
}

const ENDS = ['exact', 'above', 'nearly', 'about'] as const;
const FILLS = ['solid', 'hatched', 'outlined'] as const;

/** What the ends and fills of the bars mean. */
const barKey = (site: DataSite): HTMLElement =>
  h(
    'ul',
    { class: 'bar-key small muted' },
    [
      ...ENDS.map((end) => ['solid', end, end] as const),
      ...FILLS.map((fill) => [fill, 'exact', fill] as const),
    ].map(([fill, end, words]) =>
      h(
        'li',
        { class: `bar ${fill} ${end}` },
        h(
          'span',
          { class: 'track', 'aria-hidden': 'true' },
          h('span', { class: 'fill', style: 'width:80%' }),
        ),
        site.words(words),
      ),
    ),
  );

/** Amounts by kind, currency and year; never added across kinds. */
export function amountsPage(address: Address, site: DataSite): DataPage {
  const items = allAmounts();
  const panels = panelsOf(items);
  const isTable = address.query.get('as') === 'table';
  const scales = sharedScales(panels);
  const element = h(
    'div',
    { class: 'stack' },
    h('p', { class: 'muted' }, site.words('notSummed')),
    h(
      'p',
      {},
      h(
        'a',
        { class: 'btn quiet', href: withQuery(address, { as: isTable ? undefined : 'table' }) },
        site.words(isTable ? 'asChart' : 'asTable'),
      ),
    ),
    !isTable && barKey(site),
    isTable
      ? amountsTable(panels, site)
      : h(
          'div',
          { class: 'amount-panels' },
          panels.map((panel) => panelPart(panel, scales, site)),
        ),
  );
  return { element, title: site.words('amounts'), shown: items.map(({ record }) => record) };
}
