/**
 * The closed vocabularies of the records, each a tuple and its union type. They hold only
 * what the sources show; `other` stands for the rest: say in the description
 * what it is. Only a statistic must, since a figure of an unknown measure is of no use.
 */

/** The literal `type` of every record, one a collection. */
export const RECORD_TYPES = Object.freeze([
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
  'place',
  'source',
] as const);
/** One of {@link RECORD_TYPES}. */
export type RecordType = (typeof RECORD_TYPES)[number];

/** Whether something that takes place has done so. A preview article proves a plan alone. */
export const EVENT_STATUSES = Object.freeze(['planned', 'held', 'postponed', 'cancelled'] as const);
/** One of {@link EVENT_STATUSES}. */
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Whether a result or a policy is out. */
export const RELEASE_STATUSES = Object.freeze(['planned', 'released'] as const);
/** One of {@link RELEASE_STATUSES}. */
export type ReleaseStatus = (typeof RELEASE_STATUSES)[number];

/** How a source states a fact. */
export const FACT_STATUSES = Object.freeze(['reported', 'planned', 'inferred'] as const);
/** One of {@link FACT_STATUSES}. */
export type FactStatus = (typeof FACT_STATUSES)[number];

/** How a stated value relates to the true one. */
export const APPROXIMATIONS = Object.freeze([
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
] as const);

/**
 * Forms of a name that stand beside the main one. `common` is the trade's short form, which needs no
 * source and is never shown as the name; `plate` is a second official name of one body.
 */
export const ALIAS_KINDS = Object.freeze([
  'short',
  'common',
  'former',
  'translation',
  'official',
  'plate',
  'misspelling',
] as const);
/** One of {@link ALIAS_KINDS}. */
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** How the editions of a series are told apart. */
export const EDITION_SCHEMES = Object.freeze(['ordinal', 'year'] as const);
/** One of {@link EDITION_SCHEMES}. */
export type EditionScheme = (typeof EDITION_SCHEMES)[number];

/** How one attends. */
export const ATTENDANCE_MODES = Object.freeze(['in-person', 'online', 'hybrid'] as const);
/** One of {@link ATTENDANCE_MODES}. */
export type AttendanceMode = (typeof ATTENDANCE_MODES)[number];

/** What part of a forum a sub-forum is. */
export const SUB_FORUM_KINDS = Object.freeze([
  'opening',
  'plenary',
  'main',
  'parallel',
  'thematic',
  'special-release',
  'theme-day',
  'other',
] as const);
/** One of {@link SUB_FORUM_KINDS}. */
export type SubForumKind = (typeof SUB_FORUM_KINDS)[number];

/** What an event beside the sub-forums is. */
export const FORUM_EVENT_KINDS = Object.freeze([
  'exhibition',
  'roadshow',
  'matchmaking',
  'investment-conference',
  'trade-conference',
  'conference',
  'meeting',
  'release',
  'award',
  'ceremony',
  'training',
  'visit',
  'culture',
  'other',
] as const);
/** One of {@link FORUM_EVENT_KINDS}. */
export type ForumEventKind = (typeof FORUM_EVENT_KINDS)[number];

/** What an organization does for an event or a platform: 主办, 承办, 协办, 支持, 指导, 牵头; a partner is told as 合作 or 联同. */
export const HOST_ROLES = Object.freeze([
  'host',
  'organizer',
  'co-organizer',
  'supporter',
  'guide',
  'lead',
  'partner',
] as const);
/** One of {@link HOST_ROLES}. */
export type HostRole = (typeof HOST_ROLES)[number];

/** What a person does at an event. */
export const PARTICIPANT_ROLES = Object.freeze([
  'speaker',
  'presenter',
  'announcer',
  'attendee',
] as const);
/** One of {@link PARTICIPANT_ROLES}. */
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** What is signed. `aggregate` is a total that a source gives without its members. */
export const SIGNING_KINDS = Object.freeze([
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
] as const);
/** One of {@link SIGNING_KINDS}. */
export type SigningKind = (typeof SIGNING_KINDS)[number];

/**
 * What an amount of money is; amounts of different kinds do not add. 签约, 协议 and 合同金额 are signed,
 * 意向金额 is intended, 总投资 and 投资额 are planned-investment.
 */
export const AMOUNT_KINDS = Object.freeze([
  'signed',
  'intended',
  'offered',
  'planned-investment',
  'cumulative-signed',
  'trade',
  'revenue',
  'output',
  'other',
] as const);
/** One of {@link AMOUNT_KINDS}. */
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** How sure a record is that was put together from several statements. */
export const CONFIDENCES = Object.freeze(['high', 'medium', 'low'] as const);
/** One of {@link CONFIDENCES}. */
export type Confidence = (typeof CONFIDENCES)[number];

/** What a platform is. */
export const PLATFORM_KINDS = Object.freeze([
  'innovation-centre',
  'functional-platform',
  'r-and-d-accelerator',
  'service-centre',
  'collaboration-mechanism',
  'computing-centre',
  'regulatory-system',
  'other',
] as const);
/** One of {@link PLATFORM_KINDS}. */
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** What a park is in itself; a title that it was given is a designation. */
export const PARK_KINDS = Object.freeze([
  'national-high-tech-zone',
  'branch-park',
  'economic-technological-development-area',
  'comprehensive-bonded-zone',
  'characteristic-park',
  'future-park',
  'science-park',
  'industrial-park',
  'incubator',
  'cross-strait-park',
  'demonstration-zone',
  'foreign-park',
  'other',
] as const);
/** One of {@link PARK_KINDS}. */
export type ParkKind = (typeof PARK_KINDS)[number];

/**
 * Turns in the life of a platform or a park: 成立 and 批复设立 are established, 开园 and 开馆 opened, 揭牌
 * unveiled, 启动 launched, 验收 accepted, 运营 operating.
 */
export const LIFECYCLE_KINDS = Object.freeze([
  'proposed',
  'approved',
  'established',
  'opened',
  'unveiled',
  'launched',
  'accepted',
  'operating',
  'expanded',
  'renamed',
] as const);
/** One of {@link LIFECYCLE_KINDS}. */
export type LifecycleKind = (typeof LIFECYCLE_KINDS)[number];

/** What an organization is. */
export const ORGANIZATION_KINDS = Object.freeze([
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
] as const);
/** One of {@link ORGANIZATION_KINDS}. */
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/**
 * What a place is, from the widest to the narrowest. A region is what is neither: a province, a special administrative
 * region, or whatever else ISO 3166 gives a code. A kind says nothing of the status of a place.
 */
export const PLACE_KINDS = Object.freeze([
  'country',
  'region',
  'city',
  'district',
  'area',
  'venue',
  'room',
] as const);
/** One of {@link PLACE_KINDS}. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a claim of priority says. */
export const CLAIM_KINDS = Object.freeze([
  'first-in-country',
  'first-in-world',
  'first-time',
  'largest',
  'record-high',
] as const);
/** One of {@link CLAIM_KINDS}. */
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What was achieved. */
export const ACHIEVEMENT_KINDS = Object.freeze([
  'device',
  'chip',
  'system',
  'model',
  'spacecraft',
  'programme',
  'report',
  'initiative',
  'other',
] as const);
/** One of {@link ACHIEVEMENT_KINDS}. */
export type AchievementKind = (typeof ACHIEVEMENT_KINDS)[number];

/** What a policy is. */
export const POLICY_KINDS = Object.freeze([
  'plan',
  'measures',
  'support-system',
  'action',
  'programme',
  'law',
  'other',
] as const);
/** One of {@link POLICY_KINDS}. */
export type PolicyKind = (typeof POLICY_KINDS)[number];

/** Rounds of a competition. */
export const STAGE_KINDS = Object.freeze([
  'call',
  'preliminary',
  'selection',
  'semi-final',
  'final',
] as const);
/** One of {@link STAGE_KINDS}. */
export type StageKind = (typeof STAGE_KINDS)[number];

/** Whether a figure is what was added or taken away, or what came out: 增长4倍 against 翻番. */
export const CHANGE_KINDS = Object.freeze([
  'increased-by',
  'increased-to',
  'decreased-by',
  'decreased-to',
] as const);
/** One of {@link CHANGE_KINDS}. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a source is. */
export const SOURCE_KINDS = Object.freeze([
  'article',
  'official-page',
  'press-release',
  'document',
] as const);
/** One of {@link SOURCE_KINDS}. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A and B: first hand or a known outlet; C: a repost of one; D: anything weaker. */
export const SOURCE_QUALITIES = Object.freeze(['A', 'B', 'C', 'D'] as const);
/** One of {@link SOURCE_QUALITIES}. */
export type SourceQuality = (typeof SOURCE_QUALITIES)[number];

/** What those named in a byline did. */
export const BYLINE_KINDS = Object.freeze(['reporter', 'editor', 'proofreader', 'outlet'] as const);
/** One of {@link BYLINE_KINDS}. */
export type BylineKind = (typeof BYLINE_KINDS)[number];

/** What a page says of those whom it names as the makers of an article: 记者, 通讯员, 摄影. */
export const BYLINE_ROLES = Object.freeze([
  'author',
  'reporter',
  'correspondent',
  'photographer',
  'editor',
  'proofreader',
  'translator',
  'reviewer',
] as const);
/** One of {@link BYLINE_ROLES}. */
export type BylineRole = (typeof BYLINE_ROLES)[number];

/** What a statistic counts or measures. */
export const MEASURES = Object.freeze([
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
] as const);
/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** What a line of an article is for. */
export const PARAGRAPH_ROLES = Object.freeze([
  'body',
  'heading',
  'caption',
  'byline',
  'furniture',
] as const);
/** One of {@link PARAGRAPH_ROLES}. */
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** Kinds of bodies that an article names without a record being known. */
export const ARTICLE_BODY_TYPES = Object.freeze([
  'forum',
  'sub-forum',
  'forum-event',
  'organization',
  'park',
  'platform',
  'competition',
  'person',
] as const);
/** One of {@link ARTICLE_BODY_TYPES}. */
export type ArticleBodyType = (typeof ARTICLE_BODY_TYPES)[number];

/** Why what looks like a statement is none. */
export const UNSTATED_REASONS = Object.freeze([
  'hearsay',
  'denied',
  'conditional',
  'question',
  'wish',
  'fiction',
  'undone',
  'other-edition',
  'unclear-subject',
] as const);
/** One of {@link UNSTATED_REASONS}. */
export type UnstatedReason = (typeof UNSTATED_REASONS)[number];
