import { labelOf } from '../../../src/labels/index.js';
import { type BundledRecord, datesOf, findRecord, redirectOf } from '../../../src/lookup/index.js';
import { amountBar, lengthOf } from '../dom/amount-bar.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan, nameText } from '../dom/names.js';
import { tagOfText } from '../dom/tongues.js';
import { type Address, toHash } from '../shell/address.js';
import type { DataPage, DataSite } from './data-site.js';
import { fieldValue } from './field-values.js';
import { idLink } from './record-link.js';
import { recordAside } from './record-aside.js';
import { sourceBox } from './source-box.js';
import { fieldWord } from './source-details.js';

/** Keys that stand elsewhere on the page. */
const APART = new Set(['type', 'id', 'names', 'sources', 'disputed', 'endDate']);

/** The name in the other forms that it has, each under its own tag. */
function otherNames(record: BundledRecord, shown: string, site: DataSite): Child {
  const { names } = record;
  const forms = [
    ['hans', 'zh-Hans'],
    ['hant', 'zh-Hant-TW'],
    ['en', 'en'],
  ] as const;
  return forms.map(([form, lang]) => {
    const text = names[form];
    if (text === undefined || text === shown) return null;
    const isDerived = names.derived?.includes(form) ?? false;
    return h(
      'span',
      { class: 'other-name' },
      h('span', { lang }, text),
      isDerived && h('span', { class: 'tag dash' }, site.say('derived')),
    );
  });
}

function aliases({ names }: BundledRecord, { locale }: DataSite): Child {
  const list = names.aliases ?? [];
  return list.map(({ text, kind }) =>
    h(
      'span',
      { class: 'other-name small' },
      h('span', { lang: tagOfText(text) }, text),
      ' ',
      h('span', { class: 'faint' }, labelOf('AliasKind', kind, locale)),
    ),
  );
}

/** First and last day are one fact. */
function valueOf(key: string, value: unknown, record: BundledRecord, site: DataSite): Child {
  if (key === 'startDate') return datesOf(record, { locale: site.locale })[0]?.text;
  if (
    key === 'money' &&
    'money' in record &&
    record.money !== undefined &&
    record.amountKind !== undefined
  ) {
    const { money, amountKind } = record;
    const kind = record.status === 'planned' ? 'planned-investment' : amountKind;
    return amountBar({ kind, money, scale: lengthOf(money) }, site.locale);
  }
  return fieldValue(key, value, record, site);
}

function facts(record: BundledRecord, site: DataSite): HTMLElement {
  const rows = Object.entries(record).filter(([key]) => !APART.has(key));
  return h(
    'dl',
    { class: 'facts' },
    rows.map(([key, value]) =>
      h(
        'div',
        { class: 'fact' },
        h('dt', {}, key === 'startDate' ? site.words('when') : fieldWord(key, site.locale)),
        h(
          'dd',
          {},
          valueOf(key, value, record, site),
          ' ',
          record.type !== 'source' && sourceBox(record, key, site),
        ),
      ),
    ),
  );
}

function statusTag(record: BundledRecord, site: DataSite): Child {
  if (!('status' in record)) return null;
  const isAhead =
    record.status === 'planned' || record.status === 'postponed' || record.status === 'cancelled';
  return h(
    'span',
    { class: `tag ${isAhead ? 'dash' : 'solid'}` },
    fieldValue('status', record.status, record, site),
  );
}

/** The page of one record. */
export function recordPage({ path }: Address, site: DataSite): DataPage {
  const id = path[1] ?? '';
  const record = findRecord(id);
  if (record === undefined) return missing(id, site);
  const name = nameText(record, site);
  const element = h(
    'article',
    { class: 'record' },
    h(
      'div',
      { class: 'record-main' },
      h(
        'nav',
        { class: 'crumbs small', 'aria-label': site.words('crumbs') },
        h('a', { href: toHash(['data']) }, site.words('title')),
        ' / ',
        'seriesId' in record ? [idLink(record.seriesId, site), ' / '] : null,
        h('span', {}, capital(labelOf('RecordType', record.type, site.locale))),
      ),
      h(
        'p',
        { class: 'tags' },
        h('span', { class: 'tag' }, capital(labelOf('RecordType', record.type, site.locale))),
        ' ',
        statusTag(record, site),
      ),
      h('h2', { class: 'record-name' }, nameSpan(record, site)),
      h(
        'p',
        { class: 'other-names' },
        otherNames(record, name, site),
        aliases(record, site),
        record.type !== 'source' && sourceBox(record, 'names', site),
      ),
      h('p', { class: 'faint small' }, h('code', {}, id)),
      facts(record, site),
    ),
    recordAside(record, site),
  );
  return { element, title: name, shown: [record] };
}

function missing(id: string, site: DataSite): DataPage {
  const { words } = site;
  const moved = redirectOf(id);
  const element = h(
    'div',
    { class: 'note', role: 'alert' },
    h('p', {}, words('unknownRecord', id)),
    moved &&
      h(
        'p',
        {},
        words('moved', moved),
        ' ',
        h('a', { href: toHash(['record', moved]) }, h('code', {}, moved)),
      ),
    h(
      'p',
      {},
      h(
        'a',
        { href: toHash(['data', 'search'], { q: id.replaceAll('-', ' ') }) },
        words('searchTitle'),
      ),
    ),
  );
  return { element, title: words('title'), shown: [] };
}
