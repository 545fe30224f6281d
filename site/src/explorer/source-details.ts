import { FIELD_WORDS } from '../../../src/labels/words/fields.js';
import { wordIn } from '../../../src/labels/words/words.js';
import { labelOf } from '../../../src/labels/index.js';
import {
  type BundledRecord,
  type Provenance,
  findRecord,
  nameOf,
  provenanceOf,
} from '../../../src/lookup/index.js';
import { resolvePath } from '../../../src/lookup/field-path.js';
import type { Dispute, Money, Quantity } from '../../../src/schemas/index.js';
import { copyText } from '../dom/download.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan, nameText, textSpan } from '../dom/names.js';
import { inTongues } from '../dom/tongues.js';
import { toHash } from '../shell/address.js';
import type { DataSite } from './data-site.js';

/** The word for a field, by the first key of its path. */
export function fieldWord(path: string, locale: string): string {
  const [head = ''] = path.split('.');
  const words = Object.hasOwn(FIELD_WORDS, head) ? FIELD_WORDS[head] : undefined;
  return capital(words === undefined ? head : wordIn(words, locale));
}

/** Title, publisher, day and address in one line. */
function citation({ ref, source }: Provenance, site: DataSite): string {
  return [
    nameText(source, site),
    source.publisher && nameOf({ names: source.publisher }, site.locale).text,
    source.publishedOn,
    ref.paragraph !== undefined && site.words('paragraph', ref.paragraph + 1),
    source.url,
  ]
    .filter(Boolean)
    .join(', ');
}

/** `673.17亿元 → 67317000000 CNY`, where one wording backs one value. */
function readingOf(literal: string, value: unknown, site: DataSite): Child {
  if (typeof value !== 'object' || value === null || !('value' in value)) return null;
  const { value: number, unit, currency } = value as Quantity & Partial<Money>;
  if (number === null) return null;
  return h(
    'p',
    { class: 'reads' },
    h('code', {}, `${literal} → ${String(number)} ${currency ?? unit}`),
    h('span', {}, ' ', site.words('reads')),
  );
}

const STATUS_WORDS = { planned: 'plannedSource', inferred: 'inferredSource' } as const;

function statusLine({ ref }: Provenance, site: DataSite): Child {
  const { status, basis } = ref;
  if (status !== 'planned' && status !== 'inferred') return null;
  return h(
    'p',
    {},
    h('span', { class: 'tag dash' }, site.words(STATUS_WORDS[status])),
    ' ',
    textSpan(basis, site),
  );
}

/** One place where a value stands. */
function placeOf(provenance: Provenance, value: unknown, site: DataSite): HTMLElement {
  const { ref, source } = provenance;
  const { words, say, tell } = site;
  const makers = source.bylines?.slice(0, 2) ?? [];
  return h(
    'section',
    { class: 'source' },
    h(
      'p',
      { class: 'where' },
      h(
        'b',
        {},
        ref.paragraph === undefined ? words('page') : words('paragraph', ref.paragraph + 1),
      ),
    ),
    ref.literal !== undefined && h('p', {}, h('q', { lang: source.language }, ref.literal)),
    statusLine(provenance, site),
    h('p', {}, nameSpan(source, site)),
    h(
      'p',
      { class: 'faint' },
      makers.map(({ kind, names }) => [
        kind !== 'outlet' && `${labelOf('BylineKind', kind, site.locale)} `,
        nameSpan({ names }, site),
        ' · ',
      ]),
      textSpan(source.publisher, site),
      source.publishedOn && ` · ${source.publishedOn}`,
      ` · ${words('quality')} `,
      h('b', {}, source.quality),
      ` (${labelOf('SourceQuality', source.quality, site.locale)})`,
    ),
    ref.literal !== undefined && readingOf(ref.literal, value, site),
    h(
      'p',
      { class: 'source-actions' },
      source.url !== undefined &&
        h('a', { href: source.url, target: '_blank', rel: 'noreferrer' }, words('open')),
      h('a', { href: toHash(['record', source.id]) }, words('record')),
      h(
        'button',
        {
          type: 'button',
          class: 'btn quiet',
          onclick: () => {
            void copyText(citation(provenance, site)).then((isCopied) => {
              tell(say(isCopied ? 'copied' : 'notCopied'));
            });
          },
        },
        words('copyCitation'),
      ),
    ),
  );
}

function disputeOf({ value, source, reason }: Dispute, site: DataSite): HTMLElement {
  const record = findRecord(source);
  const shown =
    typeof value === 'object' ? (value.literal ?? String(value.value ?? '')) : String(value);
  return h(
    'p',
    { class: 'differ' },
    h('b', {}, site.words('differ')),
    ' ',
    inTongues(site.words('otherSays', record ? nameText(record, site) : source, shown), site),
    ' ',
    textSpan(reason, site),
  );
}

/** What is known of where a value has it from. */
export function sourceDetails(record: BundledRecord, path: string, site: DataSite): Child {
  const backed = provenanceOf(record.id, path);
  const [value] = resolvePath(record, path);
  const disputes = (record as { disputed?: readonly Dispute[] }).disputed ?? [];
  return [
    disputes
      .filter(({ field }) => field === path || field.startsWith(`${path}.`))
      .map((dispute) => disputeOf(dispute, site)),
    backed.length === 0
      ? h('p', { class: 'source' }, site.words('noSource'))
      : backed.map((each) => placeOf(each, value, site)),
  ];
}
