import { shown } from '../ids/shown.js';
import { checkOptions } from '../text/text-options.js';
import {
  type CalendarEvent,
  type CalendarEventOptions,
  type CalendarRecord,
  datedHappenings,
  eventsOf,
  omissionsOf,
} from './calendar-events.js';
import { escapeText, foldLine } from './calendar/content-lines.js';

/** Options of {@link toICalendar}. */
export interface ICalendarOptions extends CalendarEventOptions {
  /** Name under which calendars show it. */
  name?: string | undefined;
  /**
   * When the entries were last changed (DTSTAMP), for all of them or by record: a day or a time
   * with its zone in ISO 8601, iCalendar's own form in UTC, or a `Date`. `19700101T000000Z` when
   * absent: the library reads no clock.
   */
  stamp?: Stamp | ((record: CalendarRecord) => Stamp) | undefined;
  /** How often an entry was changed (SEQUENCE), for all of them or by record; absent by default. */
  sequence?: number | ((record: CalendarRecord) => number) | undefined;
}

type Stamp = string | Date;

const UNKNOWN_STAMP = '19700101T000000Z';

/** Without a zone a time would be that of the machine. */
const ISO_STAMP = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;
const ICAL_STAMP = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/;

function stampText(stamp: unknown): string {
  const iso = typeof stamp === 'string' ? stamp.replace(ICAL_STAMP, '$1-$2-$3T$4:$5:$6Z') : '';
  const time =
    stamp instanceof Date ? stamp.getTime() : ISO_STAMP.test(iso) ? Date.parse(iso) : NaN;
  // Four digits for the year are all that iCalendar has.
  const text = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (!/^\d{4}-/.test(text)) {
    const got = stamp instanceof Date ? String(stamp) : shown(stamp);
    throw new RangeError(
      `expected a stamp such as 2024-04-12, 2024-04-12T08:00:00Z or 20240412T080000Z, got ${got}`,
    );
  }
  return text.replace(/[-:]|\.\d+/g, '');
}

function sequenceText(sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 0) {
    throw new RangeError(`expected a sequence of 0, 1, 2 …, got ${shown(sequence)}`);
  }
  return String(sequence);
}

/** A day or a time as iCalendar writes it, without the marks between. */
const dateText = (iso: string): string => iso.replace(/[-:]/g, '');

/** A property that tells a day or a time; a time in UTC ends with Z, one without is that of whoever reads it. */
const dateLine = (name: string, iso: string, allDay: boolean): string =>
  `${name}${allDay ? ';VALUE=DATE' : ''}:${dateText(iso)}`;

/** Unlike an id it is unique in the world of calendars, without naming a host that nobody runs. */
const uidOf = (id: string): string => `${id}@luntan`;

function statusText({ status, tentative }: CalendarEvent): string {
  if (status === 'cancelled') return 'CANCELLED';
  return tentative ? 'TENTATIVE' : 'CONFIRMED';
}

function eventLines(event: CalendarEvent, stamp: string, sequence: string | undefined): string[] {
  const { id, title, lang, start, end, allDay, categories, location, url, parentId, description } =
    event;
  const optional = (name: string, text: string | undefined): string[] =>
    text === undefined || text === '' ? [] : [`${name}:${escapeText(text)}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uidOf(id))}`,
    `DTSTAMP:${stamp}`,
    ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
    dateLine('DTSTART', start, allDay),
    ...(end === undefined ? [] : [dateLine('DTEND', end, allDay)]),
    `SUMMARY;LANGUAGE=${lang}:${escapeText(title)}`,
    `STATUS:${statusText(event)}`,
    // A forum that one reads of does not make one busy.
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${categories.map(escapeText).join(',')}`,
    ...optional('LOCATION', location),
    // A URI is no text: its commas and semicolons stand as they are.
    ...(url === undefined ? [] : [`URL:${url}`]),
    ...optional('RELATED-TO', parentId === undefined ? undefined : uidOf(parentId)),
    ...optional('DESCRIPTION', description),
    'END:VEVENT',
  ];
}

/**
 * Writes a calendar of records, as iCalendar (RFC 5545) for any program that takes `.ics`.
 *
 * Shape: the events of `toCalendarEvents`, DTEND exclusive; times in UTC where the record tells the zone, else floating. STATUS is TENTATIVE for what
 * is planned, postponed or of an uncertain date, CANCELLED for what is cancelled, CONFIRMED for
 * the rest; UID is the id and `@luntan`, the same in every run. DESCRIPTION says what is planned,
 * inferred or disputed, and names the sources. Hint: what has no day is left out, and counted in
 * `X-LUNTAN-OMITTED`; `omittedFromCalendar` lists it.
 *
 * @param records - of any collection, the user's own included; each id once
 * @param options - `locale`, `name` of the calendar, `stamp` and `sequence` of its entries,
 *   `sources` to tell the cited texts by name, `places` of your own
 * @returns the text, its lines folded at 75 octets of UTF-8 and ended by CRLF
 * @throws {TypeError} When it is no list of records, or one holds what JSON cannot; names it.
 * @throws {RangeError} When a record breaks the schema (names its id and the field), or a stamp
 *   or sequence is none.
 * @see https://www.rfc-editor.org/rfc/rfc5545
 * @example
 * const calendar = toICalendar([getForum('zgc-forum-2024')], { locale: 'zh-CN', stamp: '2024-05-06' });
 * calendar.split('\r\n').find((line) => line.startsWith('DTEND')) // 'DTEND;VALUE=DATE:20240430'
 */
export function toICalendar(
  records: Iterable<CalendarRecord>,
  options: ICalendarOptions = {},
): string {
  checkOptions(options);
  const { name, stamp = UNKNOWN_STAMP, sequence, ...eventOptions } = options;
  if (name !== undefined && typeof name !== 'string') {
    throw new TypeError(`expected name to be a string, got ${shown(name)}`);
  }
  const dated = datedHappenings(records);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//luntan//luntan//EN',
    'CALSCALE:GREGORIAN',
    ...(name === undefined ? [] : [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`]),
    `X-LUNTAN-OMITTED:${String(omissionsOf(dated).length)}`,
  ];
  const stampOf = typeof stamp === 'function' ? stamp : () => stamp;
  const sequenceOf = typeof sequence === 'function' ? sequence : () => sequence;
  for (const { record, event } of eventsOf(dated, eventOptions)) {
    const times = sequenceOf(record);
    lines.push(
      ...eventLines(
        event,
        stampText(stampOf(record)),
        times === undefined ? undefined : sequenceText(times),
      ),
    );
  }
  return [...lines, 'END:VCALENDAR'].map(foldLine).join('');
}
