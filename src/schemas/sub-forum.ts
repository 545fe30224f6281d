import * as z from 'zod';
import { SUB_FORUM_KINDS, type SubForumKind } from '../ids/enums.js';
import {
  type Occurrence,
  type RecordBase,
  occurrenceShape,
  recordHead,
  recordTail,
  withDatesInOrder,
} from './record.js';
import { IdSchema } from './values/id.js';

/** A session of a forum: opening, parallel forum, special release, theme day. */
export interface SubForum extends RecordBase, Occurrence {
  readonly type: 'sub-forum';
  /** Opening, main, parallel, thematic, special release, theme day. */
  readonly kind: SubForumKind;
  /** Edition to which it belongs. */
  readonly forumId: string;
  /** Sub-forum of which it is a part. */
  readonly parentId?: string | undefined;
}

const shape = {
  type: z.literal('sub-forum'),
  ...recordHead,
  kind: z.enum(SUB_FORUM_KINDS),
  forumId: IdSchema,
  parentId: IdSchema.optional(),
  ...occurrenceShape,
  ...recordTail,
};

/** Type of {@link SubForumSchema}. */
export interface ZodSubForum extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link SubForumSchema} before its refinements: the one to `.extend()`, `.pick()` and `.omit()` from. */
export const SubForumObjectSchema: ZodSubForum = z.strictObject(shape);

/** A session of a forum: opening, parallel forum, special release, theme day. */
export const SubForumSchema: ZodSubForum = withDatesInOrder(SubForumObjectSchema);
