export { toCsv, type CsvOptions } from './csv.js';
export { extractionSchema, fromExtraction, type DraftByKind } from './extraction.js';
export type { FromExtractionOptions } from './extraction/draft-builder.js';
export { ExtractionError } from './extraction/extraction-error.js';
export { EXTRACTION_KINDS, type Extraction, type ExtractionKind } from './extraction/schemas.js';
export { toJsonLd, type JsonLdOptions } from './json-ld.js';
export type * from './json-ld/types.js';
export { jsonSchemas, type JsonSchemaDocument, type JsonSchemaNode } from './json-schema.js';
export { toNdjson } from './ndjson.js';
