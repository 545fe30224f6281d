import * as z from 'zod';
import { rule } from '../rules.js';
import { IdSchema } from './id.js';
import { anyListOf } from './list.js';

/** How many of a whole are named: 3 of 17. The length of a list is never its total. */
export interface PartialList {
  /** How many a source names. */
  readonly listed: number;
  /** How many there are by its word. */
  readonly total: number;
  /** Records or items for those that it names. */
  readonly ids?: readonly string[] | undefined;
}

const shape = {
  listed: z.int().min(0),
  total: z.int().min(1),
  ids: anyListOf(IdSchema).optional(),
};

/** Type of {@link PartialListSchema}. */
export interface ZodPartialList extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link PartialListSchema} before its refinements. */
export const PartialListObjectSchema: ZodPartialList = z.strictObject(shape);

/** How many of a whole are named: 3 of 17. The length of a list is never its total. */
export const PartialListSchema: ZodPartialList = PartialListObjectSchema.refine(
  ({ listed, total }) => listed <= total,
  rule('listed-within-total', ['listed']),
).refine(
  ({ listed, ids }) => ids === undefined || ids.length === listed,
  rule('ids-are-listed', ['ids']),
);
