/** Ids of all rows of `data/achievements.json`. */
export const ACHIEVEMENT_IDS = [] as const;

/** Id of a row of `data/achievements.json`. */
export type AchievementId = (typeof ACHIEVEMENT_IDS)[number];
