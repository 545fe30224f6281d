import * as z from 'zod';
import { FACT_STATUSES } from '../../ids/enums.js';
import { RULES, rule } from '../rules.js';
import { IdSchema } from './id.js';
import { QuantitySchema } from './quantity.js';
import { TextSchema } from './text.js';

/**
 * Path of a field: keys joined by dots, an item of a list by its `id`, or by its `kind`
 * where it has no id (then it means every item of that kind); never by position.
 */
export const FieldPathSchema = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)*$/, { error: RULES['path-form'] });

/** {@link SourceRefSchema} before its refinement. */
export const SourceRefObjectSchema = z.strictObject({
  /** Id of the source. */
  source: IdSchema,
  /** 0-based, among the non-empty lines of an article; absent for a page without paragraphs. */
  paragraph: z.int().min(0).optional(),
  /** What this place backs; a path covers all below it. Absent: the record as a whole. */
  fields: z.array(FieldPathSchema).min(1).optional(),
  /** Wording that `parseAmount`, `parseNumber` or `parseDate` reads to the one field's value. */
  literal: TextSchema.optional(),
  /** Absent means reported. */
  status: z.enum(FACT_STATUSES).optional(),
  /** Why an inferred value follows. */
  basis: TextSchema.optional(),
});

/** Where a record's facts stand. */
export const SourceRefSchema = SourceRefObjectSchema.refine(
  ({ literal, fields }) => literal === undefined || fields?.length === 1,
  rule('literal-one-field', ['literal']),
);

/** Where a record's facts stand. */
export interface SourceRef extends z.infer<typeof SourceRefSchema> {}

/** What another source says of a field, where the record keeps a different value. */
export const DisputeSchema = z.strictObject({
  field: FieldPathSchema,
  value: z.union([z.string(), z.number(), QuantitySchema]),
  source: IdSchema,
  /** Why the record keeps its own. */
  reason: TextSchema,
});

/** What another source says of a field. */
export interface Dispute extends z.infer<typeof DisputeSchema> {}
