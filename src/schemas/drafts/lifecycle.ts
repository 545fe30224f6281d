import * as z from 'zod';
import {
  EVENT_STATUSES,
  type EventStatus,
  LIFECYCLE_KINDS,
  type LifecycleKind,
} from '../../ids/enums.js';
import { EdtfSchema } from '../values/edtf.js';
import { type Names, NamesSchema } from '../values/names.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** A turn in the life of a platform or a park, as one text states it. */
export interface LifecycleEventDraft {
  /** What happened: 成立 is established, 开园 opened, 揭牌 unveiled, 启动 launched, 验收 accepted. */
  readonly kind: LifecycleKind;
  /** When, in EDTF. */
  readonly date?: string | undefined;
  /** `planned` for what the text announces. */
  readonly status?: EventStatus | undefined;
  /** Forum, sub-forum or event at which it happens. */
  readonly event?: Reference | undefined;
}

const shape = {
  kind: z.enum(LIFECYCLE_KINDS),
  date: EdtfSchema.optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  event: ReferenceSchema.optional(),
};

/** Type of {@link LifecycleEventDraftSchema}. */
export interface ZodLifecycleEventDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A turn in the life of a platform or a park, as one text states it. */
export const LifecycleEventDraftSchema: ZodLifecycleEventDraft = z.strictObject(shape);

/** A title that a place is given, as one text states it. */
export interface DesignationDraft {
  /** Its wording. */
  readonly names: Names;
  /** `planned` for what the text announces. */
  readonly status?: EventStatus | undefined;
  /** In which round of awards. */
  readonly batch?: number | undefined;
  /** When, in EDTF. */
  readonly date?: string | undefined;
  /** Forum, sub-forum or event at which it is awarded. */
  readonly event?: Reference | undefined;
}

const designationShape = {
  names: NamesSchema,
  status: z.enum(EVENT_STATUSES).optional(),
  batch: z.int().min(1).optional(),
  date: EdtfSchema.optional(),
  event: ReferenceSchema.optional(),
};

/** Type of {@link DesignationDraftSchema}. */
export interface ZodDesignationDraft extends z.ZodObject<typeof designationShape, z.core.$strict> {}

/** A title that a place is given, as one text states it. */
export const DesignationDraftSchema: ZodDesignationDraft = z.strictObject(designationShape);
