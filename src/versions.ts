/**
 * Versions of what a result depends on.
 *
 * `library` is the npm version, `data` the day of the last change to the bundled data, and
 * `opencc` the release of opencc-js from which the conversion dictionaries are taken.
 */
export const VERSIONS = Object.freeze({
  /** The version on npm. */
  library: '1.0.0',
  /** Day of the last change to the bundled data. */
  data: '2026-11-30',
  /** Release of opencc-js from which the dictionaries are taken. */
  opencc: '1.4.2',
} as const);
