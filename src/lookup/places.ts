import type { IdOf, RecordId } from '../ids/record-id.js';
import type { RecordType } from '../ids/enums.js';
import { parks } from '../data/parks.js';
import { shown } from '../ids/shown.js';
import { checkOptions } from '../text/text-options.js';
import { byId } from './by-id.js';
import { type BundledOf, type BundledRecord, collections } from './collections.js';
import { findPlace } from './find-place.js';
import { findRecord } from './get-record.js';
import { UnknownIdError } from './unknown-id-error.js';

/** Narrows {@link recordsIn}. */
export interface RecordsInOptions<Type extends RecordType> {
  /** Types of the records that are wanted; all when absent. */
  types?: readonly Type[] | undefined;
}

/** Ids of the places that a record names for itself or for a part of it. */
function namedPlaces(record: BundledRecord): readonly string[] {
  switch (record.type) {
    case 'place':
      return record.parentId === undefined ? [] : [record.parentId];
    case 'competition':
      return (record.stages ?? []).flatMap(({ placeIds = [] }) => placeIds);
    case 'platform': {
      // What is in a park is where the park is.
      const park = record.parkId && byId(parks).get(record.parkId);
      return [...(record.placeIds ?? []), ...((park && park.placeIds) ?? [])];
    }
    default:
      return ('placeIds' in record && record.placeIds) || [];
  }
}

/** The places of a record, and behind them those in which they lie; each once. */
function placesAround(record: BundledRecord): BundledOf<'place'>[] {
  const found = new Map<string, BundledOf<'place'>>();
  // A map goes on to what is added to it, which leads from place to place outwards.
  const reach = (ids: readonly string[]): void => {
    for (const id of ids) {
      const place = findPlace(id);
      // One that is there already keeps its place.
      if (place !== undefined) found.set(id, place);
    }
  };
  reach(namedPlaces(record));
  for (const place of found.values()) reach(namedPlaces(place));
  return [...found.values()];
}

/**
 * The places of a bundled record, and those in which they lie.
 *
 * Shape: first those that the record names, then their parents outwards, each once. A competition has the
 * places of its stages, a platform those of the park in which it is. Nothing else is inherited: a sub-forum has no place but its
 * own, since it may meet in another city than its forum.
 *
 * @param id - of a bundled record
 * @returns the places, nearest first; none where no source tells any
 * @throws {UnknownIdError} When no bundled record has the id.
 * @example
 * placesOf('zgc-forum-2024').map(({ id }) => id) // ['zgc-international-innovation-centre', 'beijing', 'china']
 */
export function placesOf(id: RecordId): BundledOf<'place'>[] {
  const record = findRecord(id);
  if (record === undefined) throw new UnknownIdError(id, 'record');
  return placesAround(record);
}

/**
 * The bundled records that are in a place, or in one that lies in it: the parks of a district, the events in Hong Kong.
 *
 * Shape: a record is in the places that {@link placesOf} gives for it, so that a forum in a hall of Beijing is in
 * Beijing. A record of which no source tells the place is in none.
 *
 * @param placeId - of a bundled place
 * @param options - `types` narrows the answer
 * @returns in the order of the collections; empty when there are none
 * @throws {UnknownIdError} When no bundled place has the id.
 * @throws {TypeError} When `options` is no object, or `types` no list.
 * @example
 * recordsIn('haidian', { types: ['park'] }).some(({ id }) => id === 'zgc-software-park') // true
 */
export function recordsIn<Type extends RecordType = RecordType>(
  placeId: IdOf<'place'>,
  options: RecordsInOptions<Type> = {},
): BundledOf<Type>[] {
  if (findPlace(placeId) === undefined) throw new UnknownIdError(placeId, 'place');
  checkOptions(options);
  const types: unknown = options.types;
  if (types !== undefined && !Array.isArray(types)) {
    throw new TypeError(`expected types to be a list of record types, got ${shown(types)}`);
  }
  const wanted = (options.types ?? Object.keys(collections)) as readonly RecordType[];
  const isIn = (record: BundledRecord): boolean =>
    placesAround(record).some(({ id }) => id === placeId);
  return Object.entries<readonly BundledRecord[]>(collections)
    .filter(([type]) => wanted.some((each) => each === type))
    .flatMap(([, rows]) => rows.filter(isIn)) as unknown as BundledOf<Type>[];
}
