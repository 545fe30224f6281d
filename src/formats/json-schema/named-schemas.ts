import type * as z from 'zod';
import { allSchemas, titleOf } from './all-schemas.js';
import { DEFINITIONS } from './definitions.js';
import { DESCRIPTIONS } from './descriptions.js';

/** A schema by the name under which documents speak of it. */
export interface NamedSchema {
  /** The schema itself, as `luntan/schemas` exports it. */
  schema: z.ZodType;
  /** Its name: `Forum`, `ForumDraft`, `Names`. */
  id: string;
  /** What it is. */
  description: string;
}

/**
 * The Zod schemas with a name each, for documents that are to name them once rather than write them out
 * at every place: the `components` of OpenAPI, the `$defs` of JSON Schema.
 *
 * Shape: every record, draft and reading, and the parts that several share, each once. Nothing is registered
 * anywhere until you add them to a registry of your choice.
 *
 * @returns a new list
 * @see docs/formats.md
 * @example
 * namedSchemas()[0]?.id // 'ForumSeries'
 */
export function namedSchemas(): NamedSchema[] {
  const wholes = allSchemas().map(([name, schema]) => {
    const id = titleOf(name);
    return { schema, id, description: DESCRIPTIONS[id]?.about ?? '' };
  });
  const parts = DEFINITIONS.map(({ schema, name, description }) => ({
    ...{ schema, id: name, description },
  }));
  return [...wholes, ...parts];
}
