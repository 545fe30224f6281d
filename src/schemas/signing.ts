import * as z from 'zod';
import {
  AMOUNT_KINDS,
  type AmountKind,
  CONFIDENCES,
  type Confidence,
  EVENT_STATUSES,
  type EventStatus,
  SIGNING_KINDS,
  type SigningKind,
} from '../ids/enums.js';
import type { Money, Quantity } from '../text/types.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { rule } from './rules.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { MoneySchema } from './values/money.js';
import { listOf } from './values/list.js';
import { type NamedItem, NamedItemSchema } from './values/named-item.js';
import { type PartialList, PartialListSchema } from './values/partial-list.js';
import { QuantitySchema } from './values/quantity.js';
import { TextSchema } from './values/text.js';
import { itemsById } from './values/unique-items.js';

/** Who signs; the id is that of an organization, a park or a platform. */
export interface Party {
  /** Organization, park or platform. */
  readonly id: string;
  /** Which of the sides, where a source speaks of sides: `domestic`, `foreign`. */
  readonly side?: string | undefined;
}

const partyShape = {
  id: IdSchema,
  side: TextSchema.optional(),
};

/** Type of {@link PartySchema}. */
export interface ZodParty extends z.ZodObject<typeof partyShape, z.core.$strict> {}

/** Who signs; the id is that of an organization, a park or a platform. */
export const PartySchema: ZodParty = z.strictObject(partyShape);

/** An agreement that was signed or is to be signed, or a stated total of such. */
export interface Signing extends RecordBase {
  readonly type: 'signing';
  /** What is signed; `aggregate` for a stated total. */
  readonly kind: SigningKind;
  /** `held` or `planned`. */
  readonly status: EventStatus;
  /** Day of the signing, in EDTF. */
  readonly date?: string | undefined;
  /** Who signs: organizations, parks or platforms, with their side. Absent where a source gives only a total, or only what is set up. */
  readonly parties?: readonly Party[] | undefined;
  /** Persons who put their names to it. */
  readonly signatoryIds?: readonly string[] | undefined;
  /** Platform or park that it sets up. */
  readonly objectId?: string | undefined;
  /** Edition at which it was signed. */
  readonly forumId?: string | undefined;
  /** Sub-forum or event at which it was signed. */
  readonly eventId?: string | undefined;
  /** Policy or signing under which it falls. */
  readonly programmeId?: string | undefined;
  /** Aggregate that counts it in. */
  readonly withinId?: string | undefined;
  /** What the parties agree to do, in our own words. */
  readonly scope?: readonly NamedItem[] | undefined;
  /** What the amount is: signed, offered, planned …; together with `money`. */
  readonly amountKind?: AmountKind | undefined;
  /** The amount. */
  readonly money?: Money | undefined;
  /** Of an aggregate: how many were signed. */
  readonly count?: Quantity | undefined;
  /** Of an aggregate: how many are named. */
  readonly members?: PartialList | undefined;
  /** How sure a record is that was put together from several statements. */
  readonly confidence?: Confidence | undefined;
}

const shape = {
  type: z.literal('signing'),
  ...recordHead,
  kind: z.enum(SIGNING_KINDS),
  status: z.enum(EVENT_STATUSES),
  date: EdtfSchema.optional(),
  parties: itemsById(PartySchema).optional(),
  signatoryIds: listOf(IdSchema).optional(),
  objectId: IdSchema.optional(),
  forumId: IdSchema.optional(),
  eventId: IdSchema.optional(),
  programmeId: IdSchema.optional(),
  withinId: IdSchema.optional(),
  scope: itemsById(NamedItemSchema).optional(),
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  money: MoneySchema.optional(),
  count: QuantitySchema.optional(),
  members: PartialListSchema.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  ...recordTail,
};

/** Type of {@link SigningSchema}. */
export interface ZodSigning extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link SigningSchema} before its refinements: the one to `.extend()`, `.pick()` and `.omit()` from. */
export const SigningObjectSchema: ZodSigning = z.strictObject(shape);

/** An agreement that was signed or is to be signed, or a stated total of such. */
export const SigningSchema: ZodSigning = SigningObjectSchema.refine(
  ({ kind, parties, objectId }) =>
    kind === 'aggregate' || (parties?.length ?? 0) >= 2 || (!parties && objectId !== undefined),
  rule('parties-or-aggregate', ['parties']),
).refine(
  ({ money, amountKind }) => (money === undefined) === (amountKind === undefined),
  rule('money-with-kind', ['amountKind']),
);
