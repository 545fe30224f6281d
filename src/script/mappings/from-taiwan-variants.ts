import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as twVariantsRev } from '../dictionaries/tw-variants-rev.generated.js';

/** The characters of Taiwan to OpenCC's traditional standard. */
export const fromTaiwanVariants = lazy(() => new Mapping([twVariantsRev]));
