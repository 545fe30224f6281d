import type { AnyDraft } from '../../schemas/drafts.js';
import type { RecordType } from '../../ids/enums.js';

/** Name of the JSON Schema of a type of record, of its draft, or of a reading: `forum`, `forum-draft`, `article-reading`. */
export type SchemaName = RecordType | `${AnyDraft['type']}-draft` | 'article-reading';

/** The permanent `$id` of a JSON Schema: a name rather than an address, bound to no host. */
export const schemaId = <Name extends SchemaName>(name: Name): `urn:luntan:schema:${Name}` =>
  `urn:luntan:schema:${name}`;
