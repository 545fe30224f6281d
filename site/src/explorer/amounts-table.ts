import { labelOf } from '../../../src/labels/index.js';
import { formatAmount } from '../../../src/text/format-amount.js';
import { boundsText, groupDigits } from '../dom/bounds.js';
import { h } from '../dom/h.js';
import { capital } from '../dom/names.js';
import type { AmountItem, AmountPanel } from './amounts-data.js';
import { subjectOf } from './amounts-view.js';
import type { DataSite } from './data-site.js';
import { sourceBox } from './source-box.js';

function row(item: AmountItem, site: DataSite): HTMLElement {
  const { kind, money, year, isPlanned, record } = item;
  const number = money.value === null ? boundsText(money) : groupDigits(money.value);
  return h(
    'tr',
    {},
    h(
      'td',
      {},
      capital(labelOf('AmountKind', kind, site.locale)),
      isPlanned && ` · ${site.words('planned')}`,
    ),
    h('td', { class: 'num' }, year ?? '–'),
    h('td', {}, formatAmount(money, { locale: site.locale })),
    h('td', { class: 'num' }, `${number} ${money.currency}`),
    h('td', {}, subjectOf(item, site)),
    h('td', {}, sourceBox(record, 'money', site)),
  );
}

/** The same amounts as a table; there is no row of totals. */
export function amountsTable(panels: readonly AmountPanel[], site: DataSite): HTMLElement {
  const columns = ['kind', 'year', 'amount', 'value', 'what', 'source'] as const;
  return h(
    'div',
    { class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': site.words('amounts') },
    h(
      'table',
      { class: 'amounts' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          columns.map((column) => h('th', { scope: 'col' }, site.words(column))),
        ),
      ),
      h(
        'tbody',
        {},
        panels.flatMap(({ items }) =>
          [...items].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).map((item) => row(item, site)),
        ),
      ),
    ),
  );
}
