import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as jpRev } from '../dictionaries/jp-rev.generated.js';

/** Traditional characters to Japanese new forms (shinjitai). */
export const toJapanese = lazy(() => new Mapping([jpRev]));
