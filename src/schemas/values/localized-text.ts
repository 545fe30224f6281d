import * as z from 'zod';
import { rule } from '../rules.js';
import { TextSchema } from './text.js';

/** A text of ours in one language or more. */
export const LocalizedTextSchema = z
  .strictObject({
    /** Simplified Chinese. */
    hans: TextSchema.optional(),
    /** Traditional Chinese. */
    hant: TextSchema.optional(),
    /** English. */
    en: TextSchema.optional(),
  })
  .refine(
    ({ hans, hant, en }) => [hans, hant, en].some((form) => form !== undefined),
    rule('name-form-present'),
  );

/** A text of ours in one language or more. */
export interface LocalizedText extends z.infer<typeof LocalizedTextSchema> {}
