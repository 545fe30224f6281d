import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as ideographs } from '../dictionaries/compatibility.generated.js';

/** CJK compatibility ideographs to the unified ones. */
export const compatibility = lazy(() => new Mapping([ideographs]));
