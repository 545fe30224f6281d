import { achievements } from '../data/achievements.js';
import { competitions } from '../data/competitions.js';
import { forumEvents } from '../data/forum-events.js';
import { forumSeries } from '../data/forum-series.js';
import { forums } from '../data/forums.js';
import { organizations } from '../data/organizations.js';
import { parks } from '../data/parks.js';
import { people } from '../data/people.js';
import { places } from '../data/places.js';
import { platforms } from '../data/platforms.js';
import { policies } from '../data/policies.js';
import { signings } from '../data/signings.js';
import { sources } from '../data/sources.js';
import { statistics } from '../data/statistics.js';
import { subForums } from '../data/sub-forums.js';
import type { RecordType } from '../ids/enums.js';

/** The bundled rows of every collection, by record type. */
export const collections = {
  'forum-series': forumSeries,
  forum: forums,
  'sub-forum': subForums,
  signing: signings,
  platform: platforms,
  park: parks,
  organization: organizations,
  person: people,
  achievement: achievements,
  policy: policies,
  competition: competitions,
  'forum-event': forumEvents,
  statistic: statistics,
  place: places,
  source: sources,
} as const satisfies Record<RecordType, readonly { id: string; type: RecordType }[]>;

/** A bundled record of one type, frozen, its id a literal. */
export type BundledOf<Type extends RecordType> = (typeof collections)[Type][number];

/** A bundled record of any type. */
export type BundledRecord = BundledOf<RecordType>;

/** All bundled records. */
export const bundledRecords = (): BundledRecord[] =>
  Object.values<readonly BundledRecord[]>(collections).flat();

/** The ids of all bundled records. */
export const bundledIds = (): string[] => bundledRecords().map(({ id }) => id);
