import * as z from 'zod';
import {
  EVENT_STATUSES,
  type EventStatus,
  LIFECYCLE_KINDS,
  type LifecycleKind,
} from '../../ids/enums.js';
import { EdtfSchema } from './edtf.js';
import { IdSchema } from './id.js';
import type { ZodList } from './list.js';
import { uniqueItems } from './unique-items.js';

/** A turn in the life of a platform or a park. Cited in `fields` by its id, or else its kind. */
export interface LifecycleEvent {
  /** Needed only where a kind comes more than once. */
  readonly id?: string | undefined;
  /** What happened: 成立 is established, 开园 opened, 揭牌 unveiled, 启动 launched, 验收 accepted. */
  readonly kind: LifecycleKind;
  /** When, in EDTF. */
  readonly date?: string | undefined;
  /** `planned` until a source reports that it took place. */
  readonly status: EventStatus;
  /** Forum, sub-forum or event at which it happened. */
  readonly eventId?: string | undefined;
}

const shape = {
  id: IdSchema.optional(),
  kind: z.enum(LIFECYCLE_KINDS),
  date: EdtfSchema.optional(),
  status: z.enum(EVENT_STATUSES),
  eventId: IdSchema.optional(),
};

/** Type of {@link LifecycleEventSchema}. */
export interface ZodLifecycleEvent extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A turn in the life of a platform or a park. */
export const LifecycleEventSchema: ZodLifecycleEvent = z.strictObject(shape);

/** The known turns; several dates of one thing are kept side by side, none is "the" founding. */
export const LifecycleSchema: ZodList<ZodLifecycleEvent> = uniqueItems(
  LifecycleEventSchema,
  ({ id, kind }) => id ?? kind,
);
