import * as z from 'zod';
import { parseEdtf } from '../text/edtf.js';
import {
  type Occurrence,
  type RecordBase,
  occurrenceShape,
  recordHead,
  recordTail,
  withDatesInOrder,
} from './record.js';
import { rule } from './rules.js';
import { IdSchema } from './values/id.js';
import { type PartialList, PartialListSchema } from './values/partial-list.js';
import { TextSchema } from './values/text.js';

/** One edition of a forum. */
export interface Forum extends RecordBase, Occurrence {
  readonly type: 'forum';
  /** Series of which this is an edition. */
  readonly seriesId: string;
  /** Number of the edition; absent where the series counts by year. */
  readonly ordinal?: number | undefined;
  /** Year of the edition. */
  readonly year: number;
  /** The edition before this one. */
  readonly followsId?: string | undefined;
  /** Pattern that the organizers name: `1+4+N`. */
  readonly format?: string | undefined;
  /** Parallel forums: how many there are, how many are named, which. */
  readonly parallelForums?: PartialList | undefined;
}

const shape = {
  type: z.literal('forum'),
  ...recordHead,
  seriesId: IdSchema,
  ordinal: z.int().min(1).optional(),
  year: z.int().min(1900).max(2999),
  followsId: IdSchema.optional(),
  format: TextSchema.optional(),
  ...occurrenceShape,
  parallelForums: PartialListSchema.optional(),
  ...recordTail,
};

/** Type of {@link ForumSchema}. */
export interface ZodForum extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link ForumSchema} before its refinements: the one to `.extend()`, `.pick()` and `.omit()` from. */
export const ForumObjectSchema: ZodForum = z.strictObject(shape);

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
export const ForumSchema: ZodForum = withDatesInOrder(ForumObjectSchema).refine(
  yearFitsDates,
  rule('year-fits-dates', ['year']),
);
