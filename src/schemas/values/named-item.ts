import * as z from 'zod';
import { IdSchema } from './id.js';
import { type LocalizedText, LocalizedTextSchema } from './localized-text.js';
import { type Names, NamesSchema } from './names.js';

/** A named part of a record that is no record itself: a service, a topic, a finalist. */
export interface NamedItem {
  /** Id of the item within the record, by which sources cite it. */
  readonly id: string;
  /** Its name. */
  readonly names: Names;
  /** In our own words. */
  readonly description?: LocalizedText | undefined;
}

const shape = {
  id: IdSchema,
  names: NamesSchema,
  description: LocalizedTextSchema.optional(),
};

/** Type of {@link NamedItemSchema}. */
export interface ZodNamedItem extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A named part of a record that is no record itself. */
export const NamedItemSchema: ZodNamedItem = z.strictObject(shape);
