import * as z from 'zod';
import { FORUM_EVENT_KINDS, type ForumEventKind } from '../../ids/enums.js';
import { type PartialList, PartialListSchema } from '../values/partial-list.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type OccurrenceDraft, occurrenceDraftShape } from './occurrence.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** What goes with a forum beside its sub-forums, as one text states it. */
export interface ForumEventDraft extends DraftBase, OccurrenceDraft {
  readonly type: 'forum-event';
  /** Exhibition, roadshow, award, ceremony, visit … */
  readonly kind?: ForumEventKind | undefined;
  /** Edition to which it belongs. */
  readonly forum?: Reference | undefined;
  /** Sub-forum or event of which it is a part. */
  readonly parent?: Reference | undefined;
  /** Pattern that the organizers name. */
  readonly format?: string | undefined;
  /** What was awarded or released there: how many there are, how many are named. */
  readonly members?: PartialList | undefined;
}

const shape = {
  type: z.literal('forum-event'),
  ...draftShape,
  kind: z.enum(FORUM_EVENT_KINDS).optional(),
  forum: ReferenceSchema.optional(),
  parent: ReferenceSchema.optional(),
  format: TextSchema.optional(),
  ...occurrenceDraftShape,
  members: PartialListSchema.optional(),
};

/** Type of {@link ForumEventDraftSchema}. */
export interface ZodForumEventDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** What goes with a forum beside its sub-forums, as one text states it. */
export const ForumEventDraftSchema: ZodForumEventDraft = z.strictObject(shape);
