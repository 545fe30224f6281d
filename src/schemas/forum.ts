import * as z from 'zod';
import { occurrenceShape, recordHead, recordTail, withDatesInOrder } from './record.js';
import { IdSchema } from './values/id.js';
import { PartialListSchema } from './values/partial-list.js';

/** {@link ForumSchema} before its refinements. */
export const ForumObjectSchema = z.strictObject({
  type: z.literal('forum'),
  ...recordHead,
  /** Series of which this is an edition. */
  seriesId: IdSchema,
  /** Number of the edition; absent where the series counts by year. */
  ordinal: z.int().min(1).optional(),
  year: z.int().min(1900).max(2999),
  /** The edition before this one. */
  followsId: IdSchema.optional(),
  /** The pattern that the organizers name: `1+4+N`. */
  format: z.string().min(1).optional(),
  ...occurrenceShape,
  /** Parallel forums: how many there are, how many are named. */
  parallelForums: PartialListSchema.optional(),
  ...recordTail,
});

/** One edition of a forum. */
export const ForumSchema = withDatesInOrder(ForumObjectSchema);

/** One edition of a forum. */
export interface Forum extends z.infer<typeof ForumSchema> {}
