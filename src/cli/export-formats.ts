import type { Frozen } from '../data/frozen.js';
import { toCsv } from '../formats/csv.js';
import { toJsonLd } from '../formats/json-ld.js';
import { toNdjson } from '../formats/ndjson.js';
import { toICalendar } from '../formats/to-icalendar.js';
import { collections } from '../lookup/collections.js';
import type { AnyRecord } from '../schemas/any-record.js';

/** Writes the records of a collection. */
type Write = (records: readonly Frozen<AnyRecord>[], options: { locale: string }) => string;

/** One document for all: the records are its graph, and what they share stands once. */
const toGraph: Write = (records, options) => {
  const nodes = records.map((record) => ({
    ...toJsonLd(record, options),
    '@context': undefined,
  }));
  return toIndented({ '@context': 'https://schema.org', '@graph': nodes });
};

const toIndented = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What `luntan export --format` takes: one line a format. */
export const EXPORT_FORMATS: Readonly<Record<string, Write>> = {
  json: toIndented,
  ndjson: toNdjson,
  csv: (records) => toCsv(records),
  jsonld: toGraph,
  ics: (records, { locale }) => toICalendar(records, { locale, sources: collections.source }),
};
