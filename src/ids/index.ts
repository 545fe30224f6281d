/**
 * The values of every enum and the ids of every bundled record, as frozen tuples and as types. Needs no
 * zod and none of the data.
 *
 * @module luntan/ids
 */
export * from './enums.js';
export { FORUM_SERIES_IDS, type ForumSeriesId } from './forum-series.js';
export { FORUM_IDS, type ForumId } from './forums.js';
export { SUB_FORUM_IDS, type SubForumId } from './sub-forums.js';
export { SIGNING_IDS, type SigningId } from './signings.js';
export { PLATFORM_IDS, type PlatformId } from './platforms.js';
export { PARK_IDS, type ParkId } from './parks.js';
export { ORGANIZATION_IDS, type OrganizationId } from './organizations.js';
export { PERSON_IDS, type PersonId } from './people.js';
export { ACHIEVEMENT_IDS, type AchievementId } from './achievements.js';
export { POLICY_IDS, type PolicyId } from './policies.js';
export { COMPETITION_IDS, type CompetitionId } from './competitions.js';
export { FORUM_EVENT_IDS, type ForumEventId } from './forum-events.js';
export { STATISTIC_IDS, type StatisticId } from './statistics.js';
export { PLACE_IDS, type PlaceId } from './places.js';
export { SOURCE_IDS, type SourceId } from './sources.js';
export type { RecordId, IdOf } from './record-id.js';
export { RETIRED_IDS, redirectOf } from './retired.js';
