/** Ids of all rows of `data/platforms.json`. */
export const PLATFORM_IDS = [] as const;

/** Id of a row of `data/platforms.json`. */
export type PlatformId = (typeof PLATFORM_IDS)[number];
