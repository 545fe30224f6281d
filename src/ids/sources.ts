/** Ids of all rows of `data/sources.json`. */
export const SOURCE_IDS = [] as const;

/** Id of a row of `data/sources.json`. */
export type SourceId = (typeof SOURCE_IDS)[number];
