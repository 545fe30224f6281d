import * as z from 'zod';
import {
  ACHIEVEMENT_KINDS,
  type AchievementKind,
  POLICY_KINDS,
  type PolicyKind,
  RELEASE_STATUSES,
  type ReleaseStatus,
} from '../../ids/enums.js';
import type { Quantity } from '../../text/types.js';
import { EdtfIntervalSchema, EdtfSchema } from '../values/edtf.js';
import { listOf } from '../values/list.js';
import { type NamedItem, NamedItemSchema } from '../values/named-item.js';
import { QuantitySchema } from '../values/quantity.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** What a text may state of what is released. */
export interface ReleaseDraft extends DraftBase {
  /** `planned` for what the text announces. */
  readonly status: ReleaseStatus;
  /** Organizations that made or issue it. */
  readonly by?: readonly Reference[] | undefined;
  /** When it is released, in EDTF. */
  readonly date?: string | undefined;
  /** Forum, sub-forum or event at which it is released. */
  readonly forum?: Reference | undefined;
  /** Years that it covers, as an EDTF interval. */
  readonly period?: string | undefined;
  /** Its version. */
  readonly version?: string | undefined;
}

const releaseShape = {
  ...draftShape,
  status: z.enum(RELEASE_STATUSES),
  by: listOf(ReferenceSchema).optional(),
  date: EdtfSchema.optional(),
  forum: ReferenceSchema.optional(),
  period: EdtfIntervalSchema.optional(),
  version: TextSchema.optional(),
};

/** A result of research as one text states it. */
export interface AchievementDraft extends ReleaseDraft {
  readonly type: 'achievement';
  /** Device, chip, system, model, spacecraft … */
  readonly kind?: AchievementKind | undefined;
  /** Fields of technology. */
  readonly topics?: readonly NamedItem[] | undefined;
}

const achievementShape = {
  type: z.literal('achievement'),
  ...releaseShape,
  kind: z.enum(ACHIEVEMENT_KINDS).optional(),
  topics: listOf(NamedItemSchema).optional(),
};

/** Type of {@link AchievementDraftSchema}. */
export interface ZodAchievementDraft extends z.ZodObject<typeof achievementShape, z.core.$strict> {}

/** A result of research as one text states it. */
export const AchievementDraftSchema: ZodAchievementDraft = z.strictObject(achievementShape);

/** A policy, plan or programme as one text states it. */
export interface PolicyDraft extends ReleaseDraft {
  readonly type: 'policy';
  /** Plan, measures, action, programme … */
  readonly kind?: PolicyKind | undefined;
  /** How many measures it holds. */
  readonly measures?: Quantity | undefined;
}

const policyShape = {
  type: z.literal('policy'),
  ...releaseShape,
  kind: z.enum(POLICY_KINDS).optional(),
  measures: QuantitySchema.optional(),
};

/** Type of {@link PolicyDraftSchema}. */
export interface ZodPolicyDraft extends z.ZodObject<typeof policyShape, z.core.$strict> {}

/** A policy, plan or programme as one text states it. */
export const PolicyDraftSchema: ZodPolicyDraft = z.strictObject(policyShape);
