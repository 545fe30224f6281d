import * as z from 'zod';
import {
  POLICY_KINDS,
  type PolicyKind,
  RELEASE_STATUSES,
  type ReleaseStatus,
} from '../ids/enums.js';
import type { Quantity } from '../text/types.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { EdtfIntervalSchema, EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { listOf } from './values/list.js';
import { QuantitySchema } from './values/quantity.js';
import { TextSchema } from './values/text.js';

/** A policy, plan or programme with its years. */
export interface Policy extends RecordBase {
  readonly type: 'policy';
  /** Plan, measures, action, programme … */
  readonly kind: PolicyKind;
  /** `released` or `planned`. */
  readonly status: ReleaseStatus;
  /** Organizations that issue it. */
  readonly issuerIds?: readonly string[] | undefined;
  /** When it was issued, in EDTF. */
  readonly issued?: string | undefined;
  /** Years that it covers, as an EDTF interval. */
  readonly period?: string | undefined;
  /** Version of the document. */
  readonly version?: string | undefined;
  /** How many measures it holds. */
  readonly measures?: Quantity | undefined;
  /** Forum, sub-forum or event at which it was or is to be released. */
  readonly releasedAtId?: string | undefined;
}

const shape = {
  type: z.literal('policy'),
  ...recordHead,
  kind: z.enum(POLICY_KINDS),
  status: z.enum(RELEASE_STATUSES),
  issuerIds: listOf(IdSchema).optional(),
  issued: EdtfSchema.optional(),
  period: EdtfIntervalSchema.optional(),
  version: TextSchema.optional(),
  measures: QuantitySchema.optional(),
  releasedAtId: IdSchema.optional(),
  ...recordTail,
};

/** Type of {@link PolicySchema}. */
export interface ZodPolicy extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A policy, plan or programme with its years. */
export const PolicySchema: ZodPolicy = z.strictObject(shape);
