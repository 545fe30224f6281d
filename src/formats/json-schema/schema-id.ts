import type { AnyDraft } from '../../schemas/drafts.js';
import type { RecordType } from '../../ids/enums.js';

/** Name of the JSON Schema of a type of record, or of its draft: `forum`, `forum-draft`. */
export type SchemaName = RecordType | `${AnyDraft['type']}-draft`;

/** The permanent `$id` of a JSON Schema: a name rather than an address, bound to no host. */
export const schemaId = <Name extends SchemaName>(name: Name): `urn:luntan:schema:${Name}` =>
  `urn:luntan:schema:${name}`;
