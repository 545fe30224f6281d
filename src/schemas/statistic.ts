import * as z from 'zod';
import { AMOUNT_KINDS, CHANGE_KINDS, FACT_STATUSES, MEASURES } from '../ids/enums.js';
import { recordHead, recordTail } from './record.js';
import { rule } from './rules.js';
import { EdtfIntervalSchema, EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { MoneySchema } from './values/money.js';
import { QuantitySchema } from './values/quantity.js';

/** {@link StatisticSchema} before its refinements. */
export const StatisticObjectSchema = z.strictObject({
  type: z.literal('statistic'),
  ...recordHead,
  /** Record of which it speaks. */
  subjectId: IdSchema,
  measure: z.enum(MEASURES),
  /** `planned` for an expected figure: a preview reports no outcome. */
  status: z.enum(FACT_STATUSES),
  quantity: QuantitySchema.optional(),
  /** For a factor: what was added, or what came out. */
  change: z.enum(CHANGE_KINDS).optional(),
  /** What the amount is; together with `money`. */
  amountKind: z.enum(AMOUNT_KINDS).optional(),
  money: MoneySchema.optional(),
  /** Day for which a stock is stated. */
  asOf: EdtfSchema.optional(),
  /** Stretch over which a flow is counted. */
  period: EdtfIntervalSchema.optional(),
  /** Statistic that counts this one in. */
  subsetOfId: IdSchema.optional(),
  ...recordTail,
});

/** One figure: of what, which measure, when, from where. */
export const StatisticSchema = StatisticObjectSchema.refine(
  ({ quantity, money }) => (quantity === undefined) !== (money === undefined),
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

/** One figure: of what, which measure, when, from where. */
export interface Statistic extends z.infer<typeof StatisticSchema> {}
