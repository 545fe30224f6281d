import * as z from 'zod';
import { PLATFORM_KINDS } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { IdSchema } from './values/id.js';
import { LifecycleSchema } from './values/lifecycle-event.js';
import { NamedItemSchema } from './values/named-item.js';
import { PartialListSchema } from './values/partial-list.js';
import { PlaceSchema } from './values/place.js';
import { HostSchema } from './values/role.js';
import { itemsById } from './values/unique-items.js';

/** A centre or platform that serves research and business: its services and its history. */
export const PlatformSchema = z.strictObject({
  type: z.literal('platform'),
  ...recordHead,
  kind: z.enum(PLATFORM_KINDS),
  /** Platform of which it is a part. */
  parentId: IdSchema.optional(),
  /** 1-based place among the parts, as the source counts them. */
  position: z.int().min(1).optional(),
  /** Park in which it is. */
  parkId: IdSchema.optional(),
  places: itemsById(PlaceSchema).optional(),
  operators: itemsById(HostSchema).optional(),
  lifecycle: LifecycleSchema.optional(),
  /** What it offers, in our own words. */
  services: itemsById(NamedItemSchema).optional(),
  /** Fields of technology. */
  topics: itemsById(NamedItemSchema).optional(),
  /** Its parts: how many there are, how many are named. */
  members: PartialListSchema.optional(),
  ...recordTail,
});

/** A centre or platform that serves research and business. */
export interface Platform extends z.infer<typeof PlatformSchema> {}
