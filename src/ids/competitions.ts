/** Ids of all rows of `data/competitions.json`. */
export const COMPETITION_IDS = [] as const;

/** Id of a row of `data/competitions.json`. */
export type CompetitionId = (typeof COMPETITION_IDS)[number];
