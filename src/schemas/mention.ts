import * as z from 'zod';
import { APPROXIMATIONS } from '../ids/enums.js';
import { EdtfSchema } from './values/edtf.js';

// These are the types of `text/types.ts` as schemas, for those who store or send what was
// read. The types there are written by hand, and a type test proves the two equal.

/** A half-open stretch of a text, in UTF-16 code units. */
export const SpanSchema = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });

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

/** A sum of money. */
export const AmountMentionSchema = z.strictObject({
  kind: z.literal('amount'),
  ...numeric,
  currency: z.string().nullable(),
  currencySource: z.enum(['word', 'symbol', 'code', 'default']).nullable(),
});

/** A number with its classifier. */
export const CountMentionSchema = z.strictObject({
  kind: z.literal('count'),
  ...numeric,
  unit: z.string(),
});

/** A number that stands alone. */
export const NumberMentionSchema = z.strictObject({ kind: z.literal('number'), ...numeric });

/** A share in percent. */
export const PercentMentionSchema = z.strictObject({ kind: z.literal('percent'), ...numeric });

/** A factor as worded. */
export const MultipleMentionSchema = z.strictObject({ kind: z.literal('multiple'), ...numeric });

/** A rank. */
export const OrdinalMentionSchema = z.strictObject({
  kind: z.literal('ordinal'),
  ...numeric,
  unit: z.string().nullable(),
});

/** A length of time. */
export const DurationMentionSchema = z.strictObject({
  kind: z.literal('duration'),
  ...numeric,
  unit: z.string(),
});

/** `HH:MM`, or `HH:MM:SS` where seconds are told. */
const ClockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/);

/** A time of day, or a stretch of one. */
export const TimeOfDaySchema = z.strictObject({
  start: ClockTimeSchema,
  end: ClockTimeSchema.optional(),
  zone: z
    .string()
    .regex(/^[-+](?:0\d|1[0-4]):[0-5]\d$/)
    .optional(),
});

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

/** A date as far as the words give it. */
export const DateMentionSchema = z.strictObject({ kind: z.literal('date'), ...dated });

/** A stretch of dates. */
export const DateRangeMentionSchema = z.strictObject({ kind: z.literal('date-range'), ...dated });

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
