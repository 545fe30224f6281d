import rows from '../../data/places.json' with { type: 'json' };
import type { PlaceId } from '../ids/places.js';
import type { Place } from '../schemas/place.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledSourceRef } from './references.js';

/** A place of the bundled data: every id that it names is one of theirs. */
export interface BundledPlace extends Place {
  readonly id: PlaceId;
  readonly parentId?: PlaceId | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Venues, districts, cities and countries, sorted by id. Validated against `PlaceSchema` by the tests. */
export const places = freeze(rows) as unknown as readonly BundledPlace[];
