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
import type { IdOf, RecordId } from '../ids/record-id.js';
import type { RecordType } from '../ids/enums.js';
import { byId } from './by-id.js';
import { type BundledOf, type BundledRecord, bundledIds, collections } from './collections.js';
import { UnknownIdError } from './unknown-id-error.js';

// Each getter names its own collection rather than looking in `collections`, so that whoever
// imports one of them bundles one dataset.
function get<Row extends { id: string }>(rows: readonly Row[], id: string, expected: string): Row {
  const known = byId(rows);
  const row = known.get(id);
  if (row === undefined) throw new UnknownIdError(id, expected, known.keys());
  return row;
}

/** The bundled record of a forum series. @throws {UnknownIdError} When there is none with this id. */
export function getForumSeries(id: IdOf<'forum-series'>): BundledOf<'forum-series'> {
  return get(forumSeries, id, 'forum-series');
}

/** The bundled record of an edition of a forum. @throws {UnknownIdError} When there is none with this id. */
export function getForum(id: IdOf<'forum'>): BundledOf<'forum'> {
  return get(forums, id, 'forum');
}

/** The bundled record of a sub-forum. @throws {UnknownIdError} When there is none with this id. */
export function getSubForum(id: IdOf<'sub-forum'>): BundledOf<'sub-forum'> {
  return get(subForums, id, 'sub-forum');
}

/** The bundled record of a signing. @throws {UnknownIdError} When there is none with this id. */
export function getSigning(id: IdOf<'signing'>): BundledOf<'signing'> {
  return get(signings, id, 'signing');
}

/** The bundled record of a platform. @throws {UnknownIdError} When there is none with this id. */
export function getPlatform(id: IdOf<'platform'>): BundledOf<'platform'> {
  return get(platforms, id, 'platform');
}

/** The bundled record of a park. @throws {UnknownIdError} When there is none with this id. */
export function getPark(id: IdOf<'park'>): BundledOf<'park'> {
  return get(parks, id, 'park');
}

/** The bundled record of an organization. @throws {UnknownIdError} When there is none with this id. */
export function getOrganization(id: IdOf<'organization'>): BundledOf<'organization'> {
  return get(organizations, id, 'organization');
}

/** The bundled record of a person. @throws {UnknownIdError} When there is none with this id. */
export function getPerson(id: IdOf<'person'>): BundledOf<'person'> {
  return get(people, id, 'person');
}

/** The bundled record of an achievement. @throws {UnknownIdError} When there is none with this id. */
export function getAchievement(id: IdOf<'achievement'>): BundledOf<'achievement'> {
  return get(achievements, id, 'achievement');
}

/** The bundled record of a policy. @throws {UnknownIdError} When there is none with this id. */
export function getPolicy(id: IdOf<'policy'>): BundledOf<'policy'> {
  return get(policies, id, 'policy');
}

/** The bundled record of a competition. @throws {UnknownIdError} When there is none with this id. */
export function getCompetition(id: IdOf<'competition'>): BundledOf<'competition'> {
  return get(competitions, id, 'competition');
}

/** The bundled record of an event of a forum. @throws {UnknownIdError} When there is none with this id. */
export function getForumEvent(id: IdOf<'forum-event'>): BundledOf<'forum-event'> {
  return get(forumEvents, id, 'forum-event');
}

/** The bundled record of a statistic. @throws {UnknownIdError} When there is none with this id. */
export function getStatistic(id: IdOf<'statistic'>): BundledOf<'statistic'> {
  return get(statistics, id, 'statistic');
}

/** The bundled record of a place. @throws {UnknownIdError} When there is none with this id. */
export function getPlace(id: IdOf<'place'>): BundledOf<'place'> {
  return get(places, id, 'place');
}

/** The bundled record of a source. @throws {UnknownIdError} When there is none with this id. */
export function getSource(id: IdOf<'source'>): BundledOf<'source'> {
  return get(sources, id, 'source');
}

/**
 * Finds a bundled record of any type.
 *
 * @param id - any string
 * @returns the record, or `undefined` when there is none
 * @example
 * findRecord('zgc-forum-2024')?.type // 'forum'
 */
export function findRecord(id: string): BundledRecord | undefined {
  for (const rows of Object.values(collections)) {
    const row = byId<BundledRecord>(rows).get(id);
    if (row !== undefined) return row;
  }
  return undefined;
}

/**
 * Returns the bundled record with an id, typed by it.
 *
 * @param id - of any collection
 * @throws {UnknownIdError} When there is none; carries `id` and the `nearest` ids, and names the successor of a retired one.
 * @example
 * getRecord('zgc-forum-2024').type // 'forum'
 */
export function getRecord<Id extends RecordId>(id: Id): RecordWithId<Id> {
  const row = findRecord(id);
  if (row === undefined) throw new UnknownIdError(id, 'record', bundledIds());
  return row as RecordWithId<Id>;
}

/** The record type to which an id belongs; where it may be any, the compiler need not ask for each. */
type TypeWithId<Id extends RecordId> = [RecordId] extends [Id]
  ? RecordType
  : { [Type in RecordType]: [Extract<Id, IdOf<Type>>] extends [never] ? never : Type }[RecordType];

/** The bundled record that an id stands for. */
export type RecordWithId<Id extends RecordId> = BundledOf<TypeWithId<Id>>;
