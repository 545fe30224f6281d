import * as z from 'zod';
import {
  AMOUNT_KINDS,
  type AmountKind,
  FACT_STATUSES,
  type FactStatus,
  MEASURES,
  type Measure,
} from '../../ids/enums.js';
import type { Money, Quantity } from '../../text/types.js';
import { type Change, ChangeSchema } from '../values/change.js';
import { EdtfIntervalSchema, EdtfSchema } from '../values/edtf.js';
import { IdSchema } from '../values/id.js';
import { MoneySchema } from '../values/money.js';
import { QuantitySchema } from '../values/quantity.js';
import { TextSchema } from '../values/text.js';
import { type DraftBase, draftShape } from './draft.js';
import { type Reference, ReferenceSchema } from './reference.js';

/** A figure as one text states it. */
export interface StatisticDraft extends DraftBase {
  readonly type: 'statistic';
  /** Of what it speaks. */
  readonly subject?: Reference | undefined;
  /** Id of the record of which it speaks, where it is known. */
  readonly subjectId?: string | undefined;
  /** What is counted or measured. */
  readonly measure: Measure;
  /** Of the measure `other`: the noun that is counted, as the text has it. */
  readonly of?: string | undefined;
  /** `reported`, or `planned` for an expected figure. */
  readonly status: FactStatus;
  /** The figure with unit, approximation and bounds. */
  readonly quantity?: Quantity | undefined;
  /** How the figure changed over its period, beside it or alone. */
  readonly change?: Change | undefined;
  /** What the amount is; together with `money`. */
  readonly amountKind?: AmountKind | undefined;
  /** The amount. */
  readonly money?: Money | undefined;
  /** Day for which a stock is stated, in EDTF. */
  readonly asOf?: string | undefined;
  /** Stretch over which a flow is counted, as an EDTF interval. */
  readonly period?: string | undefined;
  /** Figure that counts this one in. */
  readonly subsetOf?: Reference | undefined;
  /** Id of the figure that counts this one in, where it is known. */
  readonly subsetOfId?: string | undefined;
}

const shape = {
  type: z.literal('statistic'),
  ...draftShape,
  subject: ReferenceSchema.optional(),
  subjectId: IdSchema.optional(),
  measure: z.enum(MEASURES),
  of: TextSchema.optional(),
  status: z.enum(FACT_STATUSES),
  quantity: QuantitySchema.optional(),
  change: ChangeSchema.optional(),
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  money: MoneySchema.optional(),
  asOf: EdtfSchema.optional(),
  period: EdtfIntervalSchema.optional(),
  subsetOf: ReferenceSchema.optional(),
  subsetOfId: IdSchema.optional(),
};

/** Type of {@link StatisticDraftSchema}. */
export interface ZodStatisticDraft extends z.ZodObject<typeof shape, z.core.$strict> {}

/** A figure as one text states it. */
export const StatisticDraftSchema: ZodStatisticDraft = z.strictObject(shape);
