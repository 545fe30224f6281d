/**
 * The closed vocabularies of the records, each a tuple and its union type. They hold only
 * what the sources show; `other` stands for the rest: say in the description
 * what it is. Only a statistic must, since a figure of an unknown measure is of no use.
 */

/** The literal `type` of every record, one a collection. */
export const RECORD_TYPES = [
  'forum-series',
  'forum',
  'sub-forum',
  'signing',
  'platform',
  'park',
  'organization',
  'person',
  'achievement',
  'policy',
  'competition',
  'forum-event',
  'statistic',
  'source',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** Whether something that takes place has done so. A preview article proves a plan alone. */
export const EVENT_STATUSES = ['planned', 'held', 'postponed', 'cancelled'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Whether a result or a policy is out. */
export const RELEASE_STATUSES = ['planned', 'released'] as const;
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];

/** How a source states a fact. */
export const FACT_STATUSES = ['reported', 'planned', 'inferred'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** How a stated value relates to the true one. */
export const APPROXIMATIONS = [
  'exact',
  'about',
  'above',
  'at-least',
  'and-some',
  'nearly',
  'below',
  'at-most',
  'several',
  'range',
  'order',
] as const;

/** Forms of a name that stand beside the main one. `plate` is a second official name of one body. */
export const ALIAS_KINDS = [
  'short',
  'former',
  'translation',
  'official',
  'plate',
  'misspelling',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** How the editions of a series are told apart. */
export const EDITION_SCHEMES = ['ordinal', 'year'] as const;
export type EditionScheme = (typeof EDITION_SCHEMES)[number];

/** How one attends. */
export const ATTENDANCE_MODES = ['in-person', 'online', 'hybrid'] as const;
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** What part of a forum a sub-forum is. */
export const SUB_FORUM_KINDS = [
  'opening',
  'plenary',
  'main',
  'parallel',
  'thematic',
  'special-release',
  'theme-day',
  'other',
] as const;
export type SubForumKind = (typeof SUB_FORUM_KINDS)[number];

/** What an event beside the sub-forums is. */
export const FORUM_EVENT_KINDS = [
  'exhibition',
  'roadshow',
  'matchmaking',
  'investment-conference',
  'trade-conference',
  'release',
  'award',
  'ceremony',
  'training',
  'visit',
  'culture',
  'other',
] as const;
export type ForumEventKind = (typeof FORUM_EVENT_KINDS)[number];

/** What an organization does for an event: 主办, 承办, 协办, 支持, 指导, 牵头. */
export const HOST_ROLES = [
  'host',
  'organizer',
  'co-organizer',
  'supporter',
  'guide',
  'lead',
] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** What a person does at an event. */
export const PARTICIPANT_ROLES = ['speaker', 'presenter', 'announcer', 'attendee'] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** What is signed. `aggregate` is a total that a source gives without its members. */
export const SIGNING_KINDS = [
  'framework-agreement',
  'strategic-cooperation',
  'memorandum',
  'contract',
  'investment',
  'settlement',
  'park-pairing',
  'joint-platform',
  'programme',
  'aggregate',
  'other',
] as const;
export type SigningKind = (typeof SIGNING_KINDS)[number];

/** What an amount of money is; amounts of different kinds do not add. */
export const AMOUNT_KINDS = [
  'signed',
  'offered',
  'planned-investment',
  'cumulative-signed',
  'trade',
  'revenue',
  'output',
  'other',
] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** How sure a record is that was put together from several statements. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a platform is. */
export const PLATFORM_KINDS = [
  'innovation-centre',
  'functional-platform',
  'r-and-d-accelerator',
  'service-centre',
  'collaboration-mechanism',
  'computing-centre',
  'regulatory-system',
  'other',
] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** What a park is in itself; a title that it was given is a designation. */
export const PARK_KINDS = [
  'national-high-tech-zone',
  'branch-park',
  'economic-technological-development-area',
  'comprehensive-bonded-zone',
  'characteristic-park',
  'future-park',
  'science-park',
  'incubator',
  'cross-strait-park',
  'demonstration-zone',
  'foreign-park',
  'other',
] as const;
export type ParkKind = (typeof PARK_KINDS)[number];

/** Turns in the life of a platform or a park: 揭牌 is unveiled, 启动 launched, 验收 accepted. */
export const LIFECYCLE_KINDS = [
  'proposed',
  'approved',
  'established',
  'unveiled',
  'launched',
  'accepted',
  'operating',
  'expanded',
  'renamed',
] as const;
export type LifecycleKind = (typeof LIFECYCLE_KINDS)[number];

/** What an organization is. */
export const ORGANIZATION_KINDS = [
  'government',
  'party',
  'legislature',
  'public-body',
  'international-organization',
  'association',
  'company',
  'university',
  'research-institute',
  'fund',
  'media',
  'other',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** What a place in an event's record is. */
export const PLACE_KINDS = ['country', 'city', 'district', 'area', 'venue', 'room'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a claim of priority says. */
export const CLAIM_KINDS = [
  'first-in-country',
  'first-in-world',
  'first-time',
  'largest',
  'record-high',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What was achieved. */
export const ACHIEVEMENT_KINDS = [
  'device',
  'chip',
  'system',
  'model',
  'spacecraft',
  'programme',
  'report',
  'initiative',
  'other',
] as const;
export type AchievementKind = (typeof ACHIEVEMENT_KINDS)[number];

/** What a policy is. */
export const POLICY_KINDS = [
  'plan',
  'measures',
  'support-system',
  'action',
  'programme',
  'law',
  'other',
] as const;
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** Rounds of a competition. */
export const STAGE_KINDS = ['call', 'preliminary', 'selection', 'semi-final', 'final'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** Whether a factor is what was added or what came out: 增长4倍 against 翻番. */
export const CHANGE_KINDS = ['increased-by', 'increased-to'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a source is. */
export const SOURCE_KINDS = ['article', 'official-page', 'press-release', 'document'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A and B: first hand or a known outlet; C: a repost of one; D: anything weaker. */
export const SOURCE_QUALITIES = ['A', 'B', 'C', 'D'] as const;
export type SourceQuality = (typeof SOURCE_QUALITIES)[number];

/** What those named in a byline did. */
export const BYLINE_KINDS = ['reporter', 'editor', 'proofreader', 'outlet'] as const;
export type BylineKind = (typeof BYLINE_KINDS)[number];

/** What a statistic counts or measures. */
export const MEASURES = [
  'activities',
  'parallel-forums',
  'results',
  'policies',
  'awards',
  'applied-technologies',
  'speakers',
  'scientists',
  'laureates',
  'guests',
  'participants',
  'visits',
  'delegations',
  'organizations',
  'companies',
  'universities',
  'investors',
  'unicorns',
  'countries-and-regions',
  'provinces',
  'entries',
  'media',
  'journalists',
  'reports',
  'views',
  'signed-projects',
  'signed-amount',
  'offered-projects',
  'offered-amount',
  'r-and-d-centres',
  'partners',
  'functional-platforms',
  'laboratories',
  'industry-clusters',
  'patents',
  'enterprises',
  'revenue',
  'output',
  'contract-value',
  'ranking',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];
