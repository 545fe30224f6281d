import { daysInMonth, parseEdtf } from '../text/edtf.js';

/** What can be said of one end of a date; `undefined` where nothing can. */
export interface Point {
  /** Four digits or more; X for the last of a decade and for an untold century; `-` before our era. */
  year: string | undefined;
  /** Month 01–12, or a grouping: seasons 21–24, quarters 33–36, half-years 40–41. */
  month: string | undefined;
  day: string | undefined;
}

/** The first and the last point that a date may mean: the same unless digits are missing. */
export interface Points {
  first: Point;
  last: Point;
  /** `~`, `?`, `%` or nothing. */
  qualifier: string;
}

const FORM = /^(?:Y(?=-?\d{5}))?(-?(?:\d{5,}|.{4}))(?:-(..))?(?:-(..))?([?~%]?)$/;

const isPartial = (digits: string | undefined): boolean => digits?.includes('X') ?? false;

const said = (digits: string | undefined): string | undefined =>
  digits === undefined || /^X+$/.test(digits) ? undefined : digits;

/** An ISO day with as many parts as the point has. */
function cutLike({ month, day }: Point, iso: string): Point {
  const [isoYear, isoMonth, isoDay] = iso.split('-');
  return { year: isoYear, month: month && isoMonth, day: day && isoDay };
}

/**
 * What a date without `/` says. A day is only told in its month, and a part with missing
 * digits only in a year that is known, since it becomes a stretch: 2024-04-1X is 10 to 19
 * April, XXXX-04-1X is April. Of centuries the years alone are told.
 *
 * @returns `undefined` where it says nothing
 */
export function pointsOf(edtf: string): Points | undefined {
  const [, yearDigits, monthDigits, dayDigits, qualifier = ''] = FORM.exec(edtf) ?? [];
  const year = said(yearDigits);
  const isCentury = year?.endsWith('XX') ?? false;
  const isYear = year !== undefined && !isPartial(year);
  const told = (digits: string | undefined): string | undefined =>
    isCentury || (isPartial(digits) && !isYear) ? undefined : said(digits);
  const month = told(monthDigits);
  const day = month === undefined || isPartial(month) ? undefined : told(dayDigits);
  if (year === undefined && month === undefined) return undefined;
  const point = { year, month, day };
  if (!isCentury && !isPartial(month) && !isPartial(day)) {
    return { first: point, last: point, qualifier };
  }
  const days = parseEdtf(edtf)?.start;
  if (!days?.first || !days.last) return undefined;
  return { first: cutLike(point, days.first), last: cutLike(point, days.last), qualifier };
}

/** Whether two ends are one. */
export const isSame = (a: Point, b: Point): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

/** Which third of a month (上旬, 中旬, 下旬) a stretch is, counted from 0. */
export function tenDaysOf(start: Point, end: Point): 0 | 1 | 2 | undefined {
  if (start.year !== end.year || start.month !== end.month || start.month === undefined) return;
  const days = [start.day, end.day].join('/');
  if (days === '01/10') return 0;
  if (days === '11/20') return 1;
  const year = start.year === undefined || isPartial(start.year) ? null : Number(start.year);
  return days === `21/${String(daysInMonth(year, Number(start.month)))}` ? 2 : undefined;
}
