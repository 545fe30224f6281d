import type { RecordType } from './enums.js';
import type { ForumSeriesId } from './forum-series.js';
import type { ForumId } from './forums.js';
import type { SubForumId } from './sub-forums.js';
import type { SigningId } from './signings.js';
import type { PlatformId } from './platforms.js';
import type { ParkId } from './parks.js';
import type { OrganizationId } from './organizations.js';
import type { PersonId } from './people.js';
import type { AchievementId } from './achievements.js';
import type { PolicyId } from './policies.js';
import type { CompetitionId } from './competitions.js';
import type { ForumEventId } from './forum-events.js';
import type { StatisticId } from './statistics.js';
import type { PlaceId } from './places.js';
import type { SourceId } from './sources.js';

/** Ids of the bundled records, by record type. */
interface IdsByType extends Record<RecordType, string> {
  'forum-series': ForumSeriesId;
  forum: ForumId;
  'sub-forum': SubForumId;
  signing: SigningId;
  platform: PlatformId;
  park: ParkId;
  organization: OrganizationId;
  person: PersonId;
  achievement: AchievementId;
  policy: PolicyId;
  competition: CompetitionId;
  'forum-event': ForumEventId;
  statistic: StatisticId;
  place: PlaceId;
  source: SourceId;
}

/** Id of a bundled record of one type. */
export type IdOf<Type extends RecordType> = IdsByType[Type];

/** Id of any bundled record. */
export type RecordId = IdsByType[RecordType];
