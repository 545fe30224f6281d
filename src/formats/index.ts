/**
 * Records as calendars, tables, lines, linked data and JSON Schemas, and what language models are asked
 * for. Takes your records as well as ours.
 *
 * @module luntan/formats
 */
export {
  omittedFromCalendar,
  toCalendarEvents,
  type CalendarEvent,
  type CalendarEventOptions,
  type CalendarOmission,
  type CalendarRecord,
} from './calendar-events.js';
export type { OmissionReason } from './calendar/days.js';
export { toICalendar, type ICalendarOptions } from './to-icalendar.js';
export { toCsv, type CsvOptions } from './csv.js';
export { extractionSchema, fromExtraction, type DraftByKind } from './extraction.js';
export type { FromExtractionOptions } from './extraction/draft-builder.js';
export { ExtractionError } from './extraction/extraction-error.js';
export {
  EXTRACTION_KINDS,
  type Extraction,
  type ExtractionKind,
  type ExtractionSchemas,
  type ZodForumExtraction,
  type ZodSigningExtraction,
  type ZodStatisticExtraction,
} from './extraction/schemas.js';
export { NotInArticleError } from './extraction/not-in-article-error.js';
export { toJsonLd, type JsonLdOptions } from './json-ld.js';
export type * from './json-ld/types.js';
export { jsonSchemas, type JsonSchemaDocument, type JsonSchemaNode } from './json-schema.js';
export { namedSchemas, type NamedSchema } from './json-schema/named-schemas.js';
export type { SchemaName } from './json-schema/schema-id.js';
export { toNdjson } from './ndjson.js';
