import * as z from 'zod';
import { rule } from '../rules.js';
import { listOf } from './list.js';
import { NAME_FORMS, type NameForm } from './names.js';
import { TextSchema } from './text.js';

/** A text in one language or more: ours, or the wording of a source (a theme, the title of a post). */
export interface LocalizedText {
  /** Simplified Chinese. */
  readonly hans?: string | undefined;
  /** Traditional Chinese. */
  readonly hant?: string | undefined;
  /** English. */
  readonly en?: string | undefined;
  /** Forms of a source's wording that no source shows: converted from another script. */
  readonly derived?: readonly NameForm[] | undefined;
}

const shape = {
  hans: TextSchema.optional(),
  hant: TextSchema.optional(),
  en: TextSchema.optional(),
  derived: listOf(z.enum(NAME_FORMS)).optional(),
};

/** Type of {@link LocalizedTextSchema}. */
export interface ZodLocalizedText extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A text in one language or more. */
export const LocalizedTextSchema: ZodLocalizedText = z
  .strictObject(shape)
  .refine(
    ({ hans, hant, en }) => [hans, hant, en].some((form) => form !== undefined),
    rule('name-form-present'),
  )
  .refine(
    (text) => text.derived?.every((form) => text[form] !== undefined) ?? true,
    rule('derived-form-present', ['derived']),
  );

/** A remark of ours: in several languages, or a string in the one in which it was written. */
export type Remark = string | LocalizedText;

/** Type of {@link RemarkSchema}. */
export interface ZodRemark extends z.ZodUnion<readonly [typeof TextSchema, ZodLocalizedText]> {}

/** A remark of ours: in several languages, or a string in the one in which it was written. */
export const RemarkSchema: ZodRemark = z.union([TextSchema, LocalizedTextSchema]);
