import type { ArticleReading } from '../../../src/article/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan } from '../dom/names.js';
import { statementWords } from './mark-details.js';
import type { MARK_KINDS } from './marks.js';
import type { Mark, Marked } from './marks.js';
import { plainValue, qualifierOf } from './mention-values.js';
import type { PlaySite, Read } from './play-site.js';

const KIND_WORDS = {
  amount: 'amount',
  date: 'date',
  count: 'count',
  name: 'name',
  repaired: 'repair',
} as const satisfies Record<(typeof MARK_KINDS)[number], string>;

/** The word of a mark's kind. */
export const kindWord = ({ kind }: Mark, site: PlaySite): string => site.words(KIND_WORDS[kind]);

/** The value of a mark in one line. */
function valueOf(marked: Marked, { known }: Read, site: PlaySite): Child {
  switch (marked.of) {
    case 'mention':
      return [qualifierOf(marked.item, site.locale), ' ', h('code', {}, plainValue(marked.item))];
    case 'entity': {
      const record = known[marked.item.id];
      return [record && nameSpan(record, site), ' ', h('code', {}, marked.item.id)];
    }
    case 'body':
      return [
        capital(labelOf('RecordType', marked.item.type, site.locale)),
        ', ',
        site.words('notInData'),
      ];
    case 'edit':
      return marked.item.replacement === '' ? site.words('removed') : marked.item.replacement;
    case 'unresolved':
      return site.words('unresolved');
  }
}

/** The wording of a mark, as it was meant. */
export const wordingOf = ({ marked: { item, of } }: Mark): string =>
  of === 'edit' || of === 'unresolved' ? item.raw : (item.clean ?? item.raw);

function leftOpen({ unstated, text }: ArticleReading, lang: string, site: PlaySite): Child {
  return unstated.map(({ start, end, reason }) =>
    h(
      'tr',
      {},
      h('td', {}, h('span', { class: 'sw statement', 'aria-hidden': 'true' }), site.words('left')),
      h('td', { lang }, text.slice(start, end)),
      h('td', {}, h('code', {}, reason)),
      h('td', { class: 'num' }, `${String(start)}–${String(end)}`),
    ),
  );
}

/** All that was found, as a table: the way in for who does not see the marks. */
export function listTab(read: Read, marks: readonly Mark[], site: PlaySite): HTMLElement {
  const { reading, lang } = read;
  const columns = ['kind', 'raw', 'value', 'place'] as const;
  return h(
    'div',
    { class: 'scroll-x', tabindex: 0, role: 'region', 'aria-label': site.words('list') },
    h(
      'table',
      { class: 'list' },
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
        reading.statements.map((statement) =>
          h(
            'tr',
            {},
            h(
              'td',
              {},
              h('span', { class: 'sw statement', 'aria-hidden': 'true' }),
              site.words('statement'),
            ),
            h(
              'td',
              { lang },
              statement.clean ?? reading.text.slice(statement.start, statement.end),
            ),
            h('td', {}, statementWords(statement, site)),
            h('td', { class: 'num' }, `${String(statement.start)}–${String(statement.end)}`),
          ),
        ),
        leftOpen(reading, lang, site),
        marks.map((mark) =>
          h(
            'tr',
            {},
            h(
              'td',
              {},
              h('span', { class: `sw ${mark.kind}`, 'aria-hidden': 'true' }),
              kindWord(mark, site),
            ),
            h('td', { lang }, wordingOf(mark)),
            h('td', {}, valueOf(mark.marked, read, site)),
            h('td', { class: 'num' }, `${String(mark.start)}–${String(mark.end)}`),
          ),
        ),
      ),
    ),
  );
}
