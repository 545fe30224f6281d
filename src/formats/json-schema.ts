import * as z from 'zod';
import type { RecordType } from '../ids/enums.js';
import { allSchemas, titleOf } from './json-schema/all-schemas.js';
import { DEFINITIONS } from './json-schema/definitions.js';
import { DESCRIPTIONS } from './json-schema/descriptions.js';
import { lazy } from '../text/lazy.js';
import { type SchemaName, schemaId } from './json-schema/schema-id.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchemaNode {
  /** What the value means. */
  description?: string;
  /** Its type in JSON; absent of a choice. */
  type?: string;
  /** The keys of an object. */
  properties?: Record<string, JsonSchemaNode>;
  /** Parts that stand in several places, by name. */
  $defs?: Record<string, JsonSchemaNode>;
  /** A choice. */
  anyOf?: JsonSchemaNode[];
  [keyword: string]: unknown;
}

/** The JSON Schema of one type of record. */
export interface JsonSchemaDocument extends JsonSchemaNode {
  /** The dialect: JSON Schema 2020-12. */
  $schema: string;
  /** `urn:luntan:schema:forum` …, the same in every version. */
  $id: string;
  /** Name of the type, as TypeScript has it. */
  title: string;
  /** What the record is. */
  description: string;
}

/** What the fields of an interface mean, those that it takes from others included. */
function meaningsOf(name: string): Record<string, string> {
  const { extends: bases = [], fields = {} } = DESCRIPTIONS[name] ?? {};
  return Object.assign({}, ...bases.map(meaningsOf), fields) as Record<string, string>;
}

/** Adds to a schema, or to each of those to choose from, what the fields of some interfaces mean. */
function describeFields(node: JsonSchemaNode, interfaces: readonly string[]): void {
  const meanings = Object.assign({}, ...interfaces.map(meaningsOf)) as Record<string, string>;
  for (const one of [node, ...(node.anyOf ?? [])]) {
    for (const [key, property] of Object.entries(one.properties ?? {})) {
      const description = meanings[key];
      if (description !== undefined) property.description = description;
    }
  }
}

// What `z.url` takes is wider than the format `uri`, which is ASCII alone; a format is also
// unknown to readers without a list of formats. Any address begins with a scheme; that `https:` needs
// a host and `urn:` does not is left to zod: not every reader knows patterns that look ahead.
const ADDRESS = { pattern: '^\\s*[A-Za-z][A-Za-z0-9+.\\-]*:' };

/**
 * Evens out what zod writes, which differs with its version: addresses by a pattern; a pair as no
 * longer than two; and `type: ['number', 'null']`, which strict readers of JSON Schema refuse, as
 * a choice.
 */
function evenOut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(evenOut);
  if (typeof value !== 'object' || value === null) return value;
  const { type, ...rest } = Object.fromEntries(
    // Of what is told apart by a word no two can hold: `oneOf` says no more, and has to try them all.
    Object.entries(value).map(([key, part]) => [key === 'oneOf' ? 'anyOf' : key, evenOut(part)]),
  );
  if (rest['format'] === 'uri') return { type, ...ADDRESS };
  const pair: unknown = rest['prefixItems'];
  if (Array.isArray(pair)) {
    return { type, ...rest, items: false, minItems: pair.length, maxItems: pair.length };
  }
  if (type === undefined) return rest;
  if (!Array.isArray(type)) return { type, ...rest };
  return { ...rest, anyOf: type.map((one: unknown) => ({ type: one })) };
}

// A registry of our own, made when asked for: zod's global one is everybody's.
function createRegistry(): z.core.$ZodRegistry<{ id: string; description: string }> {
  const registry = z.registry<{ id: string; description: string }>();
  for (const { schema, name, description } of DEFINITIONS) {
    registry.add(schema, { id: name, description });
  }
  return registry;
}

/** The JSON Schema of a Zod schema, with what its fields mean. */
function documentOf(
  name: SchemaName,
  schema: z.ZodType,
  metadata: ReturnType<typeof createRegistry>,
): JsonSchemaDocument {
  const { $schema, ...node } = evenOut(z.toJSONSchema(schema, { metadata })) as JsonSchemaNode;
  const title = titleOf(name);
  describeFields(node, [title]);
  for (const { name: part, interfaces } of DEFINITIONS) {
    const definition = node.$defs?.[part];
    if (definition === undefined) continue;
    // Older versions of zod leave the name within, where JSON Schema knows no such keyword.
    delete definition['id'];
    describeFields(definition, interfaces);
  }
  for (const { properties } of node.$defs?.['Statement']?.anyOf ?? []) {
    const draft = properties?.['draft'];
    const type = draft?.properties?.['type']?.['const'];
    if (draft !== undefined) describeFields(draft, [titleOf(`${type as RecordType}-draft`)]);
  }
  const head = { $schema: String($schema), $id: schemaId(name), title };
  return { ...head, description: DESCRIPTIONS[title]?.about ?? '', ...node };
}

/** All documents, as JSON: whoever asks gets objects of their own. */
const documents = lazy((): string => {
  const metadata = createRegistry();
  return JSON.stringify(
    Object.fromEntries(
      allSchemas().map(([name, schema]) => [name, documentOf(name, schema, metadata)]),
    ),
  );
});

/**
 * The JSON Schema (2020-12) of every type of record, and of the drafts and the readings that `readArticle`
 * makes, made from the Zod schemas.
 *
 * Shape: closed objects with a description of every field; shared parts stand under `$defs`. The
 * `$id` is a name, `urn:luntan:schema:forum`, the same in every version. Hint: shape alone; the rules
 * between fields, which data/README.md lists, are for the Zod schemas. The same documents are
 * in the package as `luntan/json-schema/forum.json`, `luntan/json-schema/forum-draft.json` ….
 *
 * @returns a new object by record type, drafts by `forum-draft` …, a reading by `article-reading`
 * @see https://json-schema.org/draft/2020-12
 * @example
 * jsonSchemas().forum.$id // 'urn:luntan:schema:forum'
 */
export function jsonSchemas(): Record<SchemaName, JsonSchemaDocument> {
  return JSON.parse(documents()) as Record<SchemaName, JsonSchemaDocument>;
}
