import * as z from 'zod';
import { extractionSchema } from '../formats/extraction.js';
import { EXTRACTION_KINDS } from '../formats/extraction/schemas.js';
import { type JsonSchemaDocument, jsonSchemas } from '../formats/json-schema.js';
import { parseArgs } from './arguments.js';
import { typeNamed } from './collection-names.js';
import { UsageError } from './errors.js';
import { checkCount } from './positionals.js';
import { visibleInLine } from './visible.js';

export const SCHEMA_USAGE = `luntan schema NAME [--extraction]

Prints the JSON Schema (2020-12) of a type of record.

  NAME          forum, signing, park …; forum-draft … for what luntan read states of one;
                article-reading for what readArticle gives
  --extraction  the schema by which a language model is to answer instead:
                ${EXTRACTION_KINDS.join(', ')}
`;

function extractionNamed(name: string | undefined): (typeof EXTRACTION_KINDS)[number] {
  const kind = EXTRACTION_KINDS.find((known) => known === name);
  if (kind !== undefined) return kind;
  const got = name === undefined ? 'none' : visibleInLine(name);
  throw new UsageError(
    `NAME: expected with --extraction one of ${EXTRACTION_KINDS.join(', ')}; got ${got}`,
  );
}

/** The JSON Schema of a type of record, or of a draft of one. */
function schemaNamed(name: string | undefined): JsonSchemaDocument {
  const schemas: Readonly<Record<string, JsonSchemaDocument>> = jsonSchemas();
  const isDraft = name?.endsWith('-draft') === true && Object.hasOwn(schemas, name);
  const found = schemas[isDraft ? name : typeNamed(name, 'NAME', 'types')];
  if (found === undefined) throw new Error('a type of record without a JSON Schema');
  return found;
}

/** Runs `luntan schema`. */
export function schemaCommand(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      extraction: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return Promise.resolve(SCHEMA_USAGE);
  checkCount(positionals, 1);
  const schema = values.extraction
    ? z.toJSONSchema(extractionSchema(extractionNamed(positionals[0])))
    : schemaNamed(positionals[0]);
  return Promise.resolve(`${JSON.stringify(schema, null, 2)}\n`);
}
