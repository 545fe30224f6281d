import * as z from 'zod';
import type { RecordType } from '../ids/enums.js';
import { AnyRecordSchema } from '../schemas/any-record.js';
import { DEFINITIONS } from './json-schema/definitions.js';
import { COMMON_FIELDS, OCCURRENCE_FIELDS, OWN_FIELDS } from './json-schema/field-descriptions.js';
import { schemaId } from './json-schema/schema-id.js';

/** A JSON Schema, or a part of one. */
export interface JsonSchemaNode {
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchemaNode>;
  $defs?: Record<string, JsonSchemaNode>;
  [keyword: string]: unknown;
}

/** The JSON Schema of one type of record. */
export interface JsonSchemaDocument extends JsonSchemaNode {
  $schema: string;
  $id: string;
  title: string;
  description: string;
}

/** What one record of each type is. */
const DESCRIPTIONS: Readonly<Record<RecordType, string>> = {
  'forum-series': 'Forum that comes again',
  forum: 'One edition of a forum',
  'sub-forum': 'Session of a forum: opening, parallel forum, special release, theme day',
  signing: 'Agreement that was signed or is to be signed, or a stated total of such',
  platform: 'Centre or platform that serves research and business',
  park: 'Park or zone with its designations',
  organization: 'Body that hosts, signs, reports or runs something; one body, however many names',
  person: 'Public person in the roles that sources give',
  achievement: 'Result of research: a device, a model, a satellite, a report',
  policy: 'Policy, plan or programme with its years',
  competition: 'Competition with its rounds and finalists',
  'forum-event': 'What goes with a forum beside its sub-forums: exhibition, roadshow, award, visit',
  statistic: 'One figure: of what, which measure, when, from where',
  source: 'Text from which facts are taken',
};

/** `forum-series` → `ForumSeries`. */
const titleOf = (type: RecordType): string =>
  type.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Adds what the fields mean to their schemas. */
function describeFields(node: JsonSchemaNode, fields: Readonly<Record<string, string>>): void {
  for (const [key, property] of Object.entries(node.properties ?? {})) {
    const description = fields[key];
    if (description !== undefined) property.description = description;
  }
}

// What `z.url` takes is wider than the format `uri`, which is ASCII alone; a format is also
// unknown to readers without a list of formats. Any address begins with a scheme.
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
    Object.entries(value).map(([key, part]) => [key, evenOut(part)]),
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

/**
 * The JSON Schema (2020-12) of every type of record, made from the Zod schemas.
 *
 * Shape: closed objects with a description of every field; shared parts stand under `$defs`. The
 * `$id` is a name, `urn:luntan:schema:forum`, the same in every version. Hint: shape alone; the rules
 * between fields, which data/README.md lists, are for the Zod schemas. The same documents are
 * in the package as `luntan/json-schema/forum.json` ….
 *
 * @returns a new object by record type
 * @see https://json-schema.org/draft/2020-12
 * @example
 * jsonSchemas().forum.$id // 'urn:luntan:schema:forum'
 */
export function jsonSchemas(): Record<RecordType, JsonSchemaDocument> {
  const metadata = createRegistry();
  const documents = AnyRecordSchema.options.map((schema) => {
    const type = schema.shape.type.value;
    const { $schema, ...node } = evenOut(z.toJSONSchema(schema, { metadata })) as JsonSchemaNode;
    const occurs = type === 'forum' || type === 'sub-forum' || type === 'forum-event';
    describeFields(node, COMMON_FIELDS);
    if (occurs) describeFields(node, OCCURRENCE_FIELDS);
    describeFields(node, OWN_FIELDS[type]);
    for (const { name, fields = {} } of DEFINITIONS) {
      const definition = node.$defs?.[name];
      if (definition === undefined) continue;
      // Older versions of zod leave the name within, where JSON Schema knows no such keyword.
      delete definition['id'];
      describeFields(definition, fields);
    }
    const head = { $schema, $id: schemaId(type), title: titleOf(type) };
    return [type, { ...head, description: DESCRIPTIONS[type], ...node }] as const;
  });
  return Object.fromEntries(documents) as Record<RecordType, JsonSchemaDocument>;
}
