import rows from '../../data/platforms.json' with { type: 'json' };
import type { ParkId } from '../ids/parks.js';
import type { PlatformId } from '../ids/platforms.js';
import type { PlaceId } from '../ids/places.js';
import type { Platform } from '../schemas/platform.js';
import { freeze } from './frozen.js';
import type {
  BundledDispute,
  BundledHost,
  BundledLifecycleEvent,
  BundledSourceRef,
  OccasionId,
} from './references.js';

/** A platform of the bundled data: every id that it names is one of theirs. */
export interface BundledPlatform extends Platform {
  readonly id: PlatformId;
  readonly parentId?: PlatformId | undefined;
  readonly parkId?: ParkId | undefined;
  readonly operators?: readonly BundledHost[] | undefined;
  readonly lifecycle?: readonly BundledLifecycleEvent[] | undefined;
  readonly shownAtIds?: readonly OccasionId[] | undefined;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Platforms and centres, sorted by id. Validated against `PlatformSchema` by the tests. */
export const platforms = freeze(rows) as unknown as readonly BundledPlatform[];
