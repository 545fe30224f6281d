/** Ids of all rows of `data/forum-events.json`. */
export const FORUM_EVENT_IDS = [] as const;

/** Id of a row of `data/forum-events.json`. */
export type ForumEventId = (typeof FORUM_EVENT_IDS)[number];
