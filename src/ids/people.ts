/** Ids of all rows of `data/people.json`. */
export const PERSON_IDS = [] as const;

/** Id of a row of `data/people.json`. */
export type PersonId = (typeof PERSON_IDS)[number];
