import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import { dictionary as twPhrasesRev } from '../dictionaries/tw-phrases-rev.generated.js';
import { dictionary as twVariantsRev } from '../dictionaries/tw-variants-rev.generated.js';

/** The characters and words of Taiwan to OpenCC's traditional standard. */
export const fromTaiwanPhrases = lazy(() => new Mapping([twPhrasesRev, twVariantsRev]));
