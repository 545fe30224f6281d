import { type BundledRecord, provenanceOf } from '../../../src/lookup/index.js';
import { h, hidden } from '../dom/h.js';
import { nameSpan } from '../dom/names.js';
import type { DataSite } from './data-site.js';
import { fieldWord, sourceDetails } from './source-details.js';

/** `[src 2]`: how many places back a value; a click shows them. Dashed where none of them reports it. */
export function sourceBox(record: BundledRecord, path: string, site: DataSite): HTMLElement {
  const backed = provenanceOf(record.id, path);
  const isOpen =
    backed.length > 0 &&
    backed.every(({ ref }) => ref.status === 'planned' || ref.status === 'inferred');
  const field = fieldWord(path, site.locale);
  return h(
    'button',
    {
      type: 'button',
      class: `src${isOpen || backed.length === 0 ? ' dash' : ''}`,
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      onclick: (event: Event) => {
        const box = event.currentTarget as HTMLElement;
        if (site.popover.isAt(box)) {
          site.popover.close({ focus: true });
          return;
        }
        const content = {
          title: site.words('sourceOf', field),
          body: sourceDetails(record, path, site),
          close: site.say('close'),
        };
        site.popover.open(box, content, { pin: true });
      },
    },
    h(
      'span',
      { 'aria-hidden': 'true' },
      backed.length === 0 ? site.words('ours') : site.words('sourcesShort', backed.length),
    ),
    hidden([site.words('sourceFor', field, backed.length), ', ', nameSpan(record, site)]),
  );
}
