import * as z from 'zod';
import { POLICY_KINDS, RELEASE_STATUSES } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { EdtfIntervalSchema, EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { QuantitySchema } from './values/quantity.js';
import { TextSchema } from './values/text.js';

/** A policy, plan or programme with its years. */
export const PolicySchema = z.strictObject({
  type: z.literal('policy'),
  ...recordHead,
  kind: z.enum(POLICY_KINDS),
  status: z.enum(RELEASE_STATUSES),
  /** Ids of organizations. */
  issuerIds: z.array(IdSchema).min(1).optional(),
  /** When it was issued. */
  issued: EdtfSchema.optional(),
  /** Years that it covers. */
  period: EdtfIntervalSchema.optional(),
  version: TextSchema.optional(),
  /** How many measures it holds. */
  measures: QuantitySchema.optional(),
  /** Forum, sub-forum or event at which it was or is to be released. */
  releasedAtId: IdSchema.optional(),
  ...recordTail,
});

/** A policy, plan or programme with its years. */
export interface Policy extends z.infer<typeof PolicySchema> {}
