/**
 * OpenCC's configurations, as they are named there: s simplified, t traditional in OpenCC's own
 * standard, tw Taiwan, hk Hong Kong, jp Japanese new forms; a final p converts words as well.
 */
export const CONFIGURATIONS = Object.freeze([
  's2t',
  't2s',
  's2tw',
  'tw2s',
  's2twp',
  'tw2sp',
  's2hk',
  'hk2s',
  's2hkp',
  'hk2sp',
  't2tw',
  'tw2t',
  't2hk',
  'hk2t',
  't2jp',
  'jp2t',
] as const);

/** One of {@link CONFIGURATIONS}. */
export type Configuration = (typeof CONFIGURATIONS)[number];
