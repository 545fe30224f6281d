import * as z from 'zod';
import { SUB_FORUM_KINDS } from '../ids/enums.js';
import { occurrenceShape, recordHead, recordTail, withDatesInOrder } from './record.js';
import { IdSchema } from './values/id.js';

/** {@link SubForumSchema} before its refinements. */
export const SubForumObjectSchema = z.strictObject({
  type: z.literal('sub-forum'),
  ...recordHead,
  kind: z.enum(SUB_FORUM_KINDS),
  /** Edition to which it belongs. */
  forumId: IdSchema,
  /** Sub-forum of which this one is a part. */
  parentId: IdSchema.optional(),
  ...occurrenceShape,
  ...recordTail,
});

/** A session of a forum: opening, parallel forum, special release, theme day. */
export const SubForumSchema = withDatesInOrder(SubForumObjectSchema);

/** A session of a forum. */
export interface SubForum extends z.infer<typeof SubForumSchema> {}
