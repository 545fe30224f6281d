import type { Names } from '../../../src/schemas/index.js';
import type { Measure, RecordType } from '../../../src/ids/index.js';
import { formatAmount } from '../../../src/text/format-amount.js';
import { formatQuantity } from '../../../src/text/format-quantity.js';
import type { Money, Quantity } from '../../../src/schemas/index.js';
import { type Child, h } from '../dom/h.js';
import { jsonDetails } from '../dom/json-details.js';
import { nameSpan } from '../dom/names.js';
import { inTongues } from '../dom/tongues.js';
import { toHash } from '../shell/address.js';
import { eventsOf } from './card-facts.js';
import { eventCard, paragraphBox } from './cards.js';
import { draftWord } from './draft-word.js';
import type { PlaySite, Read } from './play-site.js';

/** What drafts of every type may have. */
interface AnyDraft {
  readonly id: string;
  readonly type: RecordType;
  readonly names?: Names | undefined;
  readonly money?: Money | undefined;
  readonly quantity?: Quantity | undefined;
  readonly count?: Quantity | undefined;
  readonly measure?: Measure | undefined;
  readonly sources?: readonly { readonly paragraph?: number | undefined }[] | undefined;
}

/** Amount, figure and number of a draft, in words. */
function figuresOf({ money, quantity, count }: AnyDraft, site: PlaySite): Child {
  const { locale } = site;
  const all = [
    money && formatAmount(money, { locale }),
    quantity && formatQuantity(quantity, { locale }),
    count && formatQuantity(count, { locale }),
  ].filter((words) => words !== undefined);
  return all.length > 0 && h('b', { class: 'num' }, inTongues(all.join(' · '), site));
}

function draftItem(draft: AnyDraft, { known }: Read, site: PlaySite): HTMLElement {
  const { id, names, sources } = draft;
  const record = known[id];
  const name = record ?? (names && { names });
  return h(
    'li',
    {},
    h(
      'span',
      {},
      name ? nameSpan(name, site) : null,
      name ? ' ' : null,
      figuresOf(draft, site),
      ' ',
      paragraphBox(sources?.[0]?.paragraph, site),
    ),
    h('span', { class: 'tag' }, draftWord(draft, site.locale)),
    jsonDetails(h('code', {}, id), draft),
  );
}

/** What this text is a source for: events on cards, all other drafts in a list. */
export function recordsTab(read: Read, site: PlaySite): HTMLElement {
  const { drafts, known, reading } = read;
  const events = eventsOf(drafts);
  const isEvent = new Set(events.map(({ id }) => id));
  const others = (Object.values(drafts).flat() as AnyDraft[]).filter(({ id }) => !isEvent.has(id));
  const named = [...new Set(reading.entities.map(({ id }) => id))].flatMap((id) => known[id] ?? []);
  return h(
    'div',
    { class: 'stack' },
    events.map((event) => eventCard(event, read, site)),
    others.length > 0 &&
      h(
        'section',
        {},
        h('h2', {}, site.words('drafts'), ' ', h('span', { class: 'faint num' }, others.length)),
        h(
          'ul',
          { class: 'recs' },
          others.map((draft) => draftItem(draft, read, site)),
        ),
      ),
    named.length > 0 &&
      h(
        'section',
        {},
        h('h2', {}, site.words('known'), ' ', h('span', { class: 'faint num' }, named.length)),
        h(
          'ul',
          { class: 'recs' },
          named.map((record) =>
            h(
              'li',
              {},
              h('a', { href: toHash(['record', record.id]) }, nameSpan(record, site)),
              h('span', { class: 'tag' }, draftWord(record, site.locale)),
              h('code', { class: 'id' }, record.id),
            ),
          ),
        ),
      ),
    reading.mentions.length + reading.entities.length === 0 &&
      h('p', { class: 'note' }, site.words('nothing')),
    reading.mentions.length + reading.entities.length > 0 &&
      events.length + others.length + named.length === 0 &&
      h('p', { class: 'note' }, site.words('noRecords')),
  );
}
