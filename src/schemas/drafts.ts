import * as z from 'zod';
import { ForumObjectSchema } from './forum.js';
import { PartySchema, SigningObjectSchema } from './signing.js';
import { StatisticObjectSchema } from './statistic.js';
import { IdSchema } from './values/id.js';
import { TextSchema } from './values/text.js';

// A draft is what a text states by itself: it may lack a name, its sources, or the ids of
// those it speaks of, and the rules between fields are for the one who completes it.
const open = { names: true, sources: true } as const;

/** Who signs, as an id where the name is known, else as the text has it. */
export const PartyDraftSchema = z.union([
  PartySchema,
  z.strictObject({ text: TextSchema, side: TextSchema.optional() }),
]);

/** A signing as one text states it. */
export const SigningDraftSchema = SigningObjectSchema.partial(open).extend({
  parties: z.array(PartyDraftSchema).min(1).optional(),
});

/** A signing as one text states it. */
export interface SigningDraft extends z.infer<typeof SigningDraftSchema> {}

/** A figure as one text states it. */
export const StatisticDraftSchema = StatisticObjectSchema.partial(open);

/** A figure as one text states it. */
export interface StatisticDraft extends z.infer<typeof StatisticDraftSchema> {}

/** A forum as one text states it; the year may be missing. */
export const ForumDraftSchema = ForumObjectSchema.partial({ ...open, year: true }).extend({
  seriesId: IdSchema.optional(),
});

/** A forum as one text states it. */
export interface ForumDraft extends z.infer<typeof ForumDraftSchema> {}
