import rows from '../../data/parks.json' with { type: 'json' };
import type { OrganizationId } from '../ids/organizations.js';
import type { ParkId } from '../ids/parks.js';
import type { PlaceId } from '../ids/places.js';
import type { Park } from '../schemas/park.js';
import { freeze } from './frozen.js';
import type {
  BundledDesignation,
  BundledDispute,
  BundledLifecycleEvent,
  BundledSourceRef,
} from './references.js';

/** A park or zone of the bundled data: every id that it names is one of theirs. */
export interface BundledPark extends Park {
  readonly id: ParkId;
  readonly parentId?: ParkId | undefined;
  readonly operatorId?: OrganizationId | undefined;
  readonly designations?: readonly BundledDesignation[] | undefined;
  readonly lifecycle?: readonly BundledLifecycleEvent[] | undefined;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Parks and zones, sorted by id. Validated against `ParkSchema` by the tests. */
export const parks = freeze(rows) as unknown as readonly BundledPark[];
