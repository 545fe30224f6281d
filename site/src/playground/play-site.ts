import type { ReadOutput } from '../reading/protocol.js';
import type { Site } from '../shell/site.js';
import type { PLAY_WORDS } from '../words/play-words.js';
import type { Say } from '../words/words.js';

/** What the parts of the playground are given. */
export interface PlaySite extends Site {
  readonly words: Say<typeof PLAY_WORDS>;
}

/** A reading, and the tag of the article's language. */
export interface Read extends ReadOutput {
  readonly lang: string;
}
