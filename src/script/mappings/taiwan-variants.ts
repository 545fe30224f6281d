import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as twVariants } from '../dictionaries/tw-variants.generated.js';

/** OpenCC's traditional standard to the characters of Taiwan. */
export const taiwanVariants = lazy(() => new Mapping([twVariants]));
