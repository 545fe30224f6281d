import * as z from 'zod';
import { EVENT_STATUSES, type EventStatus, PARK_KINDS, type ParkKind } from '../ids/enums.js';
import type { Quantity } from '../text/types.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { type LifecycleEvent, LifecycleSchema } from './values/lifecycle-event.js';
import { type NamedItem, NamedItemSchema } from './values/named-item.js';
import { type Names, NamesSchema } from './values/names.js';
import { PlaceIdsSchema } from './values/place-ids.js';
import { QuantitySchema } from './values/quantity.js';
import { itemsById } from './values/unique-items.js';

/** A title that a place was given. A park may be older than its titles and carry several. */
export interface Designation {
  /** Id of the item within the record, by which sources cite it. */
  readonly id: string;
  /** Its wording. */
  readonly names: Names;
  /** `planned` until a source reports that it was awarded. */
  readonly status: EventStatus;
  /** In which round of awards. */
  readonly batch?: number | undefined;
  /** When, in EDTF. */
  readonly date?: string | undefined;
  /** Forum, sub-forum or event at which it was awarded. */
  readonly eventId?: string | undefined;
}

const designationShape = {
  id: IdSchema,
  names: NamesSchema,
  status: z.enum(EVENT_STATUSES),
  batch: z.int().min(1).optional(),
  date: EdtfSchema.optional(),
  eventId: IdSchema.optional(),
};

/** Type of {@link DesignationSchema}. */
export interface ZodDesignation extends z.ZodObject<typeof designationShape, z.core.$strict> {}

/** A title that a place was given. A park may be older than its titles and carry several. */
export const DesignationSchema: ZodDesignation = z.strictObject(designationShape);

/** Where a park is, as GeoJSON; only where a source gives it, never geocoded. */
export interface Point {
  /** GeoJSON type. */
  readonly type: 'Point';
  /** Longitude, latitude in degrees (WGS 84). */
  readonly coordinates: readonly [longitude: number, latitude: number];
}

type Position = readonly [longitude: number, latitude: number];

const pointShape = {
  type: z.literal('Point'),
  // Typed as what cannot be changed, for the reason of `ZodList`.
  coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]) as z.ZodType<
    Position,
    Position
  >,
};

/** Type of {@link PointSchema}. */
export interface ZodPoint extends z.ZodObject<typeof pointShape, z.core.$strict> {}

/** Where a park is, as GeoJSON; only where a source gives it, never geocoded. */
export const PointSchema: ZodPoint = z.strictObject(pointShape);

/** A park or zone with its designations. */
export interface Park extends RecordBase {
  readonly type: 'park';
  /** What it is in itself; a title that it was given is a designation. */
  readonly kind: ParkKind;
  /** Zone or park of which it is a part. */
  readonly parentId?: string | undefined;
  /** Organization that runs it. */
  readonly operatorId?: string | undefined;
  /** Places where it is: its district, its country where it lies abroad. */
  readonly placeIds?: readonly string[] | undefined;
  /** Area in square metres. */
  readonly areaM2?: Quantity | undefined;
  /** GeoJSON point; only where a source gives it, never geocoded. */
  readonly geometry?: Point | undefined;
  /** Titles that it was given, with batch, date and occasion. */
  readonly designations?: readonly Designation[] | undefined;
  /** Approved, opened, accepted, operating …: each with its date and occasion. */
  readonly lifecycle?: readonly LifecycleEvent[] | undefined;
  /** What marks it out, in our own words: fences, gates, services. */
  readonly features?: readonly NamedItem[] | undefined;
}

const shape = {
  type: z.literal('park'),
  ...recordHead,
  kind: z.enum(PARK_KINDS),
  parentId: IdSchema.optional(),
  operatorId: IdSchema.optional(),
  placeIds: PlaceIdsSchema.optional(),
  areaM2: QuantitySchema.optional(),
  geometry: PointSchema.optional(),
  designations: itemsById(DesignationSchema).optional(),
  lifecycle: LifecycleSchema.optional(),
  features: itemsById(NamedItemSchema).optional(),
  ...recordTail,
};

/** Type of {@link ParkSchema}. */
export interface ZodPark extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A park or zone with its designations. */
export const ParkSchema: ZodPark = z.strictObject(shape);
