import { labelOf } from '../../../src/labels/index.js';
import { formatEdtf } from '../../../src/lookup/format-edtf.js';
import type { Names } from '../../../src/schemas/index.js';
import { amountBar, lengthOf } from '../dom/amount-bar.js';
import { type Child, h, hidden } from '../dom/h.js';
import { capital, nameSpan, textSpan } from '../dom/names.js';
import { factList } from '../dom/rows.js';
import { toHash } from '../shell/address.js';
import {
  type EventDraft,
  type StatedAmount,
  amountsOf,
  occurrenceOf,
  paragraphOf,
} from './card-facts.js';
import type { PlaySite, Read } from './play-site.js';

/** `¶ 2`: a way to the paragraph of this text; the playground listens for it. */
export function paragraphBox(paragraph: number | undefined, site: PlaySite): Child {
  if (paragraph === undefined) return null;
  return h(
    'button',
    { type: 'button', class: 'src', 'data-paragraph': paragraph },
    h('span', { 'aria-hidden': 'true' }, `¶ ${String(paragraph + 1)}`),
    hidden(site.words('inText', paragraph + 1)),
  );
}

/** The name of a thing that the text or our data knows; else its id. */
function nameFor(id: string, { known, drafts }: Read, site: PlaySite): Child {
  const record = known[id];
  if (record !== undefined) return nameSpan(record, site);
  const all: readonly { id: string; names?: Names | undefined }[] = Object.values(drafts).flat();
  const names = all.find((draft) => draft.id === id)?.names;
  return names === undefined ? h('code', {}, id) : nameSpan({ names }, site);
}

const listed = (items: readonly Child[]): Child =>
  items.map((item, index) => [index > 0 && ', ', item]);

/** First and last day as one interval. */
function daysOf(event: EventDraft): string | undefined {
  const { startDate, endDate } = occurrenceOf(event);
  if (startDate === undefined) return endDate;
  return endDate === undefined || endDate === startDate ? startDate : `${startDate}/${endDate}`;
}

function whenOf(event: EventDraft, read: Read, site: PlaySite): Child {
  const { locale } = site;
  const days = daysOf(event);
  if (days !== undefined)
    return [formatEdtf(days, { locale }), ' ', paragraphBox(paragraphOf(event, 'startDate'), site)];
  const ours = read.known[event.id]?.when;
  const year = 'year' in event ? event.year : undefined;
  if (ours !== undefined)
    return [
      formatEdtf(ours, { locale }),
      ' ',
      h('span', { class: 'faint small' }, site.words('fromRecord')),
    ];
  return year === undefined
    ? null
    : [formatEdtf(String(year), { locale }), ' ', paragraphBox(paragraphOf(event, 'year'), site)];
}

function whereOf(event: EventDraft, read: Read, site: PlaySite): Child {
  const said = occurrenceOf(event).placeIds ?? [];
  const ids = said.length > 0 ? said : (read.known[event.id]?.placeIds ?? []);
  if (ids.length === 0) return null;
  const names = listed(ids.map((id) => nameFor(id, read, site)));
  return [
    names,
    ' ',
    said.length > 0
      ? paragraphBox(paragraphOf(event, 'placeIds'), site)
      : h('span', { class: 'faint small' }, site.words('fromRecord')),
  ];
}

function hostsOf(event: EventDraft, read: Read, site: PlaySite): Child {
  const { hosts = [] } = event;
  if (hosts.length === 0) return null;
  return [
    listed(
      hosts.map(({ id, role }) => [
        nameFor(id, read, site),
        h('span', { class: 'faint small' }, ` ${labelOf('HostRole', role, site.locale)}`),
      ]),
    ),
    ' ',
    paragraphBox(paragraphOf(event, 'hosts'), site),
  ];
}

/** The bars of one currency share a scale; nothing is added. */
function amountPart(amounts: readonly StatedAmount[], site: PlaySite): Child {
  if (amounts.length === 0) return null;
  const scaleOf = (currency: string): number =>
    Math.max(
      ...amounts
        .filter(({ money }) => money.currency === currency)
        .map(({ money }) => lengthOf(money)),
    );
  return h(
    'div',
    { class: 'card-bars' },
    amounts.map(({ kind, money, paragraph, status }) =>
      amountBar(
        {
          kind,
          money,
          scale: scaleOf(money.currency),
          before: h(
            'span',
            { class: 'small muted' },
            capital(labelOf('AmountKind', kind, site.locale)),
            status === 'planned' && ` · ${site.words('planned')}`,
          ),
          beside: paragraphBox(paragraph, site),
        },
        site.locale,
      ),
    ),
    new Set(amounts.map(({ kind }) => kind)).size > 1 &&
      h('p', { class: 'small faint' }, site.words('notAdded')),
  );
}

/** The card of an event: its state, when, where, what was signed there. */
export function eventCard(event: EventDraft, read: Read, site: PlaySite): HTMLElement {
  const { status, type } = event;
  const known = read.known[event.id];
  const { theme } = occurrenceOf(event);
  const isPlanned = status === 'planned';
  const ordinal = 'ordinal' in event ? event.ordinal : undefined;
  return h(
    'article',
    { class: `card${isPlanned ? ' planned' : ''}` },
    h(
      'div',
      { class: 'card-head' },
      status !== undefined &&
        h(
          'span',
          { class: `tag ${isPlanned ? 'dash' : 'solid'}` },
          capital(labelOf('EventStatus', status, site.locale)),
        ),
      h('span', { class: 'tag' }, capital(labelOf('RecordType', type, site.locale))),
    ),
    h(
      'h2',
      {},
      known
        ? nameSpan(known, site)
        : event.names
          ? nameSpan({ names: event.names }, site)
          : event.id,
    ),
    factList([
      [site.words('when'), whenOf(event, read, site)],
      [site.words('where'), whereOf(event, read, site)],
      [
        site.words('edition'),
        ordinal !== undefined && [
          String(ordinal),
          ' ',
          paragraphBox(paragraphOf(event, 'ordinal'), site),
        ],
      ],
      [
        site.words('theme'),
        theme && [textSpan(theme, site), ' ', paragraphBox(paragraphOf(event, 'theme'), site)],
      ],
      [site.words('hosts'), hostsOf(event, read, site)],
    ]),
    amountPart(amountsOf(event, read.reading.statements), site),
    known &&
      h(
        'p',
        { class: 'card-foot' },
        h('a', { href: toHash(['record', known.id]) }, site.words('openRecord')),
      ),
  );
}
