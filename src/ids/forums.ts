/** Ids of all rows of `data/forums.json`. */
export const FORUM_IDS = [] as const;

/** Id of a row of `data/forums.json`. */
export type ForumId = (typeof FORUM_IDS)[number];
