/** Ids of all rows of `data/platforms.json`. */
export const PLATFORM_IDS = Object.freeze([
  'beijing-ascend-computing-centre',
  'beijing-hong-kong-innovation-platform',
  'beijing-hong-kong-r-and-d-accelerator',
  'brain-computer-interface-joint-innovation-centre',
  'china-korea-technology-accelerator',
  'cross-strait-innovation-centre',
  'cross-strait-innovation-centre-enterprise-services',
  'cross-strait-innovation-centre-project-cooperation',
  'cross-strait-innovation-centre-research-collaboration',
  'cross-strait-innovation-centre-results-exhibition',
  'cross-strait-innovation-centre-talent-exchange',
  'cross-strait-innovation-centre-technology-exchange',
  'going-global-service-centre',
  'hong-kong-ai-supercomputing-centre',
  'zgc-bonded-zone-supervision-system',
  'zgc-innovation-centre-london',
  'zgc-mranti-innovation-platform',
  'zgc-science-city-hong-kong-accelerator',
  'zgc-technology-transfer-50-forum',
] as const);

/** Id of a row of `data/platforms.json`. */
export type PlatformId = (typeof PLATFORM_IDS)[number];
