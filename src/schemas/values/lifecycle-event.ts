import * as z from 'zod';
import { EVENT_STATUSES, LIFECYCLE_KINDS } from '../../ids/enums.js';
import { EdtfSchema } from './edtf.js';
import { IdSchema } from './id.js';
import { uniqueItems } from './unique-items.js';

/** A turn in the life of a platform or a park. Cited in `fields` by its id, or else its kind. */
export const LifecycleEventSchema = z.strictObject({
  /** Needed only where a kind comes more than once. */
  id: IdSchema.optional(),
  kind: z.enum(LIFECYCLE_KINDS),
  date: EdtfSchema.optional(),
  status: z.enum(EVENT_STATUSES),
  /** Forum, sub-forum or event at which it happened. */
  eventId: IdSchema.optional(),
});

/** A turn in the life of a platform or a park. */
export interface LifecycleEvent extends z.infer<typeof LifecycleEventSchema> {}

/** The known turns; several dates of one thing are kept side by side, none is "the" founding. */
export const LifecycleSchema = uniqueItems(LifecycleEventSchema, ({ id, kind }) => id ?? kind);
