import * as z from 'zod';
import { IdSchema } from '../values/id.js';
import { type PartialList, PartialListSchema } from '../values/partial-list.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type OccurrenceDraft, occurrenceDraftShape } from './occurrence.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** A forum as one text states it; the year may be missing. */
export interface ForumDraft extends DraftBase, OccurrenceDraft {
  readonly type: 'forum';
  /** Series of which it is an edition. */
  readonly series?: Reference | undefined;
  /** Id of the series, where it is known. */
  readonly seriesId?: string | undefined;
  /** Number of the edition. */
  readonly ordinal?: number | undefined;
  /** Year of the edition. */
  readonly year?: number | undefined;
  /** Id of the edition before this one. */
  readonly followsId?: string | undefined;
  /** Pattern that the organizers name: `1+4+N`. */
  readonly format?: string | undefined;
  /** Parallel forums: how many there are, how many are named. */
  readonly parallelForums?: PartialList | undefined;
}

const shape = {
  type: z.literal('forum'),
  ...draftShape,
  series: ReferenceSchema.optional(),
  seriesId: IdSchema.optional(),
  ordinal: z.int().min(1).optional(),
  year: z.int().min(1900).max(2999).optional(),
  followsId: IdSchema.optional(),
  format: TextSchema.optional(),
  ...occurrenceDraftShape,
  parallelForums: PartialListSchema.optional(),
};

/** Type of {@link ForumDraftSchema}. */
export interface ZodForumDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A forum as one text states it; the year may be missing. */
export const ForumDraftSchema: ZodForumDraft = z.strictObject(shape);
