import { toCsv, toICalendar, toNdjson } from '../../../src/formats/index.js';
import { type BundledRecord, datesOf } from '../../../src/lookup/index.js';
import { VERSIONS } from '../../../src/versions.js';
import { download } from '../dom/download.js';
import { h } from '../dom/h.js';
import type { DataSite } from './data-site.js';

/** A form in which records leave the page. */
interface Format {
  readonly label: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (records: readonly BundledRecord[], site: DataSite) => string;
  /** Without it, any records will do. */
  readonly fits?: (records: readonly BundledRecord[]) => boolean;
}

const FORMATS: readonly Format[] = [
  { label: 'CSV', extension: 'csv', type: 'text/csv', write: (records) => toCsv(records) },
  {
    label: 'JSON',
    extension: 'json',
    type: 'application/json',
    write: (records) => `${JSON.stringify(records, null, 2)}\n`,
  },
  {
    label: 'NDJSON',
    extension: 'ndjson',
    type: 'application/x-ndjson',
    write: (records) => toNdjson(records),
  },
  {
    label: 'iCalendar',
    extension: 'ics',
    type: 'text/calendar',
    write: (records, { locale }) => toICalendar(records, { locale, stamp: VERSIONS.data }),
    fits: (records) =>
      records.some(({ type }) => CALENDAR_TYPES.has(type)) &&
      records.some((record) => datesOf(record).length > 0),
  },
];

const CALENDAR_TYPES = new Set(['forum', 'sub-forum', 'forum-event', 'competition', 'signing']);

/** Offers what is shown as files. */
export function exportGroup(
  shown: readonly BundledRecord[],
  name: string,
  site: DataSite,
): HTMLElement | null {
  if (shown.length === 0) return null;
  return h(
    'div',
    { class: 'export' },
    h('span', { class: 'small muted', id: 'export-word' }, site.words('export', shown.length)),
    h(
      'div',
      { class: 'seg', role: 'group', 'aria-labelledby': 'export-word' },
      FORMATS.filter(({ fits }) => fits?.(shown) ?? true).map(({ label, extension, type, write }) =>
        h(
          'button',
          {
            type: 'button',
            'data-format': extension,
            onclick: () => {
              const file = `${name}.${extension}`;
              download(file, type, write(shown, site));
              site.tell(site.words('exported', file));
            },
          },
          label,
        ),
      ),
    ),
  );
}
