import * as z from 'zod';
import { PLATFORM_KINDS, type PlatformKind } from '../ids/enums.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { IdSchema } from './values/id.js';
import { type LifecycleEvent, LifecycleSchema } from './values/lifecycle-event.js';
import { listOf } from './values/list.js';
import { type NamedItem, NamedItemSchema } from './values/named-item.js';
import { type PartialList, PartialListSchema } from './values/partial-list.js';
import { PlaceIdsSchema } from './values/place-ids.js';
import { type Host, HostSchema } from './values/role.js';
import { itemsById } from './values/unique-items.js';

/** A centre or platform that serves research and business: its services and its history. */
export interface Platform extends RecordBase {
  readonly type: 'platform';
  /** Centre, functional platform, accelerator, service centre … */
  readonly kind: PlatformKind;
  /** Platform of which it is a part. */
  readonly parentId?: string | undefined;
  /** 1-based place among the parts, as the source counts them. */
  readonly position?: number | undefined;
  /** Park in which it is. */
  readonly parkId?: string | undefined;
  /** Places where it is, when not in a park. */
  readonly placeIds?: readonly string[] | undefined;
  /** Organizations that set it up or run it. */
  readonly operators?: readonly Host[] | undefined;
  /** Proposed, unveiled, launched, operating …: each with its date and occasion. */
  readonly lifecycle?: readonly LifecycleEvent[] | undefined;
  /** Forums, sub-forums or events at which it was shown. */
  readonly shownAtIds?: readonly string[] | undefined;
  /** What it offers, in our own words. */
  readonly services?: readonly NamedItem[] | undefined;
  /** Fields of technology. */
  readonly topics?: readonly NamedItem[] | undefined;
  /** Its parts: how many there are, which are named. */
  readonly members?: PartialList | undefined;
}

const shape = {
  type: z.literal('platform'),
  ...recordHead,
  kind: z.enum(PLATFORM_KINDS),
  parentId: IdSchema.optional(),
  position: z.int().min(1).optional(),
  parkId: IdSchema.optional(),
  placeIds: PlaceIdsSchema.optional(),
  operators: itemsById(HostSchema).optional(),
  lifecycle: LifecycleSchema.optional(),
  shownAtIds: listOf(IdSchema).optional(),
  services: itemsById(NamedItemSchema).optional(),
  topics: itemsById(NamedItemSchema).optional(),
  members: PartialListSchema.optional(),
  ...recordTail,
};

/** Type of {@link PlatformSchema}. */
export interface ZodPlatform extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A centre or platform that serves research and business: its services and its history. */
export const PlatformSchema: ZodPlatform = z.strictObject(shape);
