import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as twPhrases } from '../dictionaries/tw-phrases.generated.js';
import { dictionary as twVariants } from '../dictionaries/tw-variants.generated.js';

/** OpenCC's traditional standard to the characters and words of Taiwan. */
export const taiwanPhrases = lazy(() => new Mapping([twPhrases, twVariants]));
