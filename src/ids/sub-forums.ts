/** Ids of all rows of `data/sub-forums.json`. */
export const SUB_FORUM_IDS = [
  'beijing-taiwan-forum-26-opening',
  'beijing-taiwan-forum-27-digital-energy-forum',
  'beijing-taiwan-forum-27-finance-technology-forum',
  'beijing-taiwan-forum-27-intellectual-property-forum',
  'beijing-taiwan-forum-27-medical-and-health-forum',
  'beijing-taiwan-forum-27-new-energy-smart-vehicles-forum',
  'beijing-taiwan-forum-27-opening',
  'beijing-taiwan-forum-27-summit',
  'beijing-taiwan-forum-27-talent-forum',
  'beijing-taiwan-forum-27-women-forum',
  'beijing-taiwan-forum-27-youth-forum',
  'zgc-forum-2024-aerospace-industry-forum',
  'zgc-forum-2024-ai-theme-day',
  'zgc-forum-2024-china-science-fiction-convention',
  'zgc-forum-2024-future-industries-forum',
  'zgc-forum-2024-major-results-release',
  'zgc-forum-2024-opening',
  'zgc-forum-2024-science-and-diplomacy-forum',
  'zgc-forum-2024-science-clusters-forum',
  'zgc-forum-2024-sciences-decade-forum',
  'zgc-forum-2024-smart-manufacturing-forum',
  'zgc-forum-2024-state-enterprise-discovery-forum',
  'zgc-forum-2024-think-tank-forum',
  'zgc-forum-2024-venture-capital-forum',
  'zgc-forum-2024-women-in-science-forum',
  'zgc-forum-2025-science-parks-forum',
] as const;

/** Id of a row of `data/sub-forums.json`. */
export type SubForumId = (typeof SUB_FORUM_IDS)[number];
