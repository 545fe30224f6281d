/** Ids of all rows of `data/signings.json`. */
export const SIGNING_IDS = [
  'beijing-hkpc-framework-agreement-2025',
  'hand-in-hand-pairings-2025',
  'hand-in-hand-pairings-2025-daxing-cambridge',
  'hand-in-hand-pairings-2025-haidian-langgeng',
  'hand-in-hand-pairings-2025-incubator-launch',
  'hand-in-hand-pairings-2025-life-science-park-apexbrasil',
  'hand-in-hand-pairings-2025-nanzhongzhou-fund',
  'yunji-nuoda-cooperation-2025',
  'zgc-forum-2024-china-korea-accelerator-signing',
  'zgc-forum-2024-mranti-platform-signing',
  'zgc-forum-2024-signings',
] as const;

/** Id of a row of `data/signings.json`. */
export type SigningId = (typeof SIGNING_IDS)[number];
