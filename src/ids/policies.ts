/** Ids of all rows of `data/policies.json`. */
export const POLICY_IDS = [] as const;

/** Id of a row of `data/policies.json`. */
export type PolicyId = (typeof POLICY_IDS)[number];
