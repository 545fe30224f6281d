import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as ts } from '../dictionaries/ts.generated.js';

/** OpenCC's traditional standard to simplified. */
export const traditionalToSimplified = lazy(() => new Mapping([ts]));
