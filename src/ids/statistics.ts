/** Ids of all rows of `data/statistics.json`. */
export const STATISTIC_IDS = [] as const;

/** Id of a row of `data/statistics.json`. */
export type StatisticId = (typeof STATISTIC_IDS)[number];
