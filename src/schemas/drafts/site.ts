import * as z from 'zod';
import { PARK_KINDS, PLATFORM_KINDS, type ParkKind, type PlatformKind } from '../../ids/enums.js';
import type { Quantity } from '../../text/types.js';
import { listOf } from '../values/list.js';
import { type NamedItem, NamedItemSchema } from '../values/named-item.js';
import { QuantitySchema } from '../values/quantity.js';
import { type DraftBase, draftShape } from './draft.js';
import {
  type DesignationDraft,
  DesignationDraftSchema,
  type LifecycleEventDraft,
  LifecycleEventDraftSchema,
} from './lifecycle.js';
import { type HostDraft, HostDraftSchema } from './occurrence.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** What a text may state of a platform and of a park. */
export interface SiteDraft extends DraftBase {
  /** Turns in its life, each with its date and occasion. */
  readonly lifecycle?: readonly LifecycleEventDraft[] | undefined;
  /** Titles that it is given. */
  readonly designations?: readonly DesignationDraft[] | undefined;
  /** Organizations that set it up or run it. */
  readonly operators?: readonly HostDraft[] | undefined;
  /** What it is a part of. */
  readonly parent?: Reference | undefined;
  /** Where it is. */
  readonly places?: readonly Reference[] | undefined;
  /** Area in square metres. */
  readonly areaM2?: Quantity | undefined;
}

const siteShape = {
  ...draftShape,
  lifecycle: listOf(LifecycleEventDraftSchema).optional(),
  designations: listOf(DesignationDraftSchema).optional(),
  operators: listOf(HostDraftSchema).optional(),
  parent: ReferenceSchema.optional(),
  places: listOf(ReferenceSchema).optional(),
  areaM2: QuantitySchema.optional(),
};

/** A platform as one text states it. */
export interface PlatformDraft extends SiteDraft {
  readonly type: 'platform';
  /** Centre, functional platform, accelerator, service centre … */
  readonly kind?: PlatformKind | undefined;
  /** Park in which it is. */
  readonly park?: Reference | undefined;
  /** What it offers. */
  readonly services?: readonly NamedItem[] | undefined;
  /** Fields of technology. */
  readonly topics?: readonly NamedItem[] | undefined;
}

const platformShape = {
  type: z.literal('platform'),
  ...siteShape,
  kind: z.enum(PLATFORM_KINDS).optional(),
  park: ReferenceSchema.optional(),
  services: listOf(NamedItemSchema).optional(),
  topics: listOf(NamedItemSchema).optional(),
};

/** Type of {@link PlatformDraftSchema}. */
export interface ZodPlatformDraft extends z.ZodObject<typeof platformShape, z.core.$strict> {}

/** A platform as one text states it. */
export const PlatformDraftSchema: ZodPlatformDraft = z.strictObject(platformShape);

/** A park as one text states it. */
export interface ParkDraft extends SiteDraft {
  readonly type: 'park';
  /** What it is in itself. */
  readonly kind?: ParkKind | undefined;
  /** What marks it out. */
  readonly features?: readonly NamedItem[] | undefined;
}

const parkShape = {
  type: z.literal('park'),
  ...siteShape,
  kind: z.enum(PARK_KINDS).optional(),
  features: listOf(NamedItemSchema).optional(),
};

/** Type of {@link ParkDraftSchema}. */
export interface ZodParkDraft extends z.ZodObject<typeof parkShape, z.core.$strict> {}

/** A park as one text states it. */
export const ParkDraftSchema: ZodParkDraft = z.strictObject(parkShape);
