import * as z from 'zod';
import { APPROXIMATIONS } from '../ids/enums.js';
import { EdtfSchema } from './values/edtf.js';

// These are the types of `text/types.ts` as schemas, for those who store or send what was
// read. The types there are written by hand, and a type test proves the two equal.

const spanShape = { start: z.int().min(0), end: z.int().min(0) };

/** Type of {@link SpanSchema}. */
export interface ZodSpan extends z.ZodObject<typeof spanShape, z.core.$strict> {}

/** A half-open stretch of a text, in UTF-16 code units. */
export const SpanSchema: ZodSpan = z.strictObject(spanShape);

const mention = { ...SpanSchema.shape, raw: z.string(), bare: SpanSchema };

const numeric = {
  ...mention,
  /** Exact and plain: no exponent, no leading or trailing zeros. */
  decimal: z
    .string()
    .regex(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
    .nullable(),
  value: z.number().nullable(),
  approximation: z.enum(APPROXIMATIONS),
  min: z.number().nullable(),
  max: z.number().nullable(),
  minInclusive: z.boolean(),
  maxInclusive: z.boolean(),
};

const amountMentionShape = {
  kind: z.literal('amount'),
  ...numeric,
  currency: z.string().nullable(),
  currencySource: z.enum(['word', 'symbol', 'code', 'default']).nullable(),
};

/** Type of {@link AmountMentionSchema}. */
export interface ZodAmountMention extends z.ZodObject<typeof amountMentionShape, z.core.$strict> {}

/** A sum of money. */
export const AmountMentionSchema: ZodAmountMention = z.strictObject(amountMentionShape);

const countMentionShape = {
  kind: z.literal('count'),
  ...numeric,
  unit: z.string(),
};

/** Type of {@link CountMentionSchema}. */
export interface ZodCountMention extends z.ZodObject<typeof countMentionShape, z.core.$strict> {}

/** A number with its classifier. */
export const CountMentionSchema: ZodCountMention = z.strictObject(countMentionShape);

const numberMentionShape = { kind: z.literal('number'), ...numeric };

/** Type of {@link NumberMentionSchema}. */
export interface ZodNumberMention extends z.ZodObject<typeof numberMentionShape, z.core.$strict> {}

/** A number that stands alone. */
export const NumberMentionSchema: ZodNumberMention = z.strictObject(numberMentionShape);

const percentMentionShape = { kind: z.literal('percent'), ...numeric };

/** Type of {@link PercentMentionSchema}. */
export interface ZodPercentMention extends z.ZodObject<
  typeof percentMentionShape,
  z.core.$strict
> {}

/** A share in percent. */
export const PercentMentionSchema: ZodPercentMention = z.strictObject(percentMentionShape);

const multipleMentionShape = { kind: z.literal('multiple'), ...numeric };

/** Type of {@link MultipleMentionSchema}. */
export interface ZodMultipleMention extends z.ZodObject<
  typeof multipleMentionShape,
  z.core.$strict
> {}

/** A factor as worded. */
export const MultipleMentionSchema: ZodMultipleMention = z.strictObject(multipleMentionShape);

const ordinalMentionShape = {
  kind: z.literal('ordinal'),
  ...numeric,
  unit: z.string().nullable(),
};

/** Type of {@link OrdinalMentionSchema}. */
export interface ZodOrdinalMention extends z.ZodObject<
  typeof ordinalMentionShape,
  z.core.$strict
> {}

/** A rank. */
export const OrdinalMentionSchema: ZodOrdinalMention = z.strictObject(ordinalMentionShape);

const durationMentionShape = {
  kind: z.literal('duration'),
  ...numeric,
  unit: z.string(),
};

/** Type of {@link DurationMentionSchema}. */
export interface ZodDurationMention extends z.ZodObject<
  typeof durationMentionShape,
  z.core.$strict
> {}

/** A length of time. */
export const DurationMentionSchema: ZodDurationMention = z.strictObject(durationMentionShape);

/** `HH:MM`, or `HH:MM:SS` where seconds are told. */
const ClockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/);

const timeOfDayShape = {
  start: ClockTimeSchema,
  end: ClockTimeSchema.optional(),
  zone: z
    .string()
    .regex(/^[-+](?:0\d|1[0-4]):[0-5]\d$/)
    .optional(),
};

/** Type of {@link TimeOfDaySchema}. */
export interface ZodTimeOfDay extends z.ZodObject<typeof timeOfDayShape, z.core.$strict> {}

/** A time of day, or a stretch of one. */
export const TimeOfDaySchema: ZodTimeOfDay = z.strictObject(timeOfDayShape);

const dated = {
  ...mention,
  edtf: EdtfSchema,
  precision: z.enum([
    'decade',
    'year',
    'half-year',
    'quarter',
    'season',
    'month',
    'ten-day',
    'week',
    'day',
  ]),
  /** Present only when a reference date was given. */
  resolved: EdtfSchema.optional(),
  /** Only of days: what the clause gives them. */
  time: TimeOfDaySchema.optional(),
};

const dateMentionShape = { kind: z.literal('date'), ...dated };

/** Type of {@link DateMentionSchema}. */
export interface ZodDateMention extends z.ZodObject<typeof dateMentionShape, z.core.$strict> {}

/** A date as far as the words give it. */
export const DateMentionSchema: ZodDateMention = z.strictObject(dateMentionShape);

const dateRangeMentionShape = { kind: z.literal('date-range'), ...dated };

/** Type of {@link DateRangeMentionSchema}. */
export interface ZodDateRangeMention extends z.ZodObject<
  typeof dateRangeMentionShape,
  z.core.$strict
> {}

/** A stretch of dates. */
export const DateRangeMentionSchema: ZodDateRangeMention = z.strictObject(dateRangeMentionShape);

/** Anything that `findMentions` finds. */
export const MentionSchema = z.discriminatedUnion('kind', [
  AmountMentionSchema,
  CountMentionSchema,
  NumberMentionSchema,
  PercentMentionSchema,
  MultipleMentionSchema,
  OrdinalMentionSchema,
  DurationMentionSchema,
  DateMentionSchema,
  DateRangeMentionSchema,
]);
