import * as z from 'zod';
import { parseEdtf } from '../text/edtf.js';
import { occurrenceShape, recordHead, recordTail, withDatesInOrder } from './record.js';
import { rule } from './rules.js';
import { IdSchema } from './values/id.js';
import { PartialListSchema } from './values/partial-list.js';
import { TextSchema } from './values/text.js';

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
  format: TextSchema.optional(),
  ...occurrenceShape,
  /** Parallel forums: how many there are, how many are named. */
  parallelForums: PartialListSchema.optional(),
  ...recordTail,
});

interface InYear {
  year: number;
  startDate?: string | undefined;
}

function yearFitsDates({ year, startDate }: InYear): boolean {
  const start = startDate && parseEdtf(startDate)?.start;
  if (!start || start.first === null || start.last === null) return true;
  return Number(start.first.slice(0, 4)) <= year && year <= Number(start.last.slice(0, 4));
}

/** One edition of a forum. */
export const ForumSchema = withDatesInOrder(ForumObjectSchema).refine(
  yearFitsDates,
  rule('year-fits-dates', ['year']),
);

/** One edition of a forum. */
export interface Forum extends z.infer<typeof ForumSchema> {}
