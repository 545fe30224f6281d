export { ForumSeriesSchema, type ForumSeries } from './forum-series.js';
export { ForumObjectSchema, ForumSchema, type Forum } from './forum.js';
export { SubForumObjectSchema, SubForumSchema, type SubForum } from './sub-forum.js';
export {
  PartySchema,
  SigningObjectSchema,
  SigningSchema,
  type Party,
  type Signing,
} from './signing.js';
export { PlatformSchema, type Platform } from './platform.js';
export { DesignationSchema, PointSchema, ParkSchema, type Designation, type Park } from './park.js';
export { OrganizationSchema, type Organization } from './organization.js';
export { PostSchema, PersonSchema, type Post, type Person } from './person.js';
export { AchievementSchema, type Achievement } from './achievement.js';
export { PolicySchema, type Policy } from './policy.js';
export { StageSchema, CompetitionSchema, type Stage, type Competition } from './competition.js';
export { ForumEventObjectSchema, ForumEventSchema, type ForumEvent } from './forum-event.js';
export { StatisticObjectSchema, StatisticSchema, type Statistic } from './statistic.js';
export { BylineSchema, SourceSchema, type Byline, type Source } from './source.js';
export { AnyRecordSchema, type AnyRecord } from './any-record.js';
export {
  PartyDraftSchema,
  SigningDraftSchema,
  StatisticDraftSchema,
  ForumDraftSchema,
  type SigningDraft,
  type StatisticDraft,
  type ForumDraft,
} from './drafts.js';
export { IdSchema } from './values/id.js';
export { AliasSchema, NAME_FORMS, NamesSchema, type Alias, type Names } from './values/names.js';
export { LocalizedTextSchema, type LocalizedText } from './values/localized-text.js';
export { NamedItemSchema, type NamedItem } from './values/named-item.js';
export { QuantityObjectSchema, QuantitySchema } from './values/quantity.js';
export { MoneyObjectSchema, MoneySchema } from './values/money.js';
export { EdtfSchema, EdtfIntervalSchema } from './values/edtf.js';
export {
  FieldPathSchema,
  SourceRefObjectSchema,
  SourceRefSchema,
  DisputeSchema,
  type SourceRef,
  type Dispute,
} from './values/source-ref.js';
export { PlaceSchema, type Place } from './values/place.js';
export { HostSchema, ParticipantSchema, type Host, type Participant } from './values/role.js';
export {
  PartialListObjectSchema,
  PartialListSchema,
  type PartialList,
} from './values/partial-list.js';
export { ClaimSchema, type Claim } from './values/claim.js';
export {
  LifecycleEventSchema,
  LifecycleSchema,
  type LifecycleEvent,
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
} from './mention.js';
