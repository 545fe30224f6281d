/** Ids of all rows of `data/organizations.json`. */
export const ORGANIZATION_IDS = [] as const;

/** Id of a row of `data/organizations.json`. */
export type OrganizationId = (typeof ORGANIZATION_IDS)[number];
