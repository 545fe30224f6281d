import * as z from 'zod';
import { FACT_STATUSES, type FactStatus } from '../../ids/enums.js';
import type { Quantity } from '../../text/types.js';
import { RULES, rule } from '../rules.js';
import { IdSchema } from './id.js';
import { listOf } from './list.js';
import { type Remark, RemarkSchema } from './localized-text.js';
import { QuantitySchema } from './quantity.js';
import { TextSchema } from './text.js';

/**
 * Path of a field: keys joined by dots, an item of a list by its `id`, or by its `kind`
 * where it has no id (then it means every item of that kind); never by position.
 */
export const FieldPathSchema = z
  .string()
  .regex(/^[a-zA-Z][a-zA-Z0-9]*(\.[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)*$/, { error: RULES['path-form'] });

/** Where facts of the record stand. */
export interface SourceRef {
  /** Id of the source. */
  readonly source: string;
  /** 0-based, among the non-empty lines of an article; absent for a page without paragraphs. */
  readonly paragraph?: number | undefined;
  /**
   * What this place backs: dotted paths that cover all below them; an item of a list by its `id`,
   * else its `kind`, never by position. Absent: the record as a whole.
   */
  readonly fields?: readonly string[] | undefined;
  /**
   * Wording from which `parseAmount`, `parseNumber` or `parseDate` reads the very value of the one
   * field (of a count without a classifier: its `value`).
   */
  readonly literal?: string | undefined;
  /** `planned` for what is announced, `inferred` for what follows without being said; absent for what is reported. */
  readonly status?: FactStatus | undefined;
  /** Why an inferred value follows; in several languages, or a string in one. */
  readonly basis?: Remark | undefined;
}

const shape = {
  source: IdSchema,
  paragraph: z.int().min(0).optional(),
  fields: listOf(FieldPathSchema).optional(),
  literal: TextSchema.optional(),
  status: z.enum(FACT_STATUSES).optional(),
  basis: RemarkSchema.optional(),
};

/** Type of {@link SourceRefSchema}. */
export interface ZodSourceRef extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link SourceRefSchema} before its refinement. */
export const SourceRefObjectSchema: ZodSourceRef = z.strictObject(shape);

/** Where facts of the record stand. */
export const SourceRefSchema: ZodSourceRef = SourceRefObjectSchema.refine(
  ({ literal, fields }) => literal === undefined || fields?.length === 1,
  rule('literal-one-field', ['literal']),
);

/** What another source says of a field, where the record keeps a different value. */
export interface Dispute {
  /** Path of the field. */
  readonly field: string;
  /** What the other source says. */
  readonly value: string | number | Quantity;
  /** Id of the other source. */
  readonly source: string;
  /** Why the record keeps its own; in several languages, or a string in one. */
  readonly reason: Remark;
}

const disputeShape = {
  field: FieldPathSchema,
  value: z.union([z.string(), z.number(), QuantitySchema]),
  source: IdSchema,
  reason: RemarkSchema,
};

/** Type of {@link DisputeSchema}. */
export interface ZodDispute extends z.ZodObject<typeof disputeShape, z.core.$strict> {}

/** What another source says of a field, where the record keeps a different value. */
export const DisputeSchema: ZodDispute = z.strictObject(disputeShape);
