import type { BundledRecord } from '../../../src/lookup/index.js';
import type { Site } from '../shell/site.js';
import type { DATA_WORDS } from '../words/data-words.js';
import type { Say } from '../words/words.js';

/** What the views of the data are given. */
export interface DataSite extends Site {
  readonly words: Say<typeof DATA_WORDS>;
}

/** One view of the data. */
export interface DataPage {
  readonly element: HTMLElement;
  readonly title: string;
  /** What is shown, in that order: what an export writes. */
  readonly shown: readonly BundledRecord[];
}
