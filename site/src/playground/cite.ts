import { h } from '../dom/h.js';
import { nameSpan, textSpan } from '../dom/names.js';
import { labelOf } from '../../../src/labels/index.js';
import type { KnownRecord, KnownSource } from '../reading/protocol.js';
import { toHash } from '../shell/address.js';
import type { PlaySite } from './play-site.js';

/** One place where our record has it from. */
function sourceLine(source: KnownSource, site: PlaySite): HTMLElement {
  const { literal, paragraph, publishedOn, url, quality, status } = source;
  return h(
    'li',
    {},
    literal !== undefined && h('q', { lang: 'zh-Hans' }, literal),
    ' ',
    nameSpan(source, site),
    h(
      'span',
      { class: 'faint' },
      [
        paragraph !== undefined && site.words('paragraph', paragraph + 1),
        publishedOn,
        status !== undefined && labelOf('FactStatus', status as 'planned', site.locale),
        `${site.words('quality')} ${quality}`,
      ]
        .filter(Boolean)
        .map((part) => ` · ${String(part)}`),
    ),
    source.publisher && h('span', { class: 'faint' }, ' · ', textSpan(source.publisher, site)),
    url !== undefined &&
      h(
        'span',
        {},
        ' · ',
        h('a', { href: url, rel: 'noreferrer', target: '_blank' }, site.words('openSource')),
      ),
  );
}

/** A record of ours with its sources. */
export function recordCite(record: KnownRecord, site: PlaySite): HTMLElement {
  return h(
    'div',
    { class: 'cite' },
    h(
      'p',
      {},
      h('b', {}, site.words('record')),
      ' ',
      h('a', { href: toHash(['record', record.id]) }, nameSpan(record, site)),
      ' ',
      h('code', {}, record.id),
    ),
    h(
      'ul',
      { class: 'sources' },
      record.sources.map((source) => sourceLine(source, site)),
    ),
  );
}
