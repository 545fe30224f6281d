import * as z from 'zod';
import { EdtfSchema } from '../values/edtf.js';
import { listOf } from '../values/list.js';
import { type LocalizedText, LocalizedTextSchema } from '../values/localized-text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** A post as one text states it. */
export interface PostDraft {
  /** Where it is held. */
  readonly organization?: Reference | undefined;
  /** Title of the post. */
  readonly title: LocalizedText;
  /** Day for which the text states it, in EDTF; only where the day of issue is known. */
  readonly validOn?: string | undefined;
}

const postShape = {
  organization: ReferenceSchema.optional(),
  title: LocalizedTextSchema,
  validOn: EdtfSchema.optional(),
};

/** Type of {@link PostDraftSchema}. */
export interface ZodPostDraft extends z.ZodObject<typeof postShape, z.core.$strict> {}

/** A post as one text states it. */
export const PostDraftSchema: ZodPostDraft = z.strictObject(postShape);

/** A public person in the posts that one text states. */
export interface PersonDraft extends DraftBase {
  readonly type: 'person';
  /** Posts, each with its organization and title. */
  readonly posts?: readonly PostDraft[] | undefined;
}

const shape = {
  type: z.literal('person'),
  ...draftShape,
  posts: listOf(PostDraftSchema).optional(),
};

/** Type of {@link PersonDraftSchema}. */
export interface ZodPersonDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A public person in the posts that one text states. */
export const PersonDraftSchema: ZodPersonDraft = z.strictObject(shape);
