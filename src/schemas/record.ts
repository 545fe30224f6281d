import * as z from 'zod';
import {
  ATTENDANCE_MODES,
  type AttendanceMode,
  EVENT_STATUSES,
  type EventStatus,
  type RecordType,
} from '../ids/enums.js';
import { parseEdtf } from '../text/edtf.js';
import { rule } from './rules.js';
import { type Claim, ClaimSchema } from './values/claim.js';
import { EdtfSchema } from './values/edtf.js';
import { IdSchema } from './values/id.js';
import { listOf } from './values/list.js';
import { type LocalizedText, LocalizedTextSchema } from './values/localized-text.js';
import { type NamedItem, NamedItemSchema } from './values/named-item.js';
import { type Names, NamesSchema } from './values/names.js';
import { PlaceIdsSchema } from './values/place-ids.js';
import { type Host, HostSchema, type Participant, ParticipantSchema } from './values/role.js';
import {
  type Dispute,
  DisputeSchema,
  type SourceRef,
  SourceRefSchema,
} from './values/source-ref.js';
import { TimeSchema } from './values/time.js';
import { TimeZoneSchema } from './values/time-zone.js';
import { itemsById } from './values/unique-items.js';

/** What every record has. */
export interface RecordBase {
  /** Type of the record, the same throughout a file. */
  readonly type: RecordType;
  /** Permanent id: lower-case words joined by hyphens. */
  readonly id: string;
  /** Its name: `hans`, `hant`, `en`, at least one; other forms with their kind. */
  readonly names: Names;
  /** In our own words. */
  readonly description?: LocalizedText | undefined;
  /** Claims of priority as a source makes them: first in the country, first in the world, first time, largest, record. */
  readonly claims?: readonly Claim[] | undefined;
  /** Addresses of the same thing elsewhere. */
  readonly sameAs?: readonly string[] | undefined;
  /** Where each fact stands. */
  readonly sources: readonly SourceRef[];
  /** Values of other sources that differ. */
  readonly disputed?: readonly Dispute[] | undefined;
}

/** What stands first in every record, behind its `type`. */
export const recordHead = {
  id: IdSchema,
  names: NamesSchema,
  description: LocalizedTextSchema.optional(),
};

/** What stands last in every record. */
export const recordTail = {
  claims: itemsById(ClaimSchema).optional(),
  sameAs: listOf(z.url()).optional(),
  sources: listOf(SourceRefSchema),
  disputed: listOf(DisputeSchema).optional(),
};

/** What forums, sub-forums and events share: they take place. */
export interface Occurrence {
  /** `planned` until a source reports that it took place. */
  readonly status: EventStatus;
  /** First day in EDTF, or coarser where no source gives the day. */
  readonly startDate?: string | undefined;
  /** Last day, inclusive. */
  readonly endDate?: string | undefined;
  /** Local time at which it begins, on the first day: `09:30`, `09:30:15`. */
  readonly startTime?: string | undefined;
  /** Local time at which it ends, on the last day, or on the first where there is no other. */
  readonly endTime?: string | undefined;
  /** IANA time zone of the times, `Asia/Shanghai`; absent where no source states it. */
  readonly timeZone?: string | undefined;
  /** Motto. */
  readonly theme?: LocalizedText | undefined;
  /** In person, online or both. */
  readonly mode?: AttendanceMode | undefined;
  /** Places where it is held; never inherited: a sub-forum may meet in another city than its forum. */
  readonly placeIds?: readonly string[] | undefined;
  /** Organizations with their role and the source's word for it. */
  readonly hosts?: readonly Host[] | undefined;
  /** Persons with their role. */
  readonly participants?: readonly Participant[] | undefined;
  /** What it deals with. */
  readonly topics?: readonly NamedItem[] | undefined;
}

/** The fields of an {@link Occurrence}. */
export const occurrenceShape = {
  status: z.enum(EVENT_STATUSES),
  startDate: EdtfSchema.optional(),
  endDate: EdtfSchema.optional(),
  startTime: TimeSchema.optional(),
  endTime: TimeSchema.optional(),
  timeZone: TimeZoneSchema.optional(),
  theme: LocalizedTextSchema.optional(),
  mode: z.enum(ATTENDANCE_MODES).optional(),
  placeIds: PlaceIdsSchema.optional(),
  hosts: itemsById(HostSchema).optional(),
  participants: itemsById(ParticipantSchema).optional(),
  topics: itemsById(NamedItemSchema).optional(),
};

/** When something takes place. */
type Times = Pick<Occurrence, 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'timeZone'>;

function datesInOrder({ startDate, endDate, startTime, endTime }: Times): boolean {
  const first = startDate && parseEdtf(startDate)?.start?.first;
  const last = endDate && parseEdtf(endDate)?.end?.last;
  if (first && last && first > last) return false;
  const isOneDay = endDate === undefined || startDate === endDate;
  // 09:30 stands before 09:30:15 as text, too.
  return !isOneDay || !startTime || !endTime || startTime <= endTime;
}

/** Adds the rules that an event ends after it begins, and that its times stand beside what they are times of. */
export function withDatesInOrder<Schema extends z.ZodType<Times>>(schema: Schema): Schema {
  return schema
    .refine(datesInOrder, rule('dates-in-order', ['endDate']))
    .refine(
      ({ startDate, startTime }) => startTime === undefined || startDate !== undefined,
      rule('time-with-day', ['startTime']),
    )
    .refine(
      ({ startTime, endTime, timeZone }) =>
        startTime !== undefined || (endTime === undefined && timeZone === undefined),
      rule('time-with-start', ['startTime']),
    );
}
