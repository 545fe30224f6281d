import { toNdjson } from '../../../src/formats/ndjson.js';
import type { AnyRecord } from '../../../src/schemas/index.js';
import { copyText, download } from '../dom/download.js';
import { h } from '../dom/h.js';
import { functionLink } from '../dom/reference.js';
import type { PlaySite, Read } from './play-site.js';
import { codeFor } from './as-code.js';

/** More than this is not shown: the browser would set it anew at every key. */
const MOST_SHOWN = 20_000;

/** Text in a frame with what can be done with it. */
function codeBox(site: PlaySite, text: string, file: { name: string; type: string }): HTMLElement {
  return h(
    'div',
    { class: 'code-box' },
    h(
      'div',
      { class: 'row-end' },
      h(
        'button',
        {
          type: 'button',
          class: 'btn quiet',
          onclick: () => {
            void copyText(text).then((isCopied) => {
              site.tell(site.say(isCopied ? 'copied' : 'notCopied'));
            });
          },
        },
        site.say('copy'),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'btn quiet',
          onclick: () => {
            download(file.name, file.type, text);
          },
        },
        site.words('download'),
      ),
    ),
    h('pre', { class: 'code', tabindex: 0 }, h('code', {}, text.slice(0, MOST_SHOWN))),
    text.length > MOST_SHOWN &&
      h('p', { class: 'small muted' }, site.words('inPart', MOST_SHOWN, text.length)),
  );
}

const jsonOf = (value: unknown): string => JSON.stringify(value, null, 2);

/** The reading, then the draft records, as JSON. */
export function jsonTab({ reading, drafts }: Read, site: PlaySite): HTMLElement {
  return h(
    'div',
    { class: 'stack' },
    h('h2', {}, site.words('jsonDrafts')),
    codeBox(site, jsonOf(drafts), { name: 'drafts.json', type: 'application/json' }),
    h('h2', {}, site.words('jsonReading')),
    codeBox(site, jsonOf(reading), { name: 'reading.json', type: 'application/json' }),
  );
}

/** Draft records, one a line, as `luntan read --records` prints them. */
export function ndjsonTab({ drafts }: Read, site: PlaySite): HTMLElement {
  const records = Object.values(drafts).flat() as unknown as readonly AnyRecord[];
  return codeBox(site, toNdjson(records), { name: 'drafts.ndjson', type: 'application/x-ndjson' });
}

/** The calls that give this. */
export function codeTab(read: Read, published: string, site: PlaySite): HTMLElement {
  const file = { name: 'article.ts', type: 'text/typescript' };
  return h(
    'div',
    { class: 'stack' },
    codeBox(site, codeFor(read, published), file),
    h(
      'p',
      { class: 'small muted' },
      site.words('callsReference'),
      ' ',
      functionLink('article', 'readArticle'),
      ', ',
      functionLink('article', 'draftRecords'),
    ),
  );
}
