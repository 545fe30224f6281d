import * as z from 'zod';
import { EVENT_STATUSES, type EventStatus, STAGE_KINDS, type StageKind } from '../ids/enums.js';
import type { Quantity } from '../text/types.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { type NamedItem, NamedItemSchema } from './values/named-item.js';
import { type Names, NamesSchema } from './values/names.js';
import { type PartialList, PartialListSchema } from './values/partial-list.js';
import { PlaceIdsSchema } from './values/place-ids.js';
import { QuantitySchema } from './values/quantity.js';
import { type Host, HostSchema } from './values/role.js';
import { itemsById } from './values/unique-items.js';

/** A round of a competition. */
export interface Stage {
  /** Id of the item within the record, by which sources cite it. */
  readonly id: string;
  /** Which round. */
  readonly kind: StageKind;
  /** Its name, where it has one. */
  readonly names?: Names | undefined;
  /** `planned` until a source reports that it took place. */
  readonly status: EventStatus;
  /** When, in EDTF. */
  readonly date?: string | undefined;
  /** Places where it was held. */
  readonly placeIds?: readonly string[] | undefined;
  /** Forum, sub-forum or event at which it was held. */
  readonly eventId?: string | undefined;
  /** How many go on to the next round. */
  readonly advancing?: Quantity | undefined;
}

const stageShape = {
  id: IdSchema,
  kind: z.enum(STAGE_KINDS),
  names: NamesSchema.optional(),
  status: z.enum(EVENT_STATUSES),
  date: EdtfSchema.optional(),
  placeIds: PlaceIdsSchema.optional(),
  eventId: IdSchema.optional(),
  advancing: QuantitySchema.optional(),
};

/** Type of {@link StageSchema}. */
export interface ZodStage extends z.ZodObject<typeof stageShape, z.core.$strict> {}

/** A round of a competition. */
export const StageSchema: ZodStage = z.strictObject(stageShape);

/** A competition with its rounds and finalists. */
export interface Competition extends RecordBase {
  readonly type: 'competition';
  /** Number of the competition itself, not of the forum that it goes with. */
  readonly ordinal?: number | undefined;
  /** Edition before it: of those in the data the last one of the same competition. */
  readonly followsId?: string | undefined;
  /** `held` or `planned`. */
  readonly status: EventStatus;
  /** Edition to which it belongs. */
  readonly forumId?: string | undefined;
  /** Organizations with their role. */
  readonly hosts?: readonly Host[] | undefined;
  /** Rounds with date, place and how many go on. */
  readonly stages?: readonly Stage[] | undefined;
  /** How many entries there were. */
  readonly entrants?: Quantity | undefined;
  /** Fields of technology. */
  readonly topics?: readonly NamedItem[] | undefined;
  /** Projects in the final round. */
  readonly finalists?: readonly NamedItem[] | undefined;
  /** Of the finalists: how many there are, how many are named. */
  readonly members?: PartialList | undefined;
}

const shape = {
  type: z.literal('competition'),
  ...recordHead,
  ordinal: z.int().min(1).optional(),
  followsId: IdSchema.optional(),
  status: z.enum(EVENT_STATUSES),
  forumId: IdSchema.optional(),
  hosts: itemsById(HostSchema).optional(),
  stages: itemsById(StageSchema).optional(),
  entrants: QuantitySchema.optional(),
  topics: itemsById(NamedItemSchema).optional(),
  finalists: itemsById(NamedItemSchema).optional(),
  members: PartialListSchema.optional(),
  ...recordTail,
};

/** Type of {@link CompetitionSchema}. */
export interface ZodCompetition extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A competition with its rounds and finalists. */
export const CompetitionSchema: ZodCompetition = z.strictObject(shape);
