import * as z from 'zod';
import { PLACE_KINDS, type PlaceKind } from '../ids/enums.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { RULES } from './rules.js';
import { IdSchema } from './values/id.js';

/** A place where something is or happens: a hall, a district, a city, a country. */
export interface Place extends RecordBase {
  readonly type: 'place';
  /** What it is, from country to room; says nothing of its status. */
  readonly kind: PlaceKind;
  /** Place in which it lies, where a source tells; `containedInPlace` of schema.org. */
  readonly parentId?: string | undefined;
  /** ISO 3166-1 alpha-2 or ISO 3166-2 code: `HK`, `CN-BJ`; what schema.org writes as `addressCountry`. */
  readonly isoCode?: string | undefined;
  /** GB/T 2260 code: `110108`. */
  readonly gbCode?: string | undefined;
}

const shape = {
  type: z.literal('place'),
  ...recordHead,
  kind: z.enum(PLACE_KINDS),
  parentId: IdSchema.optional(),
  isoCode: z
    .string()
    .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { error: RULES['iso-3166-form'] })
    .optional(),
  gbCode: z
    .string()
    .regex(/^\d{6}$/, { error: RULES['division-form'] })
    .optional(),
  ...recordTail,
};

/** Type of {@link PlaceSchema}. */
export interface ZodPlace extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A place where something is or happens: a hall, a district, a city, a country. */
export const PlaceSchema: ZodPlace = z.strictObject(shape);
