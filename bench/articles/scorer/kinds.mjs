// The kinds of statement, and which of them are told apart as a field alone.

export const KINDS = [
  'forum',
  'sub-forum',
  'forum-event',
  'competition',
  'signing',
  'platform',
  'park',
  'achievement',
  'policy',
  'person',
  'statistic',
];
export const OCCURRENCES = new Set(['forum', 'sub-forum', 'forum-event', 'competition']);
export const SITES = new Set(['platform', 'park']);
export const RELEASES = new Set(['achievement', 'policy']);
export const FAMILIES = [OCCURRENCES, SITES, RELEASES];
export const inFamily = (a, b) =>
  a === b || FAMILIES.some((family) => family.has(a) && family.has(b));

/** Reported, held and released are one; what is planned, put off or called off is not. */
export const statusClass = (status) =>
  status === undefined
    ? undefined
    : ['planned', 'postponed', 'cancelled'].includes(status)
      ? status
      : 'fact';
