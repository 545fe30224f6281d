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
export { NotInArticleError } from './extraction/not-in-article-error.js';
export { EXTRACTION_KINDS, type Extraction, type ExtractionKind } from './extraction/schemas.js';
export { toJsonLd, type JsonLdOptions } from './json-ld.js';
export type * from './json-ld/types.js';
export { jsonSchemas, type JsonSchemaDocument, type JsonSchemaNode } from './json-schema.js';
export { namedSchemas, type NamedSchema } from './json-schema/named-schemas.js';
export type { SchemaName } from './json-schema/schema-id.js';
export { toNdjson } from './ndjson.js';
