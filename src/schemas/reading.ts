import * as z from 'zod';
import {
  ARTICLE_BODY_TYPES,
  BYLINE_ROLES,
  CONFIDENCES,
  PARAGRAPH_ROLES,
  RECORD_TYPES,
  UNSTATED_REASONS,
} from '../ids/enums.js';
import {
  AchievementDraftSchema,
  CompetitionDraftSchema,
  ForumDraftSchema,
  ForumEventDraftSchema,
  ParkDraftSchema,
  PersonDraftSchema,
  PlatformDraftSchema,
  PolicyDraftSchema,
  SigningDraftSchema,
  StatisticDraftSchema,
  SubForumDraftSchema,
} from './drafts.js';
import {
  AmountMentionSchema,
  CountMentionSchema,
  DateMentionSchema,
  DateRangeMentionSchema,
  DurationMentionSchema,
  MultipleMentionSchema,
  NumberMentionSchema,
  OrdinalMentionSchema,
  PercentMentionSchema,
  SpanSchema,
} from './mention.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';

// What `readArticle` gives, for those who store or send readings. The types are those of the reader, and a type
// test proves the two equal.

const span = SpanSchema.shape;
const REPAIR_KINDS = [
  'markup',
  'entity',
  'mojibake',
  'byte-shift',
  'gloss',
  'spacing',
  'line-break',
  'number-space',
  'punctuation',
  'symbol',
  'separator',
] as const;

/** One replacement of `repairText`. */
export const RepairEditSchema = z.strictObject({
  ...span,
  raw: z.string(),
  replacement: z.string(),
  kind: z.enum(REPAIR_KINDS),
  certain: z.boolean(),
});

/** A damaged place that cannot be decided. */
export const UnresolvedDamageSchema = z.strictObject({
  ...span,
  raw: z.string(),
  kind: z.enum(REPAIR_KINDS),
  candidates: z.array(z.string()),
});

/** The script of a text, and how sure that is. */
export const ScriptDetectionSchema = z.strictObject({
  script: z.enum(['hans', 'hant', 'mixed', 'unknown']),
  score: z.number().min(0).max(1),
});

/** A stretch of the text, and its wording where that was damaged. */
const cited = { ...span, raw: z.string(), clean: z.string().optional() };

/** Something that a page says of its article. */
export const HeadPartSchema = z.strictObject(cited);

/** A day that a page gives. */
export const HeadDaySchema = z.strictObject({ ...cited, edtf: EdtfSchema });

/** Where and when an article was written. */
export const HeadDatelineSchema = z.strictObject({
  ...cited,
  edtf: EdtfSchema.optional(),
  place: HeadPartSchema.optional(),
});

/** A person named as a maker of the article. */
export const HeadBylineSchema = z.strictObject({ ...cited, role: z.enum(BYLINE_ROLES).optional() });

/** What the furniture of a page says of the article itself. */
export const ArticleHeadSchema = z.strictObject({
  title: HeadPartSchema.optional(),
  outlet: HeadPartSchema.optional(),
  publishedOn: HeadDaySchema.optional(),
  dateline: HeadDatelineSchema.optional(),
  bylines: z.array(HeadBylineSchema).optional(),
});

/** A non-empty line of an article. */
export const ParagraphSchema = z.strictObject({
  ...span,
  index: z.int().min(0),
  role: z.enum(PARAGRAPH_ROLES),
});

/** The name of a known record in an article. */
export const EntityMentionSchema = z.strictObject({
  ...cited,
  id: z.string(),
  type: z.enum(RECORD_TYPES),
});

/** A name in an article for which no record is known. */
export const ArticleBodySchema = z.strictObject({ ...cited, type: z.enum(ARTICLE_BODY_TYPES) });

/** A stretch that looked like a statement, and why it was left open. */
export const UnstatedSchema = z.strictObject({ ...span, reason: z.enum(UNSTATED_REASONS) });

/** The noun of a figure. */
export const MentionRoleSchema = z.strictObject({ ...span, raw: z.string() });

const told = { clean: z.string().optional(), of: MentionRoleSchema.optional() };

/** A mention in an article: what it counts, or what the amount is, beside what it reads. */
export const ArticleMentionSchema = z.discriminatedUnion('kind', [
  AmountMentionSchema.extend(told),
  CountMentionSchema.extend(told),
  NumberMentionSchema.extend(told),
  PercentMentionSchema.extend(told),
  MultipleMentionSchema.extend(told),
  OrdinalMentionSchema.extend(told),
  DurationMentionSchema.extend(told),
  DateMentionSchema.extend(told),
  DateRangeMentionSchema.extend(told),
]);

const statement = {
  ...span,
  paragraph: z.int().min(0),
  status: z.enum(['planned', 'reported']),
  confidence: z.enum(CONFIDENCES),
  recordId: IdSchema.optional(),
  clean: z.string().optional(),
};

/** A statement of the kind that a draft is of. */
const statementOf = <Kind extends string, Draft extends z.ZodType>(kind: Kind, draft: Draft) =>
  z.strictObject({ ...statement, kind: z.literal(kind), draft });

/** What an article states, as the draft of a record. */
export const StatementSchema = z.discriminatedUnion('kind', [
  statementOf('forum', ForumDraftSchema),
  statementOf('sub-forum', SubForumDraftSchema),
  statementOf('forum-event', ForumEventDraftSchema),
  statementOf('competition', CompetitionDraftSchema),
  statementOf('signing', SigningDraftSchema),
  statementOf('platform', PlatformDraftSchema),
  statementOf('park', ParkDraftSchema),
  statementOf('achievement', AchievementDraftSchema),
  statementOf('policy', PolicyDraftSchema),
  statementOf('person', PersonDraftSchema),
  statementOf('statistic', StatisticDraftSchema),
]);

/** All that `readArticle` reads from an article. */
export const ArticleReadingSchema = z.strictObject({
  text: z.string(),
  repaired: z.string(),
  script: ScriptDetectionSchema,
  head: ArticleHeadSchema,
  edits: z.array(RepairEditSchema),
  unresolved: z.array(UnresolvedDamageSchema),
  unavailable: z.array(z.enum(REPAIR_KINDS)).optional(),
  paragraphs: z.array(ParagraphSchema),
  mentions: z.array(ArticleMentionSchema),
  entities: z.array(EntityMentionSchema),
  bodies: z.array(ArticleBodySchema),
  statements: z.array(StatementSchema),
  unstated: z.array(UnstatedSchema),
});
