import * as z from 'zod';
import { EVENT_STATUSES, PARK_KINDS } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { RULES } from './rules.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { LifecycleSchema } from './values/lifecycle-event.js';
import { NamedItemSchema } from './values/named-item.js';
import { NamesSchema } from './values/names.js';
import { PlaceSchema } from './values/place.js';
import { QuantitySchema } from './values/quantity.js';
import { itemsById } from './values/unique-items.js';

/** A title that a place was given. A park may be older than its titles and carry several. */
export const DesignationSchema = z.strictObject({
  id: IdSchema,
  names: NamesSchema,
  status: z.enum(EVENT_STATUSES),
  /** In which round of awards. */
  batch: z.int().min(1).optional(),
  date: EdtfSchema.optional(),
  /** Forum, sub-forum or event at which it was awarded. */
  eventId: IdSchema.optional(),
});

/** A title that a place was given. */
export interface Designation extends z.infer<typeof DesignationSchema> {}

/** Where a park is, as GeoJSON; only where a source gives it, never geocoded. */
export const PointSchema = z.strictObject({
  type: z.literal('Point'),
  /** Longitude, latitude in degrees (WGS 84). */
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
});

/** A park or zone with its designations. */
export const ParkSchema = z.strictObject({
  type: z.literal('park'),
  ...recordHead,
  kind: z.enum(PARK_KINDS),
  /** Zone or park of which it is a part. */
  parentId: IdSchema.optional(),
  /** Organization that runs it. */
  operatorId: IdSchema.optional(),
  /** GB/T 2260 code of its district or county: `110108`. */
  district: z
    .string()
    .regex(/^\d{6}$/, { error: RULES['division-form'] })
    .optional(),
  /** ISO 3166-1 alpha-2. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: RULES['country-form'] })
    .optional(),
  places: itemsById(PlaceSchema).optional(),
  areaM2: QuantitySchema.optional(),
  geometry: PointSchema.optional(),
  designations: itemsById(DesignationSchema).optional(),
  lifecycle: LifecycleSchema.optional(),
  /** What marks it out, in our own words: fences, gates, services. */
  features: itemsById(NamedItemSchema).optional(),
  ...recordTail,
});

/** A park or zone with its designations. */
export interface Park extends z.infer<typeof ParkSchema> {}
