import * as z from 'zod';
import { rule } from '../rules.js';
import { IdSchema } from './id.js';

/** {@link PartialListSchema} before its refinements. */
export const PartialListObjectSchema = z.strictObject({
  /** How many a source names. */
  listed: z.int().min(0),
  /** How many there are by its word. */
  total: z.int().min(1),
  /** Records or items for those that it names. */
  ids: z.array(IdSchema).optional(),
});

/** How many of a whole are named: 3 of 17. The length of a list is never its total. */
export const PartialListSchema = PartialListObjectSchema.refine(
  ({ listed, total }) => listed <= total,
  rule('listed-within-total', ['listed']),
).refine(
  ({ listed, ids }) => ids === undefined || ids.length === listed,
  rule('ids-are-listed', ['ids']),
);

/** How many of a whole are named. */
export interface PartialList extends z.infer<typeof PartialListSchema> {}
