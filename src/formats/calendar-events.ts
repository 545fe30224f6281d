import type { Frozen } from '../data/frozen.js';
import type { EventStatus, RecordType, ReleaseStatus } from '../ids/enums.js';
import { RECORD_TYPE_WORDS } from '../labels/words/records.js';
import { wordIn } from '../labels/words/words.js';
import { nameOf } from '../lookup/name-of.js';
import type { AnyRecord } from '../schemas/any-record.js';
import type { Place } from '../schemas/place.js';
import type { Source } from '../schemas/source.js';
import { type ReaderLanguage, readerLanguage } from '../text/reader-language.js';
import { checkObjects } from '../text/check-arguments.js';
import { checkOptions } from '../text/text-options.js';
import { checkCalendarRecords, citedBy } from './calendar/check.js';
import { type Days, type NoDays, type OmissionReason, daysOf } from './calendar/days.js';
import { DESCRIPTION_WORDS, type Known, describe } from './calendar/description.js';
import { type Happening, happeningsOf } from './calendar/happenings.js';
import { ID_PATTERN } from '../ids/id-pattern.js';
import { expected } from '../text/expected.js';
import { naming } from './check-record.js';
import { knownPlaces } from './known-places.js';

/** Options of {@link toCalendarEvents}. */
export interface CalendarEventOptions {
  /** BCP 47, with the fall-back of `nameOf`; English when absent. */
  locale?: string | undefined;
  /** The texts that the records cite, by whose names and addresses they are then told. */
  sources?: readonly Frozen<Source>[] | undefined;
  /** Places of your own, by which the records say where; the bundled ones are known. */
  places?: readonly Frozen<Place>[] | undefined;
}

/** An event as calendar widgets take it; plain JSON. */
export interface CalendarEvent {
  /** The record's id; for a part of it (a stage, an unveiling) with that of the part behind a dot. */
  id: string;
  /** Its name in the reader's language, or in another that it has. */
  title: string;
  /** ISO day, or where the record tells a time, that in UTC (`2024-04-25T01:30:00Z`), without the zone floating. */
  start: string;
  /** As `start`, exclusive: the day after the last. Absent of an event that begins at a time of which no end is told. */
  end?: string;
  /** `false` where the record tells a time. */
  allDay: boolean;
  /** BCP 47 tag of `title`. */
  lang: ReaderLanguage;
  /** Status of the record. */
  status: EventStatus | ReleaseStatus;
  /** Whether it may not take place, or not on these days: planned, postponed, an uncertain date. */
  tentative: boolean;
  /** Type of the record. */
  type: RecordType;
  /** Id of the record. */
  recordId: string;
  /** Record of what it is a part of. */
  parentId?: string;
  /** Words for its type and kind. */
  categories: string[];
  /** Names of the places; an unknown place goes by its id. */
  location?: string;
  /** Address of the first source that has one. */
  url?: string;
  /** Description, theme, what is planned, inferred or disputed, and the sources; a line each. */
  description: string;
}

/** A record, or a date of it, that stands in no calendar. */
export interface CalendarOmission {
  /** Of the record. */
  id: string;
  /** Why it stands in no calendar. */
  reason: OmissionReason;
  /** Path of the date. */
  field?: string;
  /** EDTF. */
  date?: string;
}

/** A record that may be put in a calendar: one of any collection, the user's own included. */
export type CalendarRecord = Frozen<AnyRecord>;

/** A web address as a URI, which is ASCII; `undefined` for whatever else stands there. */
function toUri(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  return /^[!-~]+$/.test(url) ? url : new URL(url).href;
}

function urlOf(
  record: CalendarRecord,
  sources: ReadonlyMap<string, Frozen<Source>>,
): string | undefined {
  const { sameAs = [] } = record as { sameAs?: readonly string[] };
  const cited = citedBy(record).map((id) => sources.get(id)?.url);
  return [...sameAs, ...cited].map(toUri).find((uri) => uri !== undefined);
}

/** The id of what an event is part of: a link leads somewhere, or is refused. */
function linkOf(id: unknown): string {
  if (typeof id === 'string' && ID_PATTERN.test(id)) return id;
  throw new RangeError(
    expected('every link to be an id of lower-case words joined by hyphens', id),
  );
}

function eventOf(happening: Happening, days: Days, known: Known, locale: string): CalendarEvent {
  const { sources, placeById } = known;
  const { record, key, status, titled, kind, within } = happening;
  const { text, lang } = nameOf(record, locale);
  const { colon, comma } = DESCRIPTION_WORDS[readerLanguage(locale)];
  const places = happening.placeIds?.map((id) => {
    const place = placeById(id);
    return place ? nameOf(place, locale).text : id;
  });
  const url = urlOf(record, sources);
  // "Other" says nothing that the type does not.
  const isTold = 'kind' in record && record.kind !== 'other';
  const type = wordIn(RECORD_TYPE_WORDS[record.type], locale);
  const categories = [type, isTold ? kind?.(locale) : undefined];
  return {
    id: key,
    title: titled ? text + colon + titled(locale) : text,
    start: days.start,
    ...(days.end !== undefined && { end: days.end }),
    allDay: days.allDay,
    lang,
    status,
    tentative: status === 'planned' || status === 'postponed' || days.uncertain,
    type: record.type,
    recordId: record.id,
    ...(within !== undefined && { parentId: linkOf(within) }),
    categories: categories.filter((each) => each !== undefined),
    ...(places && { location: places.join(comma) }),
    ...(url !== undefined && { url }),
    description: describe(happening, days, known, locale),
  };
}

/** A record, and what it says takes place, with its days or why it has none. */
interface Dated {
  record: CalendarRecord;
  happening?: Happening;
  days?: Days | NoDays;
}

/** Looks at the records, once; all else is made of what is found. */
export function datedHappenings(records: Iterable<CalendarRecord>): Dated[] {
  return checkCalendarRecords(records).flatMap((record): Dated[] => {
    const happenings = naming(record.id, () => happeningsOf(record));
    if (happenings.length === 0) return [{ record }];
    return happenings.map((happening) => ({ record, happening, days: daysOf(happening) }));
  });
}

/** The events among them, each with its record. */
export function eventsOf(
  dated: readonly Dated[],
  { locale = 'en', sources = [], places }: CalendarEventOptions,
): { record: CalendarRecord; event: CalendarEvent }[] {
  checkObjects('sources as an array of sources', sources);
  const known = {
    sources: new Map(sources.map((source) => [source.id, source])),
    placeById: knownPlaces(places),
  };
  return dated.flatMap(({ record, happening, days }) => {
    if (!happening || !days || 'reason' in days) return [];
    return [{ record, event: naming(record.id, () => eventOf(happening, days, known, locale)) }];
  });
}

/** What among them stands in no calendar. */
export function omissionsOf(dated: readonly Dated[]): CalendarOmission[] {
  return dated.flatMap(({ record: { id, type }, days }): CalendarOmission[] => {
    if (days === undefined) {
      const takesPlace = ['competition', 'platform', 'park'].includes(type);
      return [{ id, reason: takesPlace ? 'no-date' : 'not-an-event' }];
    }
    if (!('reason' in days)) return [];
    const { reason, path, edtf } = days;
    return [{ id, reason, field: path, ...(edtf !== undefined && { date: edtf }) }];
  });
}

/**
 * Makes events for calendar widgets of records: from time to time where the record tells them, else all day; the end exclusive.
 *
 * Shape: records of any collection, the user's own included. Forums, sub-forums and events stand
 * from their first to their last day, signings, results and policies on their day, competitions
 * with each stage, platforms and parks with each turn of their life. The fields are those of
 * FullCalendar, which keeps those that it does not know (`status`, `location` …) in
 * `extendedProps`. Hint: dates coarser than a day and yearless ones are left out, rather than put
 * on a day that no source names; `omittedFromCalendar` lists them.
 *
 * @param records - each id once
 * @param options - `locale`; `sources` to tell the cited texts by name rather than by id, `places` of your own
 * @returns the events in the order of the records
 * @throws {TypeError} When it is no list of records, or one holds what JSON cannot; names it.
 * @throws {RangeError} When a record breaks the schema; names its id and the field.
 * @see https://fullcalendar.io/docs/event-parsing
 * @example
 * const [event] = toCalendarEvents([getForum('zgc-forum-2024')], { locale: 'zh-CN' });
 * [event.title, event.start, event.end] // ['2024中关村论坛年会', '2024-04-25', '2024-04-30']
 */
export function toCalendarEvents(
  records: Iterable<CalendarRecord>,
  options: CalendarEventOptions = {},
): CalendarEvent[] {
  checkOptions(options);
  return eventsOf(datedHappenings(records), options).map(({ event }) => event);
}

/**
 * Lists what `toCalendarEvents` and `toICalendar` leave out of a calendar, and why.
 *
 * Shape: `no-date` where the record does not say when, `no-year`, `coarser-than-day`, and
 * `not-an-event` for bodies, persons, figures and texts.
 *
 * @param records - as for `toCalendarEvents`
 * @returns one entry for every date that is left out, or record without any
 * @throws {TypeError} When it is no list of records, or one holds what JSON cannot; names it.
 * @throws {RangeError} When a record breaks the schema; names its id and the field.
 * @example
 * omittedFromCalendar([getPolicy('ai-plus-action')]) // [{ id: 'ai-plus-action', reason: 'no-date', field: 'issued' }]
 */
export function omittedFromCalendar(records: Iterable<CalendarRecord>): CalendarOmission[] {
  return omissionsOf(datedHappenings(records));
}
