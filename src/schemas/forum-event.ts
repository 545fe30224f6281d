import * as z from 'zod';
import { FORUM_EVENT_KINDS } from '../ids/enums.js';
import { occurrenceShape, recordHead, recordTail, withDatesInOrder } from './record.js';
import { IdSchema } from './values/id.js';
import { PartialListSchema } from './values/partial-list.js';

/** {@link ForumEventSchema} before its refinements. */
export const ForumEventObjectSchema = z.strictObject({
  type: z.literal('forum-event'),
  ...recordHead,
  kind: z.enum(FORUM_EVENT_KINDS),
  /** Edition to which it belongs. */
  forumId: IdSchema.optional(),
  /** Sub-forum or event of which it is a part. */
  parentId: IdSchema.optional(),
  ...occurrenceShape,
  /** What was awarded or released there: how many in all, how many are named. */
  members: PartialListSchema.optional(),
  ...recordTail,
});

/** What goes with a forum beside its sub-forums: exhibition, roadshow, award, visit. */
export const ForumEventSchema = withDatesInOrder(ForumEventObjectSchema);

/** What goes with a forum beside its sub-forums. */
export interface ForumEvent extends z.infer<typeof ForumEventSchema> {}
