/** Ids of all rows of `data/sources.json`. */
export const SOURCE_IDS = [
  'bast-zgc-forum-2024-agenda',
  'beijing-e-town-cross-strait-journalists-2024',
  'beijing-hong-kong-forum-2025-report',
  'beijing-taiwan-forum-27-preview',
  'ccg-zgc-forum-2018',
  'china-daily-zgc-forum-2019-preview',
  'china-daily-zgc-forum-2025-technology',
  'global-times-hkpc-2025',
  'global-times-zgc-forum-2025-preview',
  'hktdc-hong-kong-beijing-innovation',
  'hktdc-hong-kong-beijing-win-win',
  'iasp-world-conference-2025-welcome',
  'international-daily-news-invest-beijing-2024',
  'most-zgc-forum-2009',
  'science-parks-forum-2025-report',
  'women-of-china-beijing-taiwan-forum-21',
  'xinhua-national-high-tech-zones-178',
  'xinhua-zgc-bonded-zone-acceptance',
  'z-park-life-science-park',
  'zgc-forum-2024-results',
] as const;

/** Id of a row of `data/sources.json`. */
export type SourceId = (typeof SOURCE_IDS)[number];
