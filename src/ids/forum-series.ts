/** Ids of all rows of `data/forum-series.json`. */
export const FORUM_SERIES_IDS = Object.freeze([
  'beijing-hong-kong-forum',
  'beijing-hong-kong-innovation-development-forum',
  'beijing-hong-kong-symposium',
  'beijing-taiwan-forum',
  'beijing-taiwan-young-scientists-forum',
  'iasp-world-conference',
  'zgc-forum',
  'zgc-innovation-forum',
] as const);

/** Id of a row of `data/forum-series.json`. */
export type ForumSeriesId = (typeof FORUM_SERIES_IDS)[number];
