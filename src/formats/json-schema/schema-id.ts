import type { RecordType } from '../../ids/enums.js';

/** The permanent `$id` of a type's JSON Schema: a name rather than an address, bound to no host. */
export const schemaId = (type: RecordType): string => `urn:luntan:schema:${type}`;
