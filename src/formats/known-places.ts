import type { Frozen } from '../data/frozen.js';
import { findPlace } from '../lookup/find-place.js';
import type { Place } from '../schemas/place.js';
import { checkObjects } from '../text/check-arguments.js';

/** The place with an id: the caller's own, or a bundled one. */
export type PlaceById = (id: string) => Frozen<Place> | undefined;

/** The places that are known: the caller's own, which come first, and the bundled ones. */
export function knownPlaces(own: readonly Frozen<Place>[] = []): PlaceById {
  checkObjects('places as an array of places', own);
  const byId = new Map(own.map((place) => [place.id, place]));
  return (id) => byId.get(id) ?? findPlace(id);
}

/** A place and those in which it lies, outwards; a place that leads back to itself ends the way. */
export function outwards(id: string, placeById: PlaceById): Frozen<Place>[] {
  const way: Frozen<Place>[] = [];
  let next = placeById(id);
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = next.parentId === undefined ? undefined : placeById(next.parentId);
  }
  return way;
}
