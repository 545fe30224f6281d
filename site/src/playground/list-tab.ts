import type { UnstatedReason } from '../../../src/ids/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { type Child, h } from '../dom/h.js';
import { appendInSteps } from '../dom/in-steps.js';
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
function valueOf(marked: Marked, { known, lang }: Read, site: PlaySite): Child {
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
      return marked.item.replacement === ''
        ? site.words('removed')
        : h('ins', { lang }, marked.item.replacement);
    case 'unresolved':
      return site.words('unresolved');
  }
}

/** The wording of a mark, as it was meant. */
export const wordingOf = ({ marked: { item, of } }: Mark): string =>
  of === 'edit' || of === 'unresolved' ? item.raw : (item.clean ?? item.raw);

/** The reason why something was left open, in words. */
const reasonOf = (reason: UnstatedReason, { locale }: PlaySite): string =>
  capital(labelOf('UnstatedReason', reason, locale));

/** One row: kind with its place, wording, value. */
function row(
  kind: string,
  words: string,
  wording: HTMLElement,
  value: Child,
  { start, end }: { readonly start: number; readonly end: number },
): HTMLElement {
  return h(
    'tr',
    {},
    h(
      'td',
      {},
      h('span', { class: `sw ${kind}`, 'aria-hidden': 'true' }),
      words,
      h('span', { class: 'place num' }, `${String(start)}–${String(end)}`),
    ),
    wording,
    h('td', {}, value),
  );
}

/** Statements, what was left open, then all marks in the order of the text. */
function rowMakers(read: Read, marks: readonly Mark[], site: PlaySite): (() => HTMLElement)[] {
  const { lang, reading } = read;
  const { words } = site;
  const text = (wording: string): HTMLElement => h('td', { lang }, wording);
  return [
    ...reading.statements.map((statement) => () => {
      const wording = statement.clean ?? reading.text.slice(statement.start, statement.end);
      const said = statementWords(statement, site);
      return row('statement', words('statement'), text(wording), said, statement);
    }),
    ...reading.unstated.map((left) => () => {
      const wording = reading.text.slice(left.start, left.end);
      return row('statement', words('left'), text(wording), reasonOf(left.reason, site), left);
    }),
    ...marks.map((mark) => () => {
      const value = valueOf(mark.marked, read, site);
      return row(mark.kind, kindWord(mark, site), text(wordingOf(mark)), value, mark);
    }),
  ];
}

/** All that was found, as a table: the way in for who does not see the marks. */
export function listTab(read: Read, marks: readonly Mark[], site: PlaySite): HTMLElement {
  const columns = ['kindAndPlace', 'raw', 'value'] as const;
  const body = h('tbody');
  const table = h(
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
      body,
    ),
  );
  appendInSteps(body, rowMakers(read, marks, site));
  return table;
}
