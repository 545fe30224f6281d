import rows from '../../data/platforms.json' with { type: 'json' };
import type { PlatformId } from '../ids/platforms.js';
import type { Platform } from '../schemas/platform.js';
import { type Frozen, freeze } from './frozen.js';

/** Platforms and centres, sorted by id. Validated against `PlatformSchema` by the tests. */
export const platforms = freeze(rows) as unknown as readonly Frozen<
  Platform & { id: PlatformId }
>[];
