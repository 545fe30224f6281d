import * as z from 'zod';
import { EVENT_STATUSES, type EventStatus, STAGE_KINDS, type StageKind } from '../../ids/enums.js';
import type { Quantity } from '../../text/types.js';
import { EdtfSchema } from '../values/edtf.js';
import { listOf } from '../values/list.js';
import { type NamedItem, NamedItemSchema } from '../values/named-item.js';
import { type Names, NamesSchema } from '../values/names.js';
import { QuantitySchema } from '../values/quantity.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type OccurrenceDraft, occurrenceDraftShape } from './occurrence.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** A round of a competition as one text states it. */
export interface StageDraft {
  /** Which round. */
  readonly kind: StageKind;
  /** Its name, where it has one. */
  readonly names?: Names | undefined;
  /** `planned` for what the text announces. */
  readonly status?: EventStatus | undefined;
  /** When, in EDTF. */
  readonly date?: string | undefined;
  /** Where. */
  readonly places?: readonly Reference[] | undefined;
  /** Forum, sub-forum or event at which it is held. */
  readonly event?: Reference | undefined;
  /** How many go on to the next round. */
  readonly advancing?: Quantity | undefined;
}

const stageShape = {
  kind: z.enum(STAGE_KINDS),
  names: NamesSchema.optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  date: EdtfSchema.optional(),
  places: listOf(ReferenceSchema).optional(),
  event: ReferenceSchema.optional(),
  advancing: QuantitySchema.optional(),
};

/** Type of {@link StageDraftSchema}. */
export interface ZodStageDraft extends z.ZodObject<typeof stageShape, z.core.$strict> {}

/** A round of a competition as one text states it. */
export const StageDraftSchema: ZodStageDraft = z.strictObject(stageShape);

/** A competition as one text states it. */
export interface CompetitionDraft extends DraftBase, OccurrenceDraft {
  readonly type: 'competition';
  /** Number of the competition itself, not of the forum that it goes with. */
  readonly ordinal?: number | undefined;
  /** Edition to which it belongs. */
  readonly forum?: Reference | undefined;
  /** Pattern that the organizers name. */
  readonly format?: string | undefined;
  /** Rounds with date, place and how many go on. */
  readonly stages?: readonly StageDraft[] | undefined;
  /** How many entries there are. */
  readonly entrants?: Quantity | undefined;
  /** Projects in the final round. */
  readonly finalists?: readonly NamedItem[] | undefined;
}

const shape = {
  type: z.literal('competition'),
  ...draftShape,
  ordinal: z.int().min(1).optional(),
  forum: ReferenceSchema.optional(),
  format: TextSchema.optional(),
  ...occurrenceDraftShape,
  stages: listOf(StageDraftSchema).optional(),
  entrants: QuantitySchema.optional(),
  finalists: listOf(NamedItemSchema).optional(),
};

/** Type of {@link CompetitionDraftSchema}. */
export interface ZodCompetitionDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A competition as one text states it. */
export const CompetitionDraftSchema: ZodCompetitionDraft = z.strictObject(shape);
