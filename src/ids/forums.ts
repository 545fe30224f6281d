/** Ids of all rows of `data/forums.json`. */
export const FORUM_IDS = [
  'beijing-hong-kong-forum-2025',
  'beijing-taiwan-forum-26',
  'beijing-taiwan-forum-27',
  'zgc-forum-2024',
  'zgc-forum-2025',
] as const;

/** Id of a row of `data/forums.json`. */
export type ForumId = (typeof FORUM_IDS)[number];
