export { toCsv, type CsvOptions } from './csv.js';
export { toJsonLd, type JsonLdOptions } from './json-ld.js';
export type * from './json-ld/types.js';
export { jsonSchemas, type JsonSchemaDocument, type JsonSchemaNode } from './json-schema.js';
export { toNdjson } from './ndjson.js';
