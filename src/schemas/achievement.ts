import * as z from 'zod';
import {
  ACHIEVEMENT_KINDS,
  type AchievementKind,
  RELEASE_STATUSES,
  type ReleaseStatus,
} from '../ids/enums.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { listOf } from './values/list.js';
import { type NamedItem, NamedItemSchema } from './values/named-item.js';
import { itemsById } from './values/unique-items.js';

/** A result of research: a device, a model, a satellite, a report. */
export interface Achievement extends RecordBase {
  readonly type: 'achievement';
  /** Device, chip, system, model, spacecraft … */
  readonly kind: AchievementKind;
  /** `released` or `planned`. */
  readonly status: ReleaseStatus;
  /** When it was released, in EDTF. */
  readonly releasedOn?: string | undefined;
  /** Forum, sub-forum or event at which it was released. */
  readonly releasedAtId?: string | undefined;
  /** Forums, sub-forums or events at which it was shown or used, though not released there. */
  readonly shownAtIds?: readonly string[] | undefined;
  /** Organizations that made it. */
  readonly developerIds?: readonly string[] | undefined;
  /** Fields of technology. */
  readonly topics?: readonly NamedItem[] | undefined;
}

const shape = {
  type: z.literal('achievement'),
  ...recordHead,
  kind: z.enum(ACHIEVEMENT_KINDS),
  status: z.enum(RELEASE_STATUSES),
  releasedOn: EdtfSchema.optional(),
  releasedAtId: IdSchema.optional(),
  shownAtIds: listOf(IdSchema).optional(),
  developerIds: listOf(IdSchema).optional(),
  topics: itemsById(NamedItemSchema).optional(),
  ...recordTail,
};

/** Type of {@link AchievementSchema}. */
export interface ZodAchievement extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A result of research: a device, a model, a satellite, a report. */
export const AchievementSchema: ZodAchievement = z.strictObject(shape);
