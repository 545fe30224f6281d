// What a text states by itself, as drafts of records; one file a kind in drafts/.
export {
  ReferenceSchema,
  type RecordReference,
  type DraftReference,
  type TextReference,
  type Reference,
  type ReferenceWith,
  type ZodReference,
} from './drafts/reference.js';
export {
  HostDraftSchema,
  ParticipantDraftSchema,
  type HostDraftRole,
  type HostDraft,
  type ZodHostDraft,
  type ParticipantDraftRole,
  type ParticipantDraft,
  type ZodParticipantDraft,
  type OccurrenceDraft,
} from './drafts/occurrence.js';
export { ForumDraftSchema, type ForumDraft, type ZodForumDraft } from './drafts/forum.js';
export {
  SubForumDraftSchema,
  type SubForumDraft,
  type ZodSubForumDraft,
} from './drafts/sub-forum.js';
export {
  ForumEventDraftSchema,
  type ForumEventDraft,
  type ZodForumEventDraft,
} from './drafts/forum-event.js';
export {
  StageDraftSchema,
  CompetitionDraftSchema,
  type StageDraft,
  type ZodStageDraft,
  type CompetitionDraft,
  type ZodCompetitionDraft,
} from './drafts/competition.js';
export {
  PartyDraftSchema,
  SigningDraftSchema,
  type PartyDraftSide,
  type PartyDraft,
  type ZodPartyDraft,
  type SigningDraft,
  type ZodSigningDraft,
} from './drafts/signing.js';
export {
  LifecycleEventDraftSchema,
  DesignationDraftSchema,
  type LifecycleEventDraft,
  type ZodLifecycleEventDraft,
  type DesignationDraft,
  type ZodDesignationDraft,
} from './drafts/lifecycle.js';
export {
  PlatformDraftSchema,
  ParkDraftSchema,
  type SiteDraft,
  type PlatformDraft,
  type ZodPlatformDraft,
  type ParkDraft,
  type ZodParkDraft,
} from './drafts/site.js';
export {
  AchievementDraftSchema,
  PolicyDraftSchema,
  type ReleaseDraft,
  type AchievementDraft,
  type ZodAchievementDraft,
  type PolicyDraft,
  type ZodPolicyDraft,
} from './drafts/release.js';
export {
  PostDraftSchema,
  PersonDraftSchema,
  type PostDraft,
  type ZodPostDraft,
  type PersonDraft,
  type ZodPersonDraft,
} from './drafts/person.js';
export {
  StatisticDraftSchema,
  type StatisticDraft,
  type ZodStatisticDraft,
} from './drafts/statistic.js';
export { AnyDraftSchema, type AnyDraft } from './drafts/any-draft.js';
export type { DraftBase } from './drafts/draft.js';
