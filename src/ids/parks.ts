/** Ids of all rows of `data/parks.json`. */
export const PARK_IDS = [] as const;

/** Id of a row of `data/parks.json`. */
export type ParkId = (typeof PARK_IDS)[number];
