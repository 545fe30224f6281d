import type { JsonLdField } from './types.js';

/** Namespace of the ids, unless the user has one of their own. */
export const DEFAULT_BASE = 'urn:luntan:record:';

/** The name of a field that schema.org has no property for: an IRI, which needs no context. */
export const fieldIri = (key: string): JsonLdField => `urn:luntan:field:${key}`;

/** Names the records and their items by IRIs. */
export interface Namer {
  /** A record. */
  record(id: string): string;
  /** An item of the record itself, by the path under which sources cite it: `stages.final`. */
  item(path: string): string;
}

/** The names within one record. */
export function createNamer(base: string, recordId: string): Namer {
  return {
    record: (id) => base + id,
    item: (path) => `${base}${recordId}#${path}`,
  };
}
