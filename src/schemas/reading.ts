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
  type ZodAchievementDraft,
  type ZodCompetitionDraft,
  type ZodForumDraft,
  type ZodForumEventDraft,
  type ZodParkDraft,
  type ZodPersonDraft,
  type ZodPlatformDraft,
  type ZodPolicyDraft,
  type ZodSigningDraft,
  type ZodStatisticDraft,
  type ZodSubForumDraft,
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
  type ZodAmountMention,
  type ZodCountMention,
  type ZodDateMention,
  type ZodDateRangeMention,
  type ZodDurationMention,
  type ZodMultipleMention,
  type ZodNumberMention,
  type ZodOrdinalMention,
  type ZodPercentMention,
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

const repairEditShape = {
  ...span,
  raw: z.string(),
  replacement: z.string(),
  kind: z.enum(REPAIR_KINDS),
  certain: z.boolean(),
};

/** Type of {@link RepairEditSchema}. */
export interface ZodRepairEdit extends z.ZodObject<typeof repairEditShape, z.core.$strict> {}

/** One replacement of `repairText`. */
export const RepairEditSchema: ZodRepairEdit = z.strictObject(repairEditShape);

const unresolvedDamageShape = {
  ...span,
  raw: z.string(),
  kind: z.enum(REPAIR_KINDS),
  candidates: z.array(z.string()),
};

/** Type of {@link UnresolvedDamageSchema}. */
export interface ZodUnresolvedDamage extends z.ZodObject<
  typeof unresolvedDamageShape,
  z.core.$strict
> {}

/** A damaged place that cannot be decided. */
export const UnresolvedDamageSchema: ZodUnresolvedDamage = z.strictObject(unresolvedDamageShape);

const scriptDetectionShape = {
  script: z.enum(['hans', 'hant', 'mixed', 'unknown']),
  score: z.number().min(0).max(1),
};

/** Type of {@link ScriptDetectionSchema}. */
export interface ZodScriptDetection extends z.ZodObject<
  typeof scriptDetectionShape,
  z.core.$strict
> {}

/** The script of a text, and how sure that is. */
export const ScriptDetectionSchema: ZodScriptDetection = z.strictObject(scriptDetectionShape);

/** A stretch of the text, and its wording where that was damaged. */
const cited = { ...span, raw: z.string(), clean: z.string().optional() };

const headPartShape = {
  ...cited,
};

/** Type of {@link HeadPartSchema}. */
export interface ZodHeadPart extends z.ZodObject<typeof headPartShape, z.core.$strict> {}

/** Something that a page says of its article. */
export const HeadPartSchema: ZodHeadPart = z.strictObject(headPartShape);

const headDayShape = {
  ...cited,
  edtf: EdtfSchema,
};

/** Type of {@link HeadDaySchema}. */
export interface ZodHeadDay extends z.ZodObject<typeof headDayShape, z.core.$strict> {}

/** A day that a page gives. */
export const HeadDaySchema: ZodHeadDay = z.strictObject(headDayShape);

const headDatelineShape = {
  ...cited,
  edtf: EdtfSchema.optional(),
  place: HeadPartSchema.optional(),
};

/** Type of {@link HeadDatelineSchema}. */
export interface ZodHeadDateline extends z.ZodObject<typeof headDatelineShape, z.core.$strict> {}

/** Where and when an article was written. */
export const HeadDatelineSchema: ZodHeadDateline = z.strictObject(headDatelineShape);

const headBylineShape = {
  ...cited,
  role: z.enum(BYLINE_ROLES).optional(),
};

/** Type of {@link HeadBylineSchema}. */
export interface ZodHeadByline extends z.ZodObject<typeof headBylineShape, z.core.$strict> {}

/** A person named as a maker of the article. */
export const HeadBylineSchema: ZodHeadByline = z.strictObject(headBylineShape);

const articleHeadShape = {
  title: HeadPartSchema.optional(),
  outlet: HeadPartSchema.optional(),
  publishedOn: HeadDaySchema.optional(),
  dateline: HeadDatelineSchema.optional(),
  bylines: z.array(HeadBylineSchema).optional(),
};

/** Type of {@link ArticleHeadSchema}. */
export interface ZodArticleHead extends z.ZodObject<typeof articleHeadShape, z.core.$strict> {}

/** What the furniture of a page says of the article itself. */
export const ArticleHeadSchema: ZodArticleHead = z.strictObject(articleHeadShape);

const paragraphShape = {
  ...span,
  index: z.int().min(0),
  role: z.enum(PARAGRAPH_ROLES),
};

/** Type of {@link ParagraphSchema}. */
export interface ZodParagraph extends z.ZodObject<typeof paragraphShape, z.core.$strict> {}

/** A non-empty line of an article. */
export const ParagraphSchema: ZodParagraph = z.strictObject(paragraphShape);

const entityMentionShape = {
  ...cited,
  id: z.string(),
  type: z.enum(RECORD_TYPES),
};

/** Type of {@link EntityMentionSchema}. */
export interface ZodEntityMention extends z.ZodObject<typeof entityMentionShape, z.core.$strict> {}

/** The name of a known record in an article. */
export const EntityMentionSchema: ZodEntityMention = z.strictObject(entityMentionShape);

const articleBodyShape = {
  ...cited,
  type: z.enum(ARTICLE_BODY_TYPES),
};

/** Type of {@link ArticleBodySchema}. */
export interface ZodArticleBody extends z.ZodObject<typeof articleBodyShape, z.core.$strict> {}

/** A name in an article for which no record is known. */
export const ArticleBodySchema: ZodArticleBody = z.strictObject(articleBodyShape);

const unstatedShape = {
  ...span,
  reason: z.enum(UNSTATED_REASONS),
};

/** Type of {@link UnstatedSchema}. */
export interface ZodUnstated extends z.ZodObject<typeof unstatedShape, z.core.$strict> {}

/** A stretch that looked like a statement, and why it was left open. */
export const UnstatedSchema: ZodUnstated = z.strictObject(unstatedShape);

const mentionRoleShape = {
  ...span,
  raw: z.string(),
};

/** Type of {@link MentionRoleSchema}. */
export interface ZodMentionRole extends z.ZodObject<typeof mentionRoleShape, z.core.$strict> {}

/** The noun of a figure. */
export const MentionRoleSchema: ZodMentionRole = z.strictObject(mentionRoleShape);

const told = { clean: z.string().optional(), of: MentionRoleSchema.optional() };

/** A schema with what an article tells of a mention beside what it reads. */
type InArticle<Mention extends z.ZodObject> = z.ZodObject<
  Mention['shape'] & typeof told,
  z.core.$strict
>;

const inArticle = <Shape extends z.core.$ZodShape>(
  mention: z.ZodObject<Shape, z.core.$strict>,
): z.ZodObject<Shape & typeof told, z.core.$strict> =>
  z.strictObject({ ...mention.shape, ...told });

/** Type of {@link ArticleMentionSchema}. */
export interface ZodArticleMention extends z.ZodDiscriminatedUnion<
  [
    InArticle<ZodAmountMention>,
    InArticle<ZodCountMention>,
    InArticle<ZodNumberMention>,
    InArticle<ZodPercentMention>,
    InArticle<ZodMultipleMention>,
    InArticle<ZodOrdinalMention>,
    InArticle<ZodDurationMention>,
    InArticle<ZodDateMention>,
    InArticle<ZodDateRangeMention>,
  ],
  'kind'
> {}

/** A mention in an article: what it counts, or what the amount is, beside what it reads. */
export const ArticleMentionSchema: ZodArticleMention = z.discriminatedUnion('kind', [
  inArticle(AmountMentionSchema),
  inArticle(CountMentionSchema),
  inArticle(NumberMentionSchema),
  inArticle(PercentMentionSchema),
  inArticle(MultipleMentionSchema),
  inArticle(OrdinalMentionSchema),
  inArticle(DurationMentionSchema),
  inArticle(DateMentionSchema),
  inArticle(DateRangeMentionSchema),
]);

const statementShape = {
  ...span,
  paragraph: z.int().min(0),
  status: z.enum(['planned', 'reported']),
  confidence: z.enum(CONFIDENCES),
  recordId: IdSchema.optional(),
  clean: z.string().optional(),
};

/** A statement of the kind that a draft is of. */
type ZodStatementOf<Kind extends string, Draft extends z.ZodType> = z.ZodObject<
  typeof statementShape & { kind: z.ZodLiteral<Kind>; draft: Draft },
  z.core.$strict
>;

const statementOf = <Kind extends string, Draft extends z.ZodType>(
  kind: Kind,
  draft: Draft,
): ZodStatementOf<Kind, Draft> =>
  z.strictObject({ ...statementShape, kind: z.literal(kind), draft });

/** Type of {@link StatementSchema}. */
export interface ZodStatement extends z.ZodDiscriminatedUnion<
  [
    ZodStatementOf<'forum', ZodForumDraft>,
    ZodStatementOf<'sub-forum', ZodSubForumDraft>,
    ZodStatementOf<'forum-event', ZodForumEventDraft>,
    ZodStatementOf<'competition', ZodCompetitionDraft>,
    ZodStatementOf<'signing', ZodSigningDraft>,
    ZodStatementOf<'platform', ZodPlatformDraft>,
    ZodStatementOf<'park', ZodParkDraft>,
    ZodStatementOf<'achievement', ZodAchievementDraft>,
    ZodStatementOf<'policy', ZodPolicyDraft>,
    ZodStatementOf<'person', ZodPersonDraft>,
    ZodStatementOf<'statistic', ZodStatisticDraft>,
  ],
  'kind'
> {}

/** What an article states, as the draft of a record. */
export const StatementSchema: ZodStatement = z.discriminatedUnion('kind', [
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

const articleReadingShape = {
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
};

/** Type of {@link ArticleReadingSchema}. */
export interface ZodArticleReading extends z.ZodObject<
  typeof articleReadingShape,
  z.core.$strict
> {}

/** All that `readArticle` reads from an article. */
export const ArticleReadingSchema: ZodArticleReading = z.strictObject(articleReadingShape);
