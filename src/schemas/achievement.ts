import * as z from 'zod';
import { ACHIEVEMENT_KINDS, RELEASE_STATUSES } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { NamedItemSchema } from './values/named-item.js';
import { itemsById } from './values/unique-items.js';

/** A result of research: a device, a model, a satellite, a report. */
export const AchievementSchema = z.strictObject({
  type: z.literal('achievement'),
  ...recordHead,
  kind: z.enum(ACHIEVEMENT_KINDS),
  status: z.enum(RELEASE_STATUSES),
  releasedOn: EdtfSchema.optional(),
  /** Forum, sub-forum or event at which it was released. */
  releasedAtId: IdSchema.optional(),
  /** Ids of organizations. */
  developerIds: z.array(IdSchema).min(1).optional(),
  topics: itemsById(NamedItemSchema).optional(),
  ...recordTail,
});

/** A result of research. */
export interface Achievement extends z.infer<typeof AchievementSchema> {}
