import { lazy } from '../engine/lazy.js';
import { Mapping } from '../engine/mapping.js';
import * as twPhrasesRev from '../dictionaries/tw-phrases-rev.generated.js';
import * as twVariantsRev from '../dictionaries/tw-variants-rev.generated.js';

/** The characters and words of Taiwan to OpenCC's traditional standard. */
export const fromTaiwanPhrases = lazy(() => new Mapping([twPhrasesRev, twVariantsRev]));
