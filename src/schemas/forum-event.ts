import * as z from 'zod';
import { FORUM_EVENT_KINDS, type ForumEventKind } from '../ids/enums.js';
import {
  type Occurrence,
  type RecordBase,
  occurrenceShape,
  recordHead,
  recordTail,
  withDatesInOrder,
} from './record.js';
import { IdSchema } from './values/id.js';
import { type PartialList, PartialListSchema } from './values/partial-list.js';

/** What goes with a forum beside its sub-forums: exhibition, roadshow, award, visit. */
export interface ForumEvent extends RecordBase, Occurrence {
  readonly type: 'forum-event';
  /** Exhibition, roadshow, award, ceremony, visit … */
  readonly kind: ForumEventKind;
  /** Edition to which it belongs. */
  readonly forumId?: string | undefined;
  /** Sub-forum or event of which it is a part. */
  readonly parentId?: string | undefined;
  /** What was awarded or released there: how many there are, how many are named. */
  readonly members?: PartialList | undefined;
}

const shape = {
  type: z.literal('forum-event'),
  ...recordHead,
  kind: z.enum(FORUM_EVENT_KINDS),
  forumId: IdSchema.optional(),
  parentId: IdSchema.optional(),
  ...occurrenceShape,
  members: PartialListSchema.optional(),
  ...recordTail,
};

/** Type of {@link ForumEventSchema}. */
export interface ZodForumEvent extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link ForumEventSchema} before its refinements: the one to `.extend()`, `.pick()` and `.omit()` from. */
export const ForumEventObjectSchema: ZodForumEvent = z.strictObject(shape);

/** What goes with a forum beside its sub-forums: exhibition, roadshow, award, visit. */
export const ForumEventSchema: ZodForumEvent = withDatesInOrder(ForumEventObjectSchema);
