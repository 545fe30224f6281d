import { isEdtf, parseEdtf } from '../../text/edtf.js';
import { refuse } from '../check-record.js';
import { calendarTime } from '../local-time.js';
import type { Happening } from './happenings.js';

/** Why something stands in no calendar. */
export type OmissionReason =
  /** The record says nothing of when. */
  | 'no-date'
  /** Perhaps a day, but of no year. */
  | 'no-year'
  /** A month, a year, a stretch within which it lies, or about a day. */
  | 'coarser-than-day'
  /** A body, a person, a figure, a text: nothing that takes place. */
  | 'not-an-event';

/** The days that an event takes, or the times where they are known, as calendars count them. */
export interface Days {
  /** ISO day, or a time: in UTC (`2024-04-25T01:30:00Z`), or floating where the zone is not known. */
  start: string;
  /** In the form of `start`, exclusive; absent where an event begins at a time and nothing tells its end. */
  end?: string;
  /** Whether it stands on whole days. */
  allDay: boolean;
  /** Whether a source is not sure of one of them (`?`). */
  uncertain: boolean;
}

/** Why there are none, and which field tells so. */
export interface NoDays {
  reason: OmissionReason;
  path: string;
  edtf: string | undefined;
}

/** The day after, counted in UTC: where a zone has left a day out, local time has none between. */
function dayAfter(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

function reasonOf(edtf: string): OmissionReason | undefined {
  if (edtf.startsWith('X')) return 'no-year';
  // Calendars count from the year 0 to 9999, whose last day stands for no end at all.
  const isDay = /^\d{4}-\d\d-\d\d\??$/.test(edtf) && !edtf.startsWith('9999-12-31');
  return isDay ? undefined : 'coarser-than-day';
}

/** The dates of a happening as they stand, or why there is none. */
function datesOf({ record, start, end }: Happening): string[] | NoDays {
  const dates: string[] = [];
  for (const at of end?.edtf === undefined ? [start] : [start, end]) {
    const { path, edtf } = at;
    if (edtf === undefined) return { reason: 'no-date', path, edtf };
    if (typeof edtf !== 'string' || !isEdtf(edtf)) {
      refuse(record.id, path, 'an EDTF date, such as 2024-04-12', edtf);
    }
    dates.push(edtf);
  }
  return dates;
}

/**
 * The days of a happening, or why it has none.
 *
 * @throws {RangeError} When a date breaks the schema.
 */
export function daysOf(happening: Happening): Days | NoDays {
  const { record, start, end } = happening;
  const days = datesOf(happening);
  if (!Array.isArray(days)) return days;
  const [from = '', to = from] = days;
  const [first, last] = [parseEdtf(from)?.start?.first, parseEdtf(to)?.end?.last];
  if (first && last && first > last) {
    refuse(record.id, end?.path ?? start.path, 'the end not to lie before the start', to);
  }
  for (const [i, edtf] of days.entries()) {
    const reason = reasonOf(edtf);
    if (reason) return { reason, path: (i === 0 ? start : (end ?? start)).path, edtf };
  }
  return {
    ...spanOf(happening, from.slice(0, 10), to.slice(0, 10)),
    uncertain: days.some((day) => day.endsWith('?')),
  };
}

/** From the first to the last day, or from time to time; a last day without a time is meant to its end. */
function spanOf(
  { record, times = {}, end }: Happening,
  first: string,
  last: string,
): Pick<Days, 'start' | 'end' | 'allDay'> {
  const { startTime, endTime, timeZone } = times;
  if (startTime === undefined) return { start: first, end: dayAfter(last), allDay: true };
  const start = calendarTime(first, startTime, timeZone);
  if (endTime !== undefined) {
    const until = calendarTime(last, endTime, timeZone);
    if (until < start) refuse(record.id, 'endTime', 'the end not to lie before the start', endTime);
    return { start, end: until, allDay: false };
  }
  if (end?.edtf === undefined) return { start, allDay: false };
  return { start, end: calendarTime(dayAfter(last), '00:00', timeZone), allDay: false };
}
