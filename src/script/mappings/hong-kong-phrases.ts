import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as hkPhrases } from '../dictionaries/hk-phrases.generated.js';
import { dictionary as hkVariants } from '../dictionaries/hk-variants.generated.js';

/** OpenCC's traditional standard to the characters and words of Hong Kong. */
export const hongKongPhrases = lazy(() => new Mapping([hkPhrases, hkVariants]));
