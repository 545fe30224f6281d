import type { Frozen } from '../data/frozen.js';
import { toCsv } from '../formats/csv.js';
import { toJsonLd } from '../formats/json-ld.js';
import { toNdjson } from '../formats/ndjson.js';
import { toICalendar } from '../formats/to-icalendar.js';
import { collections } from '../lookup/collections.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { VERSIONS } from '../versions.js';

interface WriteOptions {
  locale: string;
  columns: readonly string[] | undefined;
}

/** Writes the records of a collection. */
type Write = (records: readonly Frozen<AnyRecord>[], options: WriteOptions) => string;

/** A format of `luntan export`, and which options it takes. */
export interface ExportFormat {
  write: Write;
  hasLocale?: boolean;
  hasColumns?: boolean;
}

/** One document for all: the records are its graph, and what they share stands once. */
const toGraph: Write = (records, { locale }) => {
  const nodes = records.map((record) => ({
    ...toJsonLd(record, { locale }),
    '@context': undefined,
  }));
  // So that it may stand in a <script> of a page: no text of it ends that.
  const json = toIndented({ '@context': 'https://schema.org', '@graph': nodes });
  return json.replaceAll('<', '\\u003c');
};

const toIndented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A calendar tells when its data were last changed; an older copy of it then gives way. */
const toCalendar: Write = (records, { locale }) =>
  toICalendar(records, { locale, sources: collections.source, stamp: VERSIONS.data });

/** What `luntan export --format` takes: one line a format. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  json: { write: toIndented },
  ndjson: { write: (records) => toNdjson(records) },
  csv: { write: (records, { columns }) => toCsv(records, { columns }), hasColumns: true },
  jsonld: { write: toGraph, hasLocale: true },
  ics: { write: toCalendar, hasLocale: true },
};
