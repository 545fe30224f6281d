import type { ArticleMention, ArticleReading, Statement } from '../../../src/article/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { formatAmount, formatQuantity, toQuantity } from '../../../src/text/index.js';
import { formatEdtf } from '../../../src/lookup/format-edtf.js';
import { boundsText } from '../dom/bounds.js';
import { type Child, h } from '../dom/h.js';
import { jsonDetails } from '../dom/json-details.js';
import { capital, nameSpan } from '../dom/names.js';
import { type FactRow, factList } from '../dom/rows.js';
import { recordCite } from './cite.js';
import { draftWord } from './draft-word.js';
import { type Mark, type Marked, statementAround } from './marks.js';
import { isDated, qualifierOf, shownValue } from './mention-values.js';
import type { PlaySite, Read } from './play-site.js';

interface Spanned {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly clean?: string | undefined;
}

/** As printed, as meant, and where. */
function placeRows({ start, end, raw, clean }: Spanned, { lang }: Read, site: PlaySite): FactRow[] {
  return [
    [site.words('raw'), h('span', { lang }, raw)],
    [site.words('clean'), clean !== undefined && h('span', { lang }, clean)],
    [site.words('place'), h('span', { class: 'num' }, `${String(start)}–${String(end)}`)],
  ];
}

/** Repairs within a mark. */
function repairRow(span: Spanned, { edits }: ArticleReading, site: PlaySite): FactRow {
  const within = edits.filter(({ start, end }) => span.start <= start && end <= span.end);
  return [
    site.words('mended'),
    within.map(({ raw, replacement }) =>
      h(
        'span',
        { class: 'edit' },
        h('del', {}, raw.replaceAll(' ', '␣')),
        ' → ',
        replacement === '' ? site.words('removed') : h('ins', {}, replacement),
        ' ',
      ),
    ),
  ];
}

/** The value in words: CN¥67.317 billion, 673.17亿元. */
function inWords(mention: ArticleMention, { locale }: PlaySite): string {
  if (isDated(mention)) return formatEdtf(mention.resolved ?? mention.edtf, { locale });
  if (mention.kind === 'amount')
    return mention.currency === null ? '' : formatAmount(mention, { locale });
  if (mention.kind === 'ordinal') return '';
  return formatQuantity(toQuantity(mention), { locale });
}

function timeOf(mention: ArticleMention): string {
  if (!isDated(mention) || mention.time === undefined) return '';
  const { start, end, zone } = mention.time;
  return [start, end && `–${end}`, zone && ` ${zone}`].filter(Boolean).join('');
}

/** What a statement is, in words: Signing · reported, Activities · planned. */
export function statementWords({ kind, status, draft }: Statement, site: PlaySite): string {
  const measure = draft.type === 'statistic' ? draft.measure : undefined;
  const word = draftWord({ type: kind, measure }, site.locale);
  return `${word} · ${site.words(status === 'planned' ? 'planned' : 'reported')}`;
}

function mentionDetails(mention: ArticleMention, index: number, read: Read, site: PlaySite): Child {
  const { reading, known, sameAmount, lang } = read;
  const statement = statementAround(reading, mention);
  const qualifier = qualifierOf(mention, site.locale);
  const records = (sameAmount[index] ?? []).flatMap((id) => known[id] ?? []);
  const isExact = !isDated(mention) && mention.approximation === 'exact';
  return [
    h(
      'p',
      { class: 'big num' },
      qualifier !== '' && h('span', { class: 'muted' }, qualifier, ' '),
      shownValue(mention),
    ),
    factList([
      [site.words('value'), inWords(mention, site)],
      [site.words('of'), mention.of && h('span', { lang }, mention.of.raw)],
      [
        site.words('bounds'),
        !isDated(mention) &&
          (isExact ? labelOf('Approximation', 'exact', site.locale) : boundsText(mention)),
      ],
      [site.words('time'), timeOf(mention)],
      [
        'EDTF',
        isDated(mention) &&
          mention.resolved !== undefined &&
          mention.resolved !== mention.edtf &&
          h('code', {}, mention.edtf),
      ],
      [site.words('statedIn'), statement && statementWords(statement, site)],
      ...placeRows(mention, read, site),
      repairRow(mention, reading, site),
    ]),
    records.length > 0 && h('p', { class: 'cite-head' }, site.words('sameAmount')),
    records.map((record) => recordCite(record, site)),
  ];
}

/** The shape of what a kind of mark shows. */
type Details<Of extends Marked['of']> = (
  marked: Extract<Marked, { of: Of }>,
  read: Read,
  site: PlaySite,
) => Child;

const DETAILS: { readonly [Of in Marked['of']]: Details<Of> } = {
  mention: ({ item, index }, read, site) => mentionDetails(item, index, read, site),
  entity: ({ item }, read, site) => {
    const record = read.known[item.id];
    return [
      h('p', { class: 'big' }, record ? nameSpan(record, site) : item.id),
      factList([
        [site.words('type'), capital(labelOf('RecordType', item.type, site.locale))],
        ...placeRows(item, read, site),
        repairRow(item, read.reading, site),
      ]),
      record && recordCite(record, site),
    ];
  },
  body: ({ item }, read, site) => [
    h('p', { class: 'big', lang: read.lang }, item.clean ?? item.raw),
    factList([
      [site.words('type'), capital(labelOf('RecordType', item.type, site.locale))],
      [site.words('record'), site.words('notInData')],
      ...placeRows(item, read, site),
      repairRow(item, read.reading, site),
    ]),
  ],
  edit: ({ item }, read, site) => [
    h(
      'p',
      { class: 'big', lang: read.lang },
      h('del', {}, item.raw.replaceAll(' ', '␣')),
      ' → ',
      item.replacement === '' ? site.words('removed') : h('ins', {}, item.replacement),
    ),
    factList([
      [site.words('kind'), h('code', {}, item.kind)],
      [site.words('confidence'), site.words(item.certain ? 'certain' : 'likely')],
      [
        site.words('place'),
        h('span', { class: 'num' }, `${String(item.start)}–${String(item.end)}`),
      ],
    ]),
  ],
  unresolved: ({ item }, read, site) => [
    h('p', { class: 'big', lang: read.lang }, item.raw),
    factList([
      [
        site.words('kind'),
        h('span', {}, h('code', {}, item.kind), ' · ', site.words('unresolved')),
      ],
      [site.words('candidates'), item.candidates.join(' / ')],
      [
        site.words('place'),
        h('span', { class: 'num' }, `${String(item.start)}–${String(item.end)}`),
      ],
    ]),
  ],
};

/** What a popover says of a mark. */
export function markDetails({ marked }: Mark, read: Read, site: PlaySite): Child {
  return (DETAILS[marked.of] as Details<Marked['of']>)(marked, read, site);
}

/** What a popover says of a statement. */
export function statementDetails(statement: Statement, read: Read, site: PlaySite): Child {
  const { lang, known, reading } = read;
  const { start, end, paragraph, confidence, recordId, clean } = statement;
  const record = recordId === undefined ? undefined : known[recordId];
  const raw = reading.text.slice(start, end);
  return [
    h('p', { class: 'big' }, statementWords(statement, site)),
    h('blockquote', { class: 'words', lang }, clean ?? raw),
    factList([
      [site.words('confidence'), labelOf('Confidence', confidence, site.locale)],
      [
        site.words('place'),
        `${site.words('inText', paragraph + 1)} · ${String(start)}–${String(end)}`,
      ],
    ]),
    jsonDetails('JSON', statement.draft),
    record && recordCite(record, site),
  ];
}
