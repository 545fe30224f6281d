import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as jp } from '../dictionaries/jp.generated.js';

/** Japanese new forms (shinjitai) to traditional characters. */
export const japanese = lazy(() => new Mapping([jp]));
