/** Ids of all rows of `data/policies.json`. */
export const POLICY_IDS = Object.freeze([
  'ai-plus-action',
  'beijing-five-initiatives',
  'beijing-four-centres',
  'beijing-innovative-enterprise-support',
  'beijing-international-innovation-centre',
  'beijing-tianjin-hebei-coordinated-development',
  'cross-strait-centre-support-policies-2',
  'government-work-report-2025',
  'hand-in-hand-programme',
  'humanistic-scientific-green-beijing',
  'miit-five-priorities',
  'new-tracks-action',
  'new-tracks-action-plan',
  'open-science-cooperation-plan',
  'zgc-14th-five-year-plan',
  'zgc-coordinated-development-plan',
  'zgc-pilot-reform-measures',
  'zgc-science-city-hong-kong-acceleration',
  'zgc-world-leading-park-plan',
] as const);

/** Id of a row of `data/policies.json`. */
export type PolicyId = (typeof POLICY_IDS)[number];
