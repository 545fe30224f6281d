/**
 * The bundled collections: frozen rows, sorted by id, each fact with its source. `luntan/data/forums`
 * and its siblings bring one collection each, `luntan/data/forums.json` its raw rows.
 *
 * @module luntan/data
 */
export { forumSeries, type BundledForumSeries } from './forum-series.js';
export { forums, type BundledForum } from './forums.js';
export { subForums, type BundledSubForum } from './sub-forums.js';
export { signings, type BundledSigning } from './signings.js';
export { platforms, type BundledPlatform } from './platforms.js';
export { parks, type BundledPark } from './parks.js';
export { organizations, type BundledOrganization } from './organizations.js';
export { people, type BundledPerson } from './people.js';
export { achievements, type BundledAchievement } from './achievements.js';
export { policies, type BundledPolicy } from './policies.js';
export { competitions, type BundledCompetition } from './competitions.js';
export { forumEvents, type BundledForumEvent } from './forum-events.js';
export { statistics, type BundledStatistic } from './statistics.js';
export { places, type BundledPlace } from './places.js';
export { sources, type BundledSource } from './sources.js';
export type {
  BundledDesignation,
  BundledDispute,
  BundledHost,
  BundledLifecycleEvent,
  BundledPartialList,
  BundledParticipant,
  BundledParty,
  BundledPost,
  BundledSourceRef,
  BundledStage,
  OccasionId,
} from './references.js';
export type { Frozen } from './frozen.js';
