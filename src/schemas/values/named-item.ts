import * as z from 'zod';
import { IdSchema } from './id.js';
import { LocalizedTextSchema } from './localized-text.js';
import { NamesSchema } from './names.js';

/** A named part of a record that is no record itself: a service, a topic, a finalist. */
export const NamedItemSchema = z.strictObject({
  id: IdSchema,
  names: NamesSchema,
  /** In our own words. */
  description: LocalizedTextSchema.optional(),
});

/** A named part of a record that is no record itself. */
export interface NamedItem extends z.infer<typeof NamedItemSchema> {}
