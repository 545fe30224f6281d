/** Ids of all rows of `data/sub-forums.json`. */
export const SUB_FORUM_IDS = [] as const;

/** Id of a row of `data/sub-forums.json`. */
export type SubForumId = (typeof SUB_FORUM_IDS)[number];
