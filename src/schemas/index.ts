/**
 * Zod schemas and types of every record, of what records share, of drafts and of whole readings.
 * `luntan/schemas/forum` and its siblings bring one record's schema each.
 *
 * @example
 * ```ts
 * import { ForumSchema, explain } from 'luntan/schemas';
 *
 * const { error } = ForumSchema.safeParse({});
 * error?.issues.length === 0; // false
 * ```
 * @module luntan/schemas
 */
export { ForumSeriesSchema, type ForumSeries, type ZodForumSeries } from './forum-series.js';
export { ForumObjectSchema, ForumSchema, type Forum, type ZodForum } from './forum.js';
export {
  SubForumObjectSchema,
  SubForumSchema,
  type SubForum,
  type ZodSubForum,
} from './sub-forum.js';
export {
  PartySchema,
  SigningObjectSchema,
  SigningSchema,
  type Party,
  type Signing,
  type ZodParty,
  type ZodSigning,
} from './signing.js';
export { PlatformSchema, type Platform, type ZodPlatform } from './platform.js';
export {
  DesignationSchema,
  PointSchema,
  ParkSchema,
  type Designation,
  type Park,
  type ZodDesignation,
  type ZodPoint,
  type ZodPark,
  type Point,
} from './park.js';
export { OrganizationSchema, type Organization, type ZodOrganization } from './organization.js';
export {
  PostSchema,
  PersonSchema,
  type Post,
  type Person,
  type ZodPost,
  type ZodPerson,
} from './person.js';
export { AchievementSchema, type Achievement, type ZodAchievement } from './achievement.js';
export { PolicySchema, type Policy, type ZodPolicy } from './policy.js';
export {
  StageSchema,
  CompetitionSchema,
  type Stage,
  type Competition,
  type ZodStage,
  type ZodCompetition,
} from './competition.js';
export {
  ForumEventObjectSchema,
  ForumEventSchema,
  type ForumEvent,
  type ZodForumEvent,
} from './forum-event.js';
export {
  StatisticObjectSchema,
  StatisticSchema,
  type Statistic,
  type ZodStatistic,
} from './statistic.js';
export {
  BylineSchema,
  SourceSchema,
  type Byline,
  type Source,
  type ZodByline,
  type ZodSource,
} from './source.js';
export type { Occurrence, RecordBase } from './record.js';
export { AnyRecordSchema, type AnyRecord } from './any-record.js';
export {
  ReferenceSchema,
  HostDraftSchema,
  ParticipantDraftSchema,
  ForumDraftSchema,
  SubForumDraftSchema,
  ForumEventDraftSchema,
  StageDraftSchema,
  CompetitionDraftSchema,
  PartyDraftSchema,
  SigningDraftSchema,
  LifecycleEventDraftSchema,
  DesignationDraftSchema,
  PlatformDraftSchema,
  ParkDraftSchema,
  AchievementDraftSchema,
  PolicyDraftSchema,
  PostDraftSchema,
  PersonDraftSchema,
  StatisticDraftSchema,
  AnyDraftSchema,
  type RecordReference,
  type DraftReference,
  type TextReference,
  type Reference,
  type ReferenceWith,
  type HostDraftRole,
  type HostDraft,
  type ParticipantDraftRole,
  type ParticipantDraft,
  type OccurrenceDraft,
  type ForumDraft,
  type SubForumDraft,
  type ForumEventDraft,
  type StageDraft,
  type CompetitionDraft,
  type PartyDraftSide,
  type PartyDraft,
  type SigningDraft,
  type LifecycleEventDraft,
  type DesignationDraft,
  type SiteDraft,
  type PlatformDraft,
  type ParkDraft,
  type ReleaseDraft,
  type AchievementDraft,
  type PolicyDraft,
  type PostDraft,
  type PersonDraft,
  type StatisticDraft,
  type AnyDraft,
  type DraftBase,
  type ZodReference,
  type ZodHostDraft,
  type ZodParticipantDraft,
  type ZodForumDraft,
  type ZodSubForumDraft,
  type ZodForumEventDraft,
  type ZodStageDraft,
  type ZodCompetitionDraft,
  type ZodPartyDraft,
  type ZodSigningDraft,
  type ZodLifecycleEventDraft,
  type ZodDesignationDraft,
  type ZodPlatformDraft,
  type ZodParkDraft,
  type ZodAchievementDraft,
  type ZodPolicyDraft,
  type ZodPostDraft,
  type ZodPersonDraft,
  type ZodStatisticDraft,
} from './drafts.js';
export { IdSchema } from './values/id.js';
export {
  AliasSchema,
  NAME_FORMS,
  NamesSchema,
  type Alias,
  type Names,
  type ZodAlias,
  type ZodNames,
  type NameForm,
} from './values/names.js';
export {
  LocalizedTextSchema,
  type LocalizedText,
  type ZodLocalizedText,
  RemarkSchema,
  type Remark,
  type ZodRemark,
} from './values/localized-text.js';
export { NamedItemSchema, type NamedItem, type ZodNamedItem } from './values/named-item.js';
export { QuantityObjectSchema, QuantitySchema, type ZodQuantity } from './values/quantity.js';
export { MoneyObjectSchema, MoneySchema, type ZodMoney } from './values/money.js';
export { EdtfSchema, EdtfIntervalSchema } from './values/edtf.js';
export {
  FieldPathSchema,
  SourceRefObjectSchema,
  SourceRefSchema,
  DisputeSchema,
  type SourceRef,
  type Dispute,
  type ZodSourceRef,
  type ZodDispute,
} from './values/source-ref.js';
export { PlaceSchema, type Place, type ZodPlace } from './place.js';
export {
  HostSchema,
  ParticipantSchema,
  type Host,
  type Participant,
  type ZodHost,
  type ZodParticipant,
} from './values/role.js';
export {
  PartialListObjectSchema,
  PartialListSchema,
  type PartialList,
  type ZodPartialList,
} from './values/partial-list.js';
export { ChangeSchema, type Change, type ZodChange } from './values/change.js';
export { ClaimSchema, type Claim, type ZodClaim } from './values/claim.js';
export {
  LifecycleEventSchema,
  LifecycleSchema,
  type LifecycleEvent,
  type ZodLifecycleEvent,
} from './values/lifecycle-event.js';
export { RULES, type RuleName } from './rules.js';
export { EXPLAIN_LOCALES, explain, type ExplainLocale } from './explain.js';
export { UNSOURCED_FIELDS } from './unsourced.js';
export type { Money, Quantity } from '../text/types.js';
export {
  SpanSchema,
  AmountMentionSchema,
  CountMentionSchema,
  NumberMentionSchema,
  PercentMentionSchema,
  MultipleMentionSchema,
  OrdinalMentionSchema,
  DurationMentionSchema,
  TimeOfDaySchema,
  DateMentionSchema,
  DateRangeMentionSchema,
  MentionSchema,
  type ZodSpan,
  type ZodAmountMention,
  type ZodCountMention,
  type ZodNumberMention,
  type ZodPercentMention,
  type ZodMultipleMention,
  type ZodOrdinalMention,
  type ZodDurationMention,
  type ZodTimeOfDay,
  type ZodDateMention,
  type ZodDateRangeMention,
} from './mention.js';
export type { ZodList } from './values/list.js';
export {
  RepairEditSchema,
  UnresolvedDamageSchema,
  ScriptDetectionSchema,
  HeadPartSchema,
  HeadDaySchema,
  HeadDatelineSchema,
  HeadBylineSchema,
  ArticleHeadSchema,
  ParagraphSchema,
  EntityMentionSchema,
  ArticleBodySchema,
  UnstatedSchema,
  MentionRoleSchema,
  ArticleMentionSchema,
  StatementSchema,
  ArticleReadingSchema,
  type ZodRepairEdit,
  type ZodUnresolvedDamage,
  type ZodScriptDetection,
  type ZodHeadPart,
  type ZodHeadDay,
  type ZodHeadDateline,
  type ZodHeadByline,
  type ZodArticleHead,
  type ZodParagraph,
  type ZodEntityMention,
  type ZodArticleBody,
  type ZodUnstated,
  type ZodMentionRole,
  type ZodArticleMention,
  type ZodStatement,
  type ZodArticleReading,
} from './reading.js';
