import * as z from 'zod';
import {
  AMOUNT_KINDS,
  type AmountKind,
  FACT_STATUSES,
  type FactStatus,
  MEASURES,
  type Measure,
} from '../ids/enums.js';
import type { Money, Quantity } from '../text/types.js';
import { type RecordBase, recordHead, recordTail } from './record.js';
import { rule } from './rules.js';
import { type Change, ChangeSchema } from './values/change.js';
import { EdtfIntervalSchema, EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { MoneySchema } from './values/money.js';
import { QuantitySchema } from './values/quantity.js';

/** One figure: of what, which measure, when, from where. */
export interface Statistic extends RecordBase {
  readonly type: 'statistic';
  /** Record of which it speaks. */
  readonly subjectId: string;
  /** What is counted or measured. */
  readonly measure: Measure;
  /** `reported`, or `planned` for an expected figure: a preview reports no outcome. */
  readonly status: FactStatus;
  /** The figure with unit, approximation and bounds; absent where a source tells the change alone. */
  readonly quantity?: Quantity | undefined;
  /** How the figure changed over its period, beside it or alone: 增长4倍, 翻番. */
  readonly change?: Change | undefined;
  /** What the amount is; together with `money`. */
  readonly amountKind?: AmountKind | undefined;
  /** The amount. */
  readonly money?: Money | undefined;
  /** Day for which a stock is stated, in EDTF. */
  readonly asOf?: string | undefined;
  /** Stretch over which a flow is counted, as an EDTF interval. */
  readonly period?: string | undefined;
  /** Statistic that counts this one in; for a share (`percent`), the whole of which it is the share. */
  readonly subsetOfId?: string | undefined;
}

const shape = {
  type: z.literal('statistic'),
  ...recordHead,
  subjectId: IdSchema,
  measure: z.enum(MEASURES),
  status: z.enum(FACT_STATUSES),
  quantity: QuantitySchema.optional(),
  change: ChangeSchema.optional(),
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  money: MoneySchema.optional(),
  asOf: EdtfSchema.optional(),
  period: EdtfIntervalSchema.optional(),
  subsetOfId: IdSchema.optional(),
  ...recordTail,
};

/** Type of {@link StatisticSchema}. */
export interface ZodStatistic extends z.ZodObject<typeof shape, z.core.$strict> {}

/** {@link StatisticSchema} before its refinements: the one to `.extend()`, `.pick()` and `.omit()` from. */
export const StatisticObjectSchema: ZodStatistic = z.strictObject(shape);

/** One figure: of what, which measure, when, from where. */
export const StatisticSchema: ZodStatistic = StatisticObjectSchema.refine(
  ({ quantity, money, change }) =>
    quantity === undefined ? (money ?? change) !== undefined : money === undefined,
  rule('one-measured-value', ['quantity']),
)
  .refine(
    ({ money, amountKind }) => (money === undefined) === (amountKind === undefined),
    rule('money-with-kind', ['amountKind']),
  )
  .refine(
    ({ measure, description }) => measure !== 'other' || description !== undefined,
    rule('other-described', ['description']),
  );
