import { toICalendar, toJsonLd } from '../../../src/formats/index.js';
import type { RecordType } from '../../../src/ids/index.js';
import { labelOf } from '../../../src/labels/index.js';
import {
  type BundledRecord,
  caveatsOf,
  datesOf,
  findRecord,
  provenanceOf,
  redirectOf,
} from '../../../src/lookup/index.js';
import { VERSIONS } from '../../../src/versions.js';
import { amountBar, lengthOf } from '../dom/amount-bar.js';
import { download } from '../dom/download.js';
import { type Child, h } from '../dom/h.js';
import { capital, nameSpan, nameText } from '../dom/names.js';
import { type Address, toHash } from '../shell/address.js';
import type { DataPage, DataSite } from './data-site.js';
import { fieldValue } from './field-values.js';
import { recordLink, idLink } from './record-link.js';
import { relatedTo } from './relations.js';
import { sourceBox } from './source-box.js';
import { fieldWord } from './source-details.js';

/** Keys that stand elsewhere on the page. */
const APART = new Set(['type', 'id', 'names', 'sources', 'disputed', 'endDate']);

const MOST_RELATED = 60;

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
      text,
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

const MOST_CAVEATS = 5;

/** What a reader should know before believing it. */
function caveats(record: BundledRecord, site: DataSite): Child {
  if (record.type === 'source') return null;
  const list = caveatsOf(record, site.locale).map(({ text }) => h('li', {}, text));
  const rest = list.slice(MOST_CAVEATS);
  return (
    list.length > 0 &&
    h(
      'section',
      { class: 'sheet' },
      h('h2', {}, site.words('caveats')),
      h('ul', { class: 'plain' }, list.slice(0, MOST_CAVEATS)),
      rest.length > 0 &&
        h(
          'details',
          {},
          h('summary', {}, site.words('more', rest.length)),
          h('ul', { class: 'plain' }, rest),
        ),
    )
  );
}

function sourceList(record: BundledRecord, site: DataSite): Child {
  if (record.type === 'source') return null;
  const sources = new Map(provenanceOf(record.id).map(({ source }) => [source.id, source]));
  return h(
    'section',
    { class: 'sheet' },
    h('h2', {}, site.words('sources'), ' ', h('span', { class: 'faint num' }, sources.size)),
    h(
      'ul',
      { class: 'plain' },
      [...sources.values()].map((source) =>
        h(
          'li',
          {},
          recordLink(source, site),
          h('span', { class: 'faint small' }, ` ${source.publishedOn ?? ''} · ${source.quality}`),
        ),
      ),
    ),
  );
}

function related(record: BundledRecord, site: DataSite): Child {
  const list = relatedTo(record).slice(0, MOST_RELATED);
  if (list.length === 0) return null;
  const types = [...new Set(list.map(({ type }) => type))] as RecordType[];
  return h(
    'section',
    { class: 'sheet' },
    h('h2', {}, site.words('related')),
    types.map((type) =>
      h(
        'div',
        { class: 'hits' },
        h('h3', {}, capital(labelOf('RecordType', type, site.locale))),
        h(
          'ul',
          { class: 'plain' },
          list
            .filter((each) => each.type === type)
            .map((each) => h('li', {}, recordLink(each, site))),
        ),
      ),
    ),
  );
}

/** `zgc-forum-2024` is got by `getForum`. */
const GETTER: Readonly<Record<RecordType, string>> = {
  'forum-series': 'getForumSeries',
  forum: 'getForum',
  'sub-forum': 'getSubForum',
  signing: 'getSigning',
  platform: 'getPlatform',
  park: 'getPark',
  organization: 'getOrganization',
  person: 'getPerson',
  achievement: 'getAchievement',
  policy: 'getPolicy',
  competition: 'getCompetition',
  'forum-event': 'getForumEvent',
  statistic: 'getStatistic',
  place: 'getPlace',
  source: 'getSource',
};

function moreForms(record: BundledRecord, site: DataSite): HTMLElement {
  const { locale } = site;
  const linked = (): void => {
    download(
      `${record.id}.jsonld`,
      'application/ld+json',
      `${JSON.stringify(toJsonLd(record, { locale }), null, 2)}\n`,
    );
  };
  const calendar = (): void => {
    download(
      `${record.id}.ics`,
      'text/calendar',
      toICalendar([record], { locale, stamp: VERSIONS.data }),
    );
  };
  const hasDays = 'startDate' in record && record.startDate !== undefined;
  return h(
    'section',
    { class: 'sheet' },
    h('h2', {}, site.words('inCode')),
    h(
      'pre',
      { tabindex: 0 },
      h(
        'code',
        {},
        `import { ${GETTER[record.type]} } from 'luntan';\n\n${GETTER[record.type]}('${record.id}');`,
      ),
    ),
    h(
      'p',
      { class: 'row-end' },
      h('button', { type: 'button', class: 'btn quiet', onclick: linked }, 'JSON-LD'),
      hasDays && h('button', { type: 'button', class: 'btn quiet', onclick: calendar }, '.ics'),
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
    h(
      'div',
      { class: 'record-side' },
      caveats(record, site),
      related(record, site),
      sourceList(record, site),
      moreForms(record, site),
    ),
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
