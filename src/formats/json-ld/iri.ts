import { ID_PATTERN } from '../../ids/id-pattern.js';
import { expected } from '../../text/expected.js';
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

/** A link leads somewhere or is refused: `…:undefined` would be a record of that name. */
function checkId(id: unknown): void {
  if (typeof id === 'string' && ID_PATTERN.test(id)) return;
  throw new RangeError(
    expected('every link to be an id of lower-case words joined by hyphens', id),
  );
}

/** The names within one record. */
export function createNamer(base: string, recordId: string): Namer {
  return {
    record: (id) => {
      checkId(id);
      return base + id;
    },
    item: (path) => {
      const last = path.slice(path.lastIndexOf('.') + 1);
      checkId(last === 'undefined' || last === 'null' ? undefined : last);
      return `${base}${recordId}#${path}`;
    },
  };
}
