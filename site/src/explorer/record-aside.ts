import { toICalendar, toJsonLd } from '../../../src/formats/index.js';
import type { RecordType } from '../../../src/ids/index.js';
import { labelOf } from '../../../src/labels/index.js';
import { type BundledRecord, caveatsOf, provenanceOf } from '../../../src/lookup/index.js';
import { VERSIONS } from '../../../src/versions.js';
import { download } from '../dom/download.js';
import { type Child, h } from '../dom/h.js';
import { capital } from '../dom/names.js';
import { functionLink } from '../dom/reference.js';
import { inTongues } from '../dom/tongues.js';
import type { DataSite } from './data-site.js';
import { recordLink } from './record-link.js';
import { relatedTo } from './relations.js';

const MOST_RELATED = 60;
const MOST_CAVEATS = 5;

/** What a reader should know before believing it. */
function caveats(record: BundledRecord, site: DataSite): Child {
  if (record.type === 'source') return null;
  const list = caveatsOf(record, site.locale).map(({ text }) => h('li', {}, inTongues(text, site)));
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
      functionLink('lookup', GETTER[record.type]),
      h('button', { type: 'button', class: 'btn quiet', onclick: linked }, 'JSON-LD'),
      hasDays && h('button', { type: 'button', class: 'btn quiet', onclick: calendar }, '.ics'),
    ),
  );
}

/** What stands beside the facts of a record. */
export const recordAside = (record: BundledRecord, site: DataSite): HTMLElement =>
  h(
    'div',
    { class: 'record-side' },
    caveats(record, site),
    related(record, site),
    sourceList(record, site),
    moreForms(record, site),
  );
