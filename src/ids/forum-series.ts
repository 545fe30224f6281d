/** Ids of all rows of `data/forum-series.json`. */
export const FORUM_SERIES_IDS = [
  'beijing-hong-kong-forum',
  'beijing-taiwan-forum',
  'zgc-forum',
] as const;

/** Id of a row of `data/forum-series.json`. */
export type ForumSeriesId = (typeof FORUM_SERIES_IDS)[number];
