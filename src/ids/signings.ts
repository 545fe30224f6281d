/** Ids of all rows of `data/signings.json`. */
export const SIGNING_IDS = [] as const;

/** Id of a row of `data/signings.json`. */
export type SigningId = (typeof SIGNING_IDS)[number];
