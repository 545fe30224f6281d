import rows from '../../data/parks.json' with { type: 'json' };
import type { ParkId } from '../ids/parks.js';
import type { Park } from '../schemas/park.js';
import { type Frozen, freeze } from './frozen.js';

/** Parks and zones, sorted by id. Validated against `ParkSchema` by the tests. */
export const parks = freeze(rows) as unknown as readonly Frozen<Park & { id: ParkId }>[];
