import * as z from 'zod';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { type LocalizedText, LocalizedTextSchema } from './values/localized-text.js';
import { itemsById } from './values/unique-items.js';

/** A post as a source states it at a date; never a claim about today. */
export interface Post {
  /** Id of the item within the record, by which sources cite it. */
  readonly id: string;
  /** Organization in which it is held. */
  readonly organizationId?: string | undefined;
  /** Title of the post. */
  readonly title: LocalizedText;
  /** Day for which the source states it, in EDTF. */
  readonly validOn: string;
}

const postShape = {
  id: IdSchema,
  organizationId: IdSchema.optional(),
  title: LocalizedTextSchema,
  validOn: EdtfSchema,
};

/** Type of {@link PostSchema}. */
export interface ZodPost extends z.ZodObject<typeof postShape, z.core.$strict> {}

/** A post as a source states it at a date; never a claim about today. */
export const PostSchema: ZodPost = z.strictObject(postShape);

/** A public person in the roles that sources give. */
export interface Person extends RecordBase {
  readonly type: 'person';
  /** Title and organization as stated on a day (`validOn`); never a claim about today. Two posts, two items. */
  readonly posts?: readonly Post[] | undefined;
}

const shape = {
  type: z.literal('person'),
  ...recordHead,
  posts: itemsById(PostSchema).optional(),
  ...recordTail,
};

/** Type of {@link PersonSchema}. */
export interface ZodPerson extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A public person in the roles that sources give. */
export const PersonSchema: ZodPerson = z.strictObject(shape);
