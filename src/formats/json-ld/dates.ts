// What schema.org can say of a date is ISO 8601: a day, a month or a year. EDTF says more.

const ISO = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** A date as ISO 8601; `undefined` where it is no plain day, month or year. */
export const isoDate = (edtf: string | undefined): string | undefined =>
  edtf !== undefined && ISO.test(edtf) ? edtf : undefined;

/** Whether ISO 8601 says all that the date does: a day. */
export const isDay = (edtf: string | undefined): boolean => edtf !== undefined && DAY.test(edtf);

/** A stretch of time as schema.org writes it, an end open by `..`; `undefined` where it cannot. */
export function temporalCoverage(edtf: string | undefined): string | undefined {
  const ends = edtf?.split('/') ?? [];
  return ends.length > 0 && ends.every((end) => end === '..' || ISO.test(end)) ? edtf : undefined;
}
