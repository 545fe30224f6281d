import * as z from 'zod';
import { recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { LocalizedTextSchema } from './values/localized-text.js';
import { itemsById } from './values/unique-items.js';

/** A post as a source states it at a date; never a claim about today. */
export const PostSchema = z.strictObject({
  id: IdSchema,
  organizationId: IdSchema.optional(),
  title: LocalizedTextSchema,
  /** Day for which the source states it. */
  validOn: EdtfSchema,
});

/** A post as a source states it at a date. */
export interface Post extends z.infer<typeof PostSchema> {}

/** A public person in the roles that sources give. */
export const PersonSchema = z.strictObject({
  type: z.literal('person'),
  ...recordHead,
  posts: itemsById(PostSchema).optional(),
  ...recordTail,
});

/** A public person in the roles that sources give. */
export interface Person extends z.infer<typeof PersonSchema> {}
