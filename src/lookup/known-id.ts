import { ACHIEVEMENT_IDS } from '../ids/achievements.js';
import { COMPETITION_IDS } from '../ids/competitions.js';
import type { RecordType } from '../ids/enums.js';
import { FORUM_EVENT_IDS } from '../ids/forum-events.js';
import { FORUM_SERIES_IDS } from '../ids/forum-series.js';
import { FORUM_IDS } from '../ids/forums.js';
import { ORGANIZATION_IDS } from '../ids/organizations.js';
import { PARK_IDS } from '../ids/parks.js';
import { PERSON_IDS } from '../ids/people.js';
import { PLACE_IDS } from '../ids/places.js';
import { PLATFORM_IDS } from '../ids/platforms.js';
import { POLICY_IDS } from '../ids/policies.js';
import type { IdOf, RecordId } from '../ids/record-id.js';
import { SIGNING_IDS } from '../ids/signings.js';
import { SOURCE_IDS } from '../ids/sources.js';
import { STATISTIC_IDS } from '../ids/statistics.js';
import { SUB_FORUM_IDS } from '../ids/sub-forums.js';
import { lazy } from '../text/lazy.js';
import { UnknownIdError } from './unknown-id-error.js';

const IDS: { readonly [Type in RecordType]: readonly IdOf<Type>[] } = {
  'forum-series': FORUM_SERIES_IDS,
  forum: FORUM_IDS,
  'sub-forum': SUB_FORUM_IDS,
  signing: SIGNING_IDS,
  platform: PLATFORM_IDS,
  park: PARK_IDS,
  place: PLACE_IDS,
  organization: ORGANIZATION_IDS,
  person: PERSON_IDS,
  achievement: ACHIEVEMENT_IDS,
  policy: POLICY_IDS,
  competition: COMPETITION_IDS,
  'forum-event': FORUM_EVENT_IDS,
  statistic: STATISTIC_IDS,
  source: SOURCE_IDS,
};

const all = lazy(() => new Set<string>(Object.values<readonly RecordId[]>(IDS).flat()));

/**
 * Holds an id to be that of a bundled record, of whichever type. It asks the ids alone, so that
 * a relation of one collection brings no other.
 *
 * @throws {UnknownIdError} When no bundled record has it.
 */
export function checkKnown(id: string): void {
  if (!all().has(id)) throw new UnknownIdError(id, 'record', all());
}
