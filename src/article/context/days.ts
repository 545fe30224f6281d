import type { DateMention, DateRangeMention, TimeOfDay } from '../../text/types.js';
import type { Token } from '../words/token.js';

/** First and last day of a date, as far as they are known, and its time. */
export interface Days {
  start: string;
  /** Absent for a single day. */
  end?: string | undefined;
  time?: TimeOfDay | undefined;
  /** Whether the words themselves tell the year. */
  tellsYear?: true;
}

const isDate = (mention: Token['mention']): mention is DateMention | DateRangeMention =>
  mention?.kind === 'date' || mention?.kind === 'date-range';

/** Whether EDTF says at least the year: XXXX-09-19 does not. */
const hasYear = (edtf: string): boolean => /^\d{4}/.test(edtf);

/** The days of a date token; `undefined` where not even the year is known. */
export function daysOf({ mention }: Token, year?: number): Days | undefined {
  if (!isDate(mention)) return undefined;
  // The year that the name gives (2023中关村论坛于5月25日举行) stands before that of the issue.
  const lacksYear = /^XXXX-\d\d/.test(mention.edtf);
  const edtf =
    lacksYear && year !== undefined
      ? mention.edtf.replaceAll('XXXX', String(year))
      : (mention.resolved ?? mention.edtf);
  if (!hasYear(edtf) || edtf.includes('XX')) return undefined;
  const [start = '', end] = edtf.split('/');
  return {
    start,
    ...(end !== undefined && end !== start && end !== '..' && end !== '' && { end }),
    ...(mention.time !== undefined && { time: mention.time }),
    ...(hasYear(mention.edtf) && { tellsYear: true as const }),
  };
}

/** Whether it is one day and no stretch of them: 同日 means such a one. */
export const isOneDay = ({ start, end }: Days): boolean =>
  end === undefined && /^\d{4}-\d\d-\d\d$/.test(start);

/** Days as one EDTF expression: a day, or an interval. */
export const edtfOf = ({ start, end }: Days): string =>
  end === undefined ? start : `${start}/${end}`;

/** Whether a date lies wholly behind a day, both in EDTF. */
export const isAfter = (date: string | undefined, day: string | undefined): boolean =>
  date !== undefined && day !== undefined && date > day.slice(0, date.length);
