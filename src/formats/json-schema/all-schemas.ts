import type * as z from 'zod';
import type { RecordType } from '../../ids/enums.js';
import { AnyRecordSchema } from '../../schemas/any-record.js';
import { AnyDraftSchema } from '../../schemas/drafts.js';
import { ArticleReadingSchema } from '../../schemas/reading.js';
import type { SchemaName } from './schema-id.js';

/** `forum-series` → `ForumSeries`. */
export const titleOf = (name: SchemaName | `${RecordType}-draft`): string =>
  name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The schemas of which there are documents: those of the records, of the drafts, and of a reading. */
export const allSchemas = (): readonly (readonly [SchemaName, z.ZodType])[] => [
  ...AnyRecordSchema.options.map((schema) => [schema.shape.type.value, schema] as const),
  ...AnyDraftSchema.options.map(
    (schema) => [`${schema.shape.type.value}-draft` as const, schema] as const,
  ),
  ['article-reading', ArticleReadingSchema] as const,
];
