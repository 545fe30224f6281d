import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as hkVariants } from '../dictionaries/hk-variants.generated.js';

/** OpenCC's traditional standard to the characters of Hong Kong. */
export const hongKongVariants = lazy(() => new Mapping([hkVariants]));
