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
} from '../../ids/enums.js';
import type { Money, Quantity } from '../../text/types.js';
import { EdtfIntervalSchema, EdtfSchema } from '../values/edtf.js';
import { IdSchema } from '../values/id.js';
import { listOf } from '../values/list.js';
import { MoneySchema } from '../values/money.js';
import { type NamedItem, NamedItemSchema } from '../values/named-item.js';
import { type PartialList, PartialListSchema } from '../values/partial-list.js';
import { QuantitySchema } from '../values/quantity.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import {
  type Reference,
  ReferenceSchema,
  type ReferenceWith,
  type ZodReference,
  referenceWith,
} from './reference.js';

/** On which side a party signs. */
export interface PartyDraftSide {
  /** Which of the sides, where the text speaks of sides: `domestic`, `foreign`. */
  readonly side?: string | undefined;
}

/** Who signs, as an id where the name is known, else as the text has it. */
export type PartyDraft = ReferenceWith<PartyDraftSide>;

const partyShape = { side: TextSchema.optional() };

/** Type of {@link PartyDraftSchema}. */
export interface ZodPartyDraft extends ZodReference<typeof partyShape> {}

/** Who signs, as an id where the name is known, else as the text has it. */
export const PartyDraftSchema: ZodPartyDraft = referenceWith(partyShape);

/** A signing, or a stated total of such, as one text states it. */
export interface SigningDraft extends DraftBase {
  readonly type: 'signing';
  /** What is signed; `aggregate` alone makes it a total, whatever is missing. */
  readonly kind: SigningKind;
  /** `planned` for what the text announces. */
  readonly status: EventStatus;
  /** Day of the signing, in EDTF. */
  readonly date?: string | undefined;
  /** Who signs, with their side. */
  readonly parties?: readonly PartyDraft[] | undefined;
  /** Platform or park that is set up. */
  readonly object?: Reference | undefined;
  /** Id of the platform or park that is set up, where it is known. */
  readonly objectId?: string | undefined;
  /** Edition at which it is signed. */
  readonly forum?: Reference | undefined;
  /** Id of the edition, where it is known. */
  readonly forumId?: string | undefined;
  /** Id of the sub-forum or event at which it is signed. */
  readonly eventId?: string | undefined;
  /** Id of the policy or signing under which it falls. */
  readonly programmeId?: string | undefined;
  /** Id of the total that counts it in. */
  readonly withinId?: string | undefined;
  /** What the parties agree to do. */
  readonly scope?: readonly NamedItem[] | undefined;
  /** What the amount is; together with `money`. */
  readonly amountKind?: AmountKind | undefined;
  /** The amount. */
  readonly money?: Money | undefined;
  /** Of a total: how many were signed. */
  readonly count?: Quantity | undefined;
  /** Of a total over years, which then has no forum: which years, as an EDTF interval. */
  readonly period?: string | undefined;
  /** Of a total: how many of them are named. */
  readonly members?: PartialList | undefined;
  /** How sure it is. */
  readonly confidence?: Confidence | undefined;
}

const shape = {
  type: z.literal('signing'),
  ...draftShape,
  kind: z.enum(SIGNING_KINDS),
  status: z.enum(EVENT_STATUSES),
  date: EdtfSchema.optional(),
  parties: listOf(PartyDraftSchema).optional(),
  object: ReferenceSchema.optional(),
  objectId: IdSchema.optional(),
  forum: ReferenceSchema.optional(),
  forumId: IdSchema.optional(),
  eventId: IdSchema.optional(),
  programmeId: IdSchema.optional(),
  withinId: IdSchema.optional(),
  scope: listOf(NamedItemSchema).optional(),
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  money: MoneySchema.optional(),
  count: QuantitySchema.optional(),
  period: EdtfIntervalSchema.optional(),
  members: PartialListSchema.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
};

/** Type of {@link SigningDraftSchema}. */
export interface ZodSigningDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A signing, or a stated total of such, as one text states it. */
export const SigningDraftSchema: ZodSigningDraft = z.strictObject(shape);
