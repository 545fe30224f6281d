import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as hkPhrasesRev } from '../dictionaries/hk-phrases-rev.generated.js';
import { dictionary as hkVariantsRev } from '../dictionaries/hk-variants-rev.generated.js';

/** The characters and words of Hong Kong to OpenCC's traditional standard. */
export const fromHongKongPhrases = lazy(() => new Mapping([hkPhrasesRev, hkVariantsRev]));
