import * as z from 'zod';
import { EVENT_STATUSES, STAGE_KINDS } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { NamedItemSchema } from './values/named-item.js';
import { NamesSchema } from './values/names.js';
import { PartialListSchema } from './values/partial-list.js';
import { PlaceSchema } from './values/place.js';
import { QuantitySchema } from './values/quantity.js';
import { HostSchema } from './values/role.js';
import { itemsById } from './values/unique-items.js';

/** A round of a competition. */
export const StageSchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(STAGE_KINDS),
  names: NamesSchema.optional(),
  status: z.enum(EVENT_STATUSES),
  date: EdtfSchema.optional(),
  places: itemsById(PlaceSchema).optional(),
  /** Forum, sub-forum or event at which it was held. */
  eventId: IdSchema.optional(),
  /** How many go on to the next round. */
  advancing: QuantitySchema.optional(),
});

/** A round of a competition. */
export interface Stage extends z.infer<typeof StageSchema> {}

/** A competition with its rounds and finalists. */
export const CompetitionSchema = z.strictObject({
  type: z.literal('competition'),
  ...recordHead,
  /** Number of the competition itself, not of the forum that it goes with. */
  ordinal: z.int().min(1).optional(),
  status: z.enum(EVENT_STATUSES),
  /** Edition to which it belongs. */
  forumId: IdSchema.optional(),
  hosts: itemsById(HostSchema).optional(),
  stages: itemsById(StageSchema).optional(),
  /** How many entries there were. */
  entrants: QuantitySchema.optional(),
  topics: itemsById(NamedItemSchema).optional(),
  finalists: itemsById(NamedItemSchema).optional(),
  /** Of the finalists: how many there are, how many are named. */
  members: PartialListSchema.optional(),
  ...recordTail,
});

/** A competition with its rounds and finalists. */
export interface Competition extends z.infer<typeof CompetitionSchema> {}
