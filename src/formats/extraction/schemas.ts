import * as z from 'zod';
import {
  AMOUNT_KINDS,
  ATTENDANCE_MODES,
  CHANGE_KINDS,
  EVENT_STATUSES,
  MEASURES,
  SIGNING_KINDS,
} from '../../ids/enums.js';

// Schemas for models that answer by a strict schema: closed objects of which every key is
// required and may be null, made of strings, closed vocabularies and lists alone. Numbers and
// dates are asked for as the text words them: copying is what models do without fault, and our
// own parsers read the wording exactly. The descriptions are written to be read by models.

const text = (description: string) => z.string().nullable().describe(description);

const oneOf = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  description: string,
) => z.enum(values).nullable().describe(description);

const listOf = <Item extends z.ZodType>(item: Item, description: string) =>
  z.array(item).nullable().describe(description);

const DATE =
  'Copy the wording of the text (2024年4月25日, 4月25日, 4月中旬), or write EDTF (2024-04-25, 2024-04, XXXX-04-25). ' +
  'Never add a year or a day that the text does not state.';
const AMOUNT =
  'Copy it exactly as the text has it, with its qualifier and currency: 673.17亿元, 超3亿美元, 约5亿至6亿港元. ' +
  'Never convert or round.';
const STATUS =
  'planned when the text only announces it (将, 拟, 预计), held when it reports that it took place.';
const DESCRIPTION = 'One short sentence of your own on what it is, in the language of the text.';
const TOPICS = 'Topics that the text names, each as written, without explanations.';

const forumShape = {
  name: text('Name of this edition of the forum exactly as written: 2024中关村论坛年会.'),
  nameEnglish: text('English name, only where the text itself prints one.'),
  ordinal: text('Number of the edition as written: 第27届. Null where the text gives none.'),
  year: text('Year of the edition as written: 2024 or 2024年. Null where the text gives none.'),
  format: text('Pattern of the programme that the organizers name, such as 1+4+N.'),
  status: oneOf(EVENT_STATUSES, STATUS),
  startDate: text(`First day. ${DATE}`),
  endDate: text(`Last day. ${DATE}`),
  theme: text('Motto of this edition as written, without quotation marks.'),
  mode: oneOf(ATTENDANCE_MODES, 'How one attends, only where the text tells it.'),
  places: listOf(z.string(), 'Places where it is held, each named as written: 中关村国际创新中心.'),
  topics: listOf(z.string(), TOPICS),
  description: text(DESCRIPTION),
};

/** What is asked of a model: an edition of a forum. */
export interface ZodForumExtraction extends z.ZodObject<typeof forumShape, z.core.$strict> {}

const signingShape = {
  name: text('Name of the agreement as written. Null where the text gives none.'),
  nameEnglish: text('English name, only where the text itself prints one.'),
  kind: oneOf(
    SIGNING_KINDS,
    'What is signed. aggregate for a total of several (签约总额) that are not named one by one.',
  ),
  status: oneOf(EVENT_STATUSES, STATUS),
  date: text(`Day of the signing. ${DATE}`),
  parties: listOf(
    z.strictObject({
      name: text('Name of the party as written, without its title or country.'),
      side: text('Side on which it signs, where the text speaks of sides: domestic, foreign.'),
    }),
    'Those who sign. Null for a total.',
  ),
  forum: text('Name of the forum at which it was signed, as written.'),
  amount: text(`Amount of money. ${AMOUNT}`),
  amountKind: oneOf(
    AMOUNT_KINDS,
    'What the amount is: signed for 签约金额, offered for 招商, planned-investment for 拟投资. Null without an amount.',
  ),
  count: text('Of a total: how many were signed, as written with the classifier: 309个.'),
  topics: listOf(z.string(), 'What the parties agree to do, each a few words as written.'),
  description: text(DESCRIPTION),
};

/** What is asked of a model: a signing, or a total of signings. */
export interface ZodSigningExtraction extends z.ZodObject<typeof signingShape, z.core.$strict> {}

const statisticShape = {
  subject: text('Name of the thing that has the figure, as written: 2024中关村论坛年会.'),
  measure: oneOf(MEASURES, 'What is counted or measured. other where nothing fits.'),
  status: oneOf(
    ['reported', 'planned'],
    'planned for a figure that is only expected (将, 预计), reported for one that is stated as fact.',
  ),
  figure: text(
    'The figure exactly as written, with its qualifier and its classifier, unit or currency, without the noun: ' +
      '128场, 50余家, 超8.3亿人次, 40%, 4倍, 673.17亿元.',
  ),
  unit: text('Unit, only where the figure as written has none: 家, 人次, percent, times.'),
  change: oneOf(
    CHANGE_KINDS,
    'Of a figure that tells a change: increased-by for what was added (增长4倍), increased-to for what came out (增至4倍), decreased-by and decreased-to for less (下降10%, 降至一半).',
  ),
  amountKind: oneOf(AMOUNT_KINDS, 'What an amount of money is. Null without an amount.'),
  asOf: text(`Day for which a stock is stated. ${DATE}`),
  period: text(`Stretch of time over which it is counted: 2024年至2027年 or 2024/2027. ${DATE}`),
  description: text(DESCRIPTION),
};

/** What is asked of a model: a figure. */
export interface ZodStatisticExtraction extends z.ZodObject<
  typeof statisticShape,
  z.core.$strict
> {}

/** The schema of each kind. */
export interface ExtractionSchemas {
  /** An edition of a forum. */
  readonly forum: ZodForumExtraction;
  /** A signing, or a total of signings. */
  readonly signing: ZodSigningExtraction;
  /** A figure. */
  readonly statistic: ZodStatisticExtraction;
}

/** What is asked of a model, by kind. */
export const EXTRACTION_SCHEMAS: ExtractionSchemas = {
  forum: z
    .strictObject(forumShape)
    .describe('One edition of a forum, as one text states it. Null where the text is silent.'),
  signing: z
    .strictObject(signingShape)
    .describe('One signing, or one total of signings, as one text states it.'),
  statistic: z.strictObject(statisticShape).describe('One figure: of what, which measure, when.'),
};

/** What can be extracted: the kinds of record of which there are drafts. */
export const EXTRACTION_KINDS = Object.freeze(['forum', 'signing', 'statistic'] as const);
/** One of {@link EXTRACTION_KINDS}. */
export type ExtractionKind = (typeof EXTRACTION_KINDS)[number];

/** What a model answers. */
export type Extraction<Kind extends ExtractionKind> = z.infer<ExtractionSchemas[Kind]>;
