import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as hkVariantsRev } from '../dictionaries/hk-variants-rev.generated.js';

/** The characters of Hong Kong to OpenCC's traditional standard. */
export const fromHongKongVariants = lazy(() => new Mapping([hkVariantsRev]));
