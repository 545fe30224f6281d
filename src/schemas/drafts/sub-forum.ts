import * as z from 'zod';
import { SUB_FORUM_KINDS, type SubForumKind } from '../../ids/enums.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type OccurrenceDraft, occurrenceDraftShape } from './occurrence.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** A sub-forum as one text states it. */
export interface SubForumDraft extends DraftBase, OccurrenceDraft {
  readonly type: 'sub-forum';
  /** Opening, main, parallel, thematic, special release, theme day. */
  readonly kind?: SubForumKind | undefined;
  /** Edition to which it belongs. */
  readonly forum?: Reference | undefined;
  /** Sub-forum of which it is a part. */
  readonly parent?: Reference | undefined;
  /** Pattern that the organizers name. */
  readonly format?: string | undefined;
}

const shape = {
  type: z.literal('sub-forum'),
  ...draftShape,
  kind: z.enum(SUB_FORUM_KINDS).optional(),
  forum: ReferenceSchema.optional(),
  parent: ReferenceSchema.optional(),
  format: TextSchema.optional(),
  ...occurrenceDraftShape,
};

/** Type of {@link SubForumDraftSchema}. */
export interface ZodSubForumDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A sub-forum as one text states it. */
export const SubForumDraftSchema: ZodSubForumDraft = z.strictObject(shape);
