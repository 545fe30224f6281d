import * as z from 'zod';
import { rule } from '../rules.js';
import { TextSchema } from './text.js';

/** A text of ours in one language or more. */
export interface LocalizedText {
  /** Simplified Chinese. */
  readonly hans?: string | undefined;
  /** Traditional Chinese. */
  readonly hant?: string | undefined;
  /** English. */
  readonly en?: string | undefined;
}

const shape = {
  hans: TextSchema.optional(),
  hant: TextSchema.optional(),
  en: TextSchema.optional(),
};

/** Type of {@link LocalizedTextSchema}. */
export interface ZodLocalizedText extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A text of ours in one language or more. */
export const LocalizedTextSchema: ZodLocalizedText = z
  .strictObject(shape)
  .refine(
    ({ hans, hant, en }) => [hans, hant, en].some((form) => form !== undefined),
    rule('name-form-present'),
  );

/** A remark of ours: in several languages, or a string in the one in which it was written. */
export type Remark = string | LocalizedText;

/** Type of {@link RemarkSchema}. */
export interface ZodRemark extends z.ZodUnion<readonly [typeof TextSchema, ZodLocalizedText]> {}

/** A remark of ours: in several languages, or a string in the one in which it was written. */
export const RemarkSchema: ZodRemark = z.union([TextSchema, LocalizedTextSchema]);
