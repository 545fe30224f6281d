import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as tofuRisk } from '../dictionaries/tofu-risk.generated.js';
import { dictionary as ts } from '../dictionaries/ts.generated.js';

/** OpenCC's traditional standard to simplified, with the simplified forms that few fonts have. */
export const traditionalToAllSimplified = lazy(() => new Mapping([tofuRisk, ts]));
