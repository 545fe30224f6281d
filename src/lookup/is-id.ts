import { ACHIEVEMENT_IDS, type AchievementId } from '../ids/achievements.js';
import { COMPETITION_IDS, type CompetitionId } from '../ids/competitions.js';
import { FORUM_EVENT_IDS, type ForumEventId } from '../ids/forum-events.js';
import { FORUM_SERIES_IDS, type ForumSeriesId } from '../ids/forum-series.js';
import { FORUM_IDS, type ForumId } from '../ids/forums.js';
import { ORGANIZATION_IDS, type OrganizationId } from '../ids/organizations.js';
import { PARK_IDS, type ParkId } from '../ids/parks.js';
import { PERSON_IDS, type PersonId } from '../ids/people.js';
import { PLACE_IDS, type PlaceId } from '../ids/places.js';
import { PLATFORM_IDS, type PlatformId } from '../ids/platforms.js';
import { POLICY_IDS, type PolicyId } from '../ids/policies.js';
import { SIGNING_IDS, type SigningId } from '../ids/signings.js';
import { SOURCE_IDS, type SourceId } from '../ids/sources.js';
import { STATISTIC_IDS, type StatisticId } from '../ids/statistics.js';
import { SUB_FORUM_IDS, type SubForumId } from '../ids/sub-forums.js';

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

function has(ids: readonly string[], id: unknown): boolean {
  let set = sets.get(ids);
  if (set === undefined) sets.set(ids, (set = new Set(ids)));
  return typeof id === 'string' && set.has(id);
}

// Each guard names its own tuple, so that whoever imports one of them bundles one.

/** Tells whether a value is the id of a forum series in the bundled data. */
export function isForumSeriesId(value: unknown): value is ForumSeriesId {
  return has(FORUM_SERIES_IDS, value);
}

/** Tells whether a value is the id of an edition of a forum in the bundled data. */
export function isForumId(value: unknown): value is ForumId {
  return has(FORUM_IDS, value);
}

/** Tells whether a value is the id of a sub-forum in the bundled data. */
export function isSubForumId(value: unknown): value is SubForumId {
  return has(SUB_FORUM_IDS, value);
}

/** Tells whether a value is the id of a signing in the bundled data. */
export function isSigningId(value: unknown): value is SigningId {
  return has(SIGNING_IDS, value);
}

/** Tells whether a value is the id of a platform in the bundled data. */
export function isPlatformId(value: unknown): value is PlatformId {
  return has(PLATFORM_IDS, value);
}

/** Tells whether a value is the id of a park in the bundled data. */
export function isParkId(value: unknown): value is ParkId {
  return has(PARK_IDS, value);
}

/** Tells whether a value is the id of an organization in the bundled data. */
export function isOrganizationId(value: unknown): value is OrganizationId {
  return has(ORGANIZATION_IDS, value);
}

/** Tells whether a value is the id of a person in the bundled data. */
export function isPersonId(value: unknown): value is PersonId {
  return has(PERSON_IDS, value);
}

/** Tells whether a value is the id of an achievement in the bundled data. */
export function isAchievementId(value: unknown): value is AchievementId {
  return has(ACHIEVEMENT_IDS, value);
}

/** Tells whether a value is the id of a policy in the bundled data. */
export function isPolicyId(value: unknown): value is PolicyId {
  return has(POLICY_IDS, value);
}

/** Tells whether a value is the id of a competition in the bundled data. */
export function isCompetitionId(value: unknown): value is CompetitionId {
  return has(COMPETITION_IDS, value);
}

/** Tells whether a value is the id of an event of a forum in the bundled data. */
export function isForumEventId(value: unknown): value is ForumEventId {
  return has(FORUM_EVENT_IDS, value);
}

/** Tells whether a value is the id of a statistic in the bundled data. */
export function isStatisticId(value: unknown): value is StatisticId {
  return has(STATISTIC_IDS, value);
}

/** Tells whether a value is the id of a place in the bundled data. */
export function isPlaceId(value: unknown): value is PlaceId {
  return has(PLACE_IDS, value);
}

/** Tells whether a value is the id of a source in the bundled data. */
export function isSourceId(value: unknown): value is SourceId {
  return has(SOURCE_IDS, value);
}
