import * as z from 'zod';
import { EDITION_SCHEMES, type EditionScheme } from '../ids/enums.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { RULES } from './rules.js';
import { EdtfSchema } from './values/edtf.js';
import { PlaceIdsSchema } from './values/place-ids.js';

/** A forum that comes again: the Zhongguancun Forum, the Beijing–Taiwan forum. */
export interface ForumSeries extends RecordBase {
  readonly type: 'forum-series';
  /** When the first edition was held, in EDTF. */
  readonly firstEdition?: string | undefined;
  /** ISO 8601 duration from edition to edition: `P1Y`. */
  readonly recurrence?: string | undefined;
  /** Whether editions are told by number or by year. */
  readonly editionScheme?: EditionScheme | undefined;
  /** Places where it is held. */
  readonly placeIds?: readonly string[] | undefined;
}

const shape = {
  type: z.literal('forum-series'),
  ...recordHead,
  firstEdition: EdtfSchema.optional(),
  recurrence: z
    .string()
    .regex(/^P\d+[YMW]$/, { error: RULES['duration-form'] })
    .optional(),
  editionScheme: z.enum(EDITION_SCHEMES).optional(),
  placeIds: PlaceIdsSchema.optional(),
  ...recordTail,
};

/** Type of {@link ForumSeriesSchema}. */
export interface ZodForumSeries extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A forum that comes again: the Zhongguancun Forum, the Beijing–Taiwan forum. */
export const ForumSeriesSchema: ZodForumSeries = z.strictObject(shape);
