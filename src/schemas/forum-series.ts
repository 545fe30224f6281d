import * as z from 'zod';
import { EDITION_SCHEMES } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { RULES } from './rules.js';
import { EdtfSchema } from './values/edtf.js';
import { PlaceSchema } from './values/place.js';
import { itemsById } from './values/unique-items.js';

/** A forum that comes again: the Zhongguancun Forum, the Beijing–Taiwan forum. */
export const ForumSeriesSchema = z.strictObject({
  type: z.literal('forum-series'),
  ...recordHead,
  /** When the first edition was held. */
  firstEdition: EdtfSchema.optional(),
  /** ISO 8601 duration from edition to edition: `P1Y`. */
  recurrence: z
    .string()
    .regex(/^P\d+[YMW]$/, { error: RULES['duration-form'] })
    .optional(),
  editionScheme: z.enum(EDITION_SCHEMES).optional(),
  places: itemsById(PlaceSchema).optional(),
  ...recordTail,
});

/** A forum that comes again. */
export interface ForumSeries extends z.infer<typeof ForumSeriesSchema> {}
