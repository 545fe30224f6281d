import * as z from 'zod';
import { AMOUNT_KINDS, CONFIDENCES, EVENT_STATUSES, SIGNING_KINDS } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { rule } from './rules.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { MoneySchema } from './values/money.js';
import { NamedItemSchema } from './values/named-item.js';
import { PartialListSchema } from './values/partial-list.js';
import { QuantitySchema } from './values/quantity.js';
import { TextSchema } from './values/text.js';
import { itemsById } from './values/unique-items.js';

/** Who signs; the id is that of an organization, a park or a platform. */
export const PartySchema = z.strictObject({
  id: IdSchema,
  /** Which of the sides, where a source speaks of sides: `domestic`, `foreign`. */
  side: TextSchema.optional(),
});

/** Who signs. */
export interface Party extends z.infer<typeof PartySchema> {}

/** {@link SigningSchema} before its refinements. */
export const SigningObjectSchema = z.strictObject({
  type: z.literal('signing'),
  ...recordHead,
  kind: z.enum(SIGNING_KINDS),
  status: z.enum(EVENT_STATUSES),
  date: EdtfSchema.optional(),
  /** Absent where a source gives only a total, or only what the signing sets up. */
  parties: itemsById(PartySchema).optional(),
  /** Platform or park that it sets up. */
  objectId: IdSchema.optional(),
  /** Edition at which it was signed. */
  forumId: IdSchema.optional(),
  /** Sub-forum or event at which it was signed. */
  eventId: IdSchema.optional(),
  /** Policy or signing under which it falls. */
  programmeId: IdSchema.optional(),
  /** Aggregate that counts this one in. */
  withinId: IdSchema.optional(),
  /** What the parties agree to do, in our own words. */
  scope: itemsById(NamedItemSchema).optional(),
  /** What the amount is; together with `money`. */
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  money: MoneySchema.optional(),
  /** Of an aggregate: how many were signed. */
  count: QuantitySchema.optional(),
  /** Of an aggregate: how many of them are named. */
  members: PartialListSchema.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  ...recordTail,
});

/** An agreement that was signed or is to be signed, or a stated total of such. */
export const SigningSchema = SigningObjectSchema.refine(
  ({ kind, parties, objectId }) =>
    kind === 'aggregate' || (parties?.length ?? 0) >= 2 || (!parties && objectId !== undefined),
  rule('parties-or-aggregate', ['parties']),
).refine(
  ({ money, amountKind }) => (money === undefined) === (amountKind === undefined),
  rule('money-with-kind', ['amountKind']),
);

/** An agreement that was signed or is to be signed, or a stated total of such. */
export interface Signing extends z.infer<typeof SigningSchema> {}
