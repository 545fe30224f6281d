import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as st } from '../dictionaries/st.generated.js';

/** Simplified to OpenCC's traditional standard. */
export const simplifiedToTraditional = lazy(() => new Mapping([st]));
