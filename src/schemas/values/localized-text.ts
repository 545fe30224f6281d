import * as z from 'zod';
import { rule } from '../rules.js';

/** A text of ours in one language or more. */
export const LocalizedTextSchema = z
  .strictObject({
    /** Simplified Chinese. */
    hans: z.string().min(1).optional(),
    /** Traditional Chinese. */
    hant: z.string().min(1).optional(),
    /** English. */
    en: z.string().min(1).optional(),
  })
  .refine((text) => text.hans ?? text.hant ?? text.en, rule('name-form-present'));

/** A text of ours in one language or more. */
export interface LocalizedText extends z.infer<typeof LocalizedTextSchema> {}
