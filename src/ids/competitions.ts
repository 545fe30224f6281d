/** Ids of all rows of `data/competitions.json`. */
export const COMPETITION_IDS = Object.freeze([
  'beijing-hong-kong-youth-cup-6',
  'beijing-hong-kong-youth-cup-8',
  'zgc-frontier-competition-2018',
  'zgc-frontier-competition-2021',
  'zgc-frontier-competition-2023',
  'zgc-frontier-competition-2024',
  'zgc-frontier-competition-2025',
  'zgc-frontier-competition-2026',
] as const);

/** Id of a row of `data/competitions.json`. */
export type CompetitionId = (typeof COMPETITION_IDS)[number];
