import type { Frozen } from '../../data/frozen.js';
import type { EventStatus } from '../../ids/enums.js';
import type { Competition } from '../../schemas/competition.js';
import type { ForumEvent } from '../../schemas/forum-event.js';
import type { ForumSeries } from '../../schemas/forum-series.js';
import type { Forum } from '../../schemas/forum.js';
import type { Signing } from '../../schemas/signing.js';
import type { SubForum } from '../../schemas/sub-forum.js';
import type { Host, Participant } from '../../schemas/values/role.js';
import { checkTimes, isoTime } from '../local-time.js';
import { type Builder, documentOf, present } from './builder.js';
import { isDay, isoDate } from './dates.js';
import type {
  JsonLdEvent,
  JsonLdEventSeries,
  JsonLdEventStatus,
  JsonLdOccurrence,
  JsonLdStage,
} from './types.js';

/** schema.org has no status for what is over, and none for what is only planned. */
const STATUS: Readonly<Record<EventStatus, JsonLdEventStatus>> = {
  planned: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
};

const MODE = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** Organizations with a role as schema.org has it; a guide has none there. */
function hostsOf(hosts: Frozen<Host[]> | undefined, builder: Builder): JsonLdOccurrence {
  const withRole = (...roles: Host['role'][]) =>
    builder.bodies(hosts?.filter(({ role }) => roles.includes(role)).map(({ id }) => id));
  return {
    organizer: withRole('host', 'organizer', 'co-organizer', 'lead'),
    sponsor: withRole('supporter'),
  };
}

/** Persons: who has something to say is a performer there. */
function participantsOf(
  participants: Frozen<Participant[]> | undefined,
  builder: Builder,
): JsonLdOccurrence {
  const those = (attend: boolean) =>
    builder.references(
      participants?.filter(({ role }) => (role === 'attendee') === attend).map(({ id }) => id),
    );
  return { performer: those(false), attendee: those(true) };
}

/** What forums, sub-forums and events share. */
function occurrenceOf(
  record: Frozen<Forum | SubForum | ForumEvent>,
  builder: Builder,
): { [Key in keyof JsonLdOccurrence]: JsonLdOccurrence[Key] | undefined } {
  const { status, mode, placeIds, hosts, participants, topics } = record;
  checkTimes(record.id, record);
  return {
    eventStatus: STATUS[status],
    startDate: startOf(record),
    endDate: endOf(record),
    eventAttendanceMode: mode && MODE[mode],
    location: builder.places(placeIds),
    ...hostsOf(hosts, builder),
    ...participantsOf(participants, builder),
    about: builder.things(topics, 'topics'),
  };
}

/** When an event begins and ends. */
type Span = Pick<Frozen<Forum>, 'startDate' | 'endDate' | 'startTime' | 'endTime' | 'timeZone'>;

/** A day with its time, or else what ISO 8601 has of the date. */
function dateAt(date: string | undefined, time: string | undefined, zone: string | undefined) {
  return date !== undefined && time !== undefined && isDay(date)
    ? isoTime(date, time, zone)
    : isoDate(date);
}

const startOf = ({ startDate, startTime, timeZone }: Span) =>
  dateAt(startDate, startTime, timeZone);

/** The end; a time at which an event ends belongs to its only day where it has no other. */
const endOf = ({ startDate, endDate, endTime, timeZone }: Span) =>
  dateAt(endDate ?? (endTime === undefined ? undefined : startDate), endTime, timeZone);

/** Dates that the properties hold as a whole; one with a time stands in its own fields besides. */
const saidDates = ({ startDate, startTime, endDate, endTime }: Span): string[] => [
  ...(isDay(startDate) && startTime === undefined ? ['startDate'] : []),
  ...(isDay(endDate) && endTime === undefined ? ['endDate'] : []),
];

export function forumNode(record: Frozen<Forum>, builder: Builder): JsonLdEvent {
  const own = {
    ...occurrenceOf(record, builder),
    superEvent: builder.reference(record.seriesId),
    subEvent: builder.references(record.parallelForums?.ids),
  };
  const said = ['seriesId', 'placeIds', 'topics', ...saidDates(record)];
  return documentOf(record, builder, 'Event', own, said) as JsonLdEvent;
}

export function partNode(record: Frozen<SubForum | ForumEvent>, builder: Builder): JsonLdEvent {
  const own = {
    ...occurrenceOf(record, builder),
    superEvent: builder.references([record.parentId ?? record.forumId])[0],
  };
  const said = ['placeIds', 'topics', ...saidDates(record)];
  return documentOf(record, builder, 'Event', own, said) as JsonLdEvent;
}

export function signingNode(record: Frozen<Signing>, builder: Builder): JsonLdEvent {
  const { status, date, parties, objectId, forumId, eventId } = record;
  const own = {
    eventStatus: STATUS[status],
    startDate: isoDate(date),
    attendee: builder.references(parties?.map(({ id }) => id)),
    about: builder.references([objectId]),
    superEvent: builder.references([eventId ?? forumId])[0],
  };
  const said = isDay(date) ? ['date', 'objectId'] : ['objectId'];
  return documentOf(record, builder, 'Event', own, said) as JsonLdEvent;
}

/** The rounds of a competition; one without a name has that of the competition. */
function stageNodes(record: Frozen<Competition>, builder: Builder): JsonLdStage[] {
  return (record.stages ?? []).map((stage) =>
    present<JsonLdStage>({
      '@type': 'Event',
      '@id': builder.namer.item(`stages.${stage.id}`),
      ...builder.named({ names: stage.names ?? record.names }),
      eventStatus: STATUS[stage.status],
      startDate: isoDate(stage.date),
      location: builder.places(stage.placeIds),
      superEvent: builder.reference(record.id),
      ...builder.fields.rest(
        stage,
        isDay(stage.date) ? ['id', 'placeIds', 'date'] : ['id', 'placeIds'],
        `stages.${stage.id}`,
      ),
    }),
  );
}

export function competitionNode(record: Frozen<Competition>, builder: Builder): JsonLdEvent {
  const own = {
    eventStatus: STATUS[record.status],
    ...hostsOf(record.hosts, builder),
    about: builder.things(record.topics, 'topics'),
    superEvent: builder.references([record.forumId])[0],
    subEvent: stageNodes(record, builder),
  };
  return documentOf(record, builder, 'Event', own, ['forumId', 'stages', 'topics']) as JsonLdEvent;
}

export function seriesNode(record: Frozen<ForumSeries>, builder: Builder): JsonLdEventSeries {
  const { firstEdition, recurrence, placeIds } = record;
  const own: { [Key in keyof JsonLdEventSeries]?: JsonLdEventSeries[Key] | undefined } = {
    startDate: isoDate(firstEdition),
    eventSchedule:
      recurrence === undefined ? undefined : { '@type': 'Schedule', repeatFrequency: recurrence },
    location: builder.places(placeIds),
  };
  const said = ['recurrence', 'placeIds', ...(isDay(firstEdition) ? ['firstEdition'] : [])];
  return documentOf(record, builder, 'EventSeries', own, said) as JsonLdEventSeries;
}
