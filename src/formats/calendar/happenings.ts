import type { Frozen } from '../../data/frozen.js';
import {
  EVENT_STATUSES,
  type EventStatus,
  RELEASE_STATUSES,
  type ReleaseStatus,
} from '../../ids/enums.js';
import { ID_PATTERN } from '../../ids/id-pattern.js';
import * as events from '../../labels/words/events.js';
import * as kinds from '../../labels/words/kinds.js';
import { nameOf } from '../../lookup/name-of.js';
import type { Achievement } from '../../schemas/achievement.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { Competition } from '../../schemas/competition.js';
import type { Forum } from '../../schemas/forum.js';
import type { ForumEvent } from '../../schemas/forum-event.js';
import type { Park } from '../../schemas/park.js';
import type { Platform } from '../../schemas/platform.js';
import type { Policy } from '../../schemas/policy.js';
import type { SubForum } from '../../schemas/sub-forum.js';
import { refuse } from '../check-record.js';
import { type Times, checkTimes } from '../local-time.js';
import { checkIds, checkItems, checkNames, wordAt } from './check.js';

/** Something that a record says takes place, whether or not it says when. */
export interface Happening {
  record: Frozen<AnyRecord>;
  /** Unique over all records: the record's id, and behind a dot that of a part of it. */
  key: string;
  status: EventStatus | ReleaseStatus;
  /** Path of the part of the record that tells of it, if it is a part. */
  part?: string;
  /** EDTF, with the path where it stands. */
  start: { path: string; edtf: string | undefined };
  /** Absent where the record has no field for it: what it tells of takes a day. */
  end?: { path: string; edtf: string | undefined };
  /** What to say behind the record's name. */
  titled?: (locale: string) => string;
  /** Kind of the record, for those who sort by it. */
  kind?: (locale: string) => string;
  /** Times of day, where the record has fields for them. */
  times?: Times;
  /** Ids of the places. */
  placeIds?: readonly string[] | undefined;
  /** Record of what it is a part of. */
  within?: string | undefined;
}

function occurrence(
  record: Frozen<Forum | SubForum | ForumEvent>,
  within?: string,
  kind?: (locale: string) => string,
): Happening {
  const { id, status, placeIds, startTime, endTime, timeZone } = record;
  return {
    record,
    key: id,
    status,
    start: { path: 'startDate', edtf: record.startDate },
    end: { path: 'endDate', edtf: record.endDate },
    times: { startTime, endTime, timeZone },
    placeIds,
    within,
    ...(kind && { kind }),
  };
}

/** A result or a policy that comes out. */
function release(record: Frozen<Achievement | Policy>): Happening {
  const { id, status, type } = record;
  const isPolicy = type === 'policy';
  return {
    record,
    key: id,
    status,
    start: isPolicy
      ? { path: 'issued', edtf: record.issued }
      : { path: 'releasedOn', edtf: record.releasedOn },
    titled: (locale) => wordAt(id, 'status', events.RELEASE_STATUS_WORDS, status, locale),
    kind: (locale) =>
      wordAt(
        id,
        'kind',
        isPolicy ? kinds.POLICY_KIND_WORDS : kinds.ACHIEVEMENT_KIND_WORDS,
        record.kind,
        locale,
      ),
    within: record.releasedAtId,
  };
}

/** The rounds of a competition. */
function stages(record: Frozen<Competition>): Happening[] {
  const { id, forumId } = record;
  return checkItems(id, 'stages', record.stages).map((item): Happening => {
    const stage = item as unknown as Frozen<NonNullable<Competition['stages']>[number]>;
    const { names } = stage;
    if (names !== undefined) checkNames(id, `stages.${stage.id}.names`, names);
    return {
      record,
      key: `${id}.${stage.id}`,
      part: `stages.${stage.id}`,
      status: stage.status,
      start: { path: `stages.${stage.id}.date`, edtf: stage.date },
      titled: (locale) =>
        names
          ? nameOf({ names }, locale).text
          : wordAt(id, `stages.${stage.id}.kind`, events.STAGE_KIND_WORDS, stage.kind, locale),
      placeIds: stage.placeIds,
      within: stage.eventId ?? forumId,
    };
  });
}

/** The turns in the life of a platform or a park. */
function lifecycle(record: Frozen<Platform | Park>): Happening[] {
  return checkItems(record.id, 'lifecycle', record.lifecycle).map((item): Happening => {
    const turn = item as unknown as Frozen<NonNullable<Park['lifecycle']>[number]>;
    const key = turn.id ?? turn.kind;
    return {
      record,
      key: `${record.id}.${key}`,
      part: `lifecycle.${key}`,
      status: turn.status,
      start: { path: `lifecycle.${key}.date`, edtf: turn.date },
      titled: (locale) =>
        wordAt(record.id, `lifecycle.${key}.kind`, events.LIFECYCLE_KIND_WORDS, turn.kind, locale),
      within: turn.eventId,
    };
  });
}

/** The titles that a park was given. */
function designations(record: Frozen<Park>): Happening[] {
  return checkItems(record.id, 'designations', record.designations).map((item): Happening => {
    const title = item as unknown as Frozen<NonNullable<Park['designations']>[number]>;
    const path = `designations.${title.id}`;
    checkNames(record.id, `${path}.names`, title.names);
    return {
      record,
      key: `${record.id}.${title.id}`,
      part: path,
      status: title.status,
      start: { path: `${path}.date`, edtf: title.date },
      titled: (locale) => nameOf(title, locale).text,
      within: title.eventId,
    };
  });
}

function unchecked(record: Frozen<AnyRecord>): Happening[] {
  switch (record.type) {
    case 'forum':
      return [occurrence(record)];
    case 'sub-forum': {
      const within = record.parentId ?? record.forumId;
      return [
        occurrence(record, within, (to) =>
          wordAt(record.id, 'kind', events.SUB_FORUM_KIND_WORDS, record.kind, to),
        ),
      ];
    }
    case 'forum-event': {
      const within = record.parentId ?? record.forumId;
      return [
        occurrence(record, within, (to) =>
          wordAt(record.id, 'kind', events.FORUM_EVENT_KIND_WORDS, record.kind, to),
        ),
      ];
    }
    case 'signing':
      return [
        {
          record,
          key: record.id,
          status: record.status,
          start: { path: 'date', edtf: record.date },
          kind: (locale) =>
            wordAt(record.id, 'kind', kinds.SIGNING_KIND_WORDS, record.kind, locale),
          within: record.eventId ?? record.forumId,
        },
      ];
    case 'competition':
      return stages(record);
    case 'achievement':
    case 'policy':
      return [release(record)];
    case 'platform':
      return lifecycle(record);
    case 'park':
      return [...lifecycle(record), ...designations(record)];
    case 'forum-series':
    case 'organization':
    case 'person':
    case 'statistic':
    case 'place':
    case 'source':
      return [];
  }
}

/**
 * Lists what a record says takes place: a forum is one, a competition has one for every stage.
 *
 * @throws {RangeError} When a status, a place, a time or the id of a part breaks the schema.
 */
export function happeningsOf(record: Frozen<AnyRecord>): Happening[] {
  const happenings = unchecked(record);
  const statuses: readonly string[] =
    record.type === 'achievement' || record.type === 'policy' ? RELEASE_STATUSES : EVENT_STATUSES;
  const keys = new Set<string>();
  for (const { key, status, part, placeIds, times } of happenings) {
    const at = part === undefined ? '' : `${part}.`;
    if (part !== undefined && (keys.has(key) || !ID_PATTERN.test(key.split('.')[1] ?? ''))) {
      refuse(record.id, part, 'an item with an id of its own', part.split('.')[1]);
    }
    keys.add(key);
    if (!statuses.includes(status)) {
      refuse(record.id, `${at}status`, `one of ${statuses.join(', ')}`, status);
    }
    checkIds(record.id, `${at}placeIds`, placeIds);
    if (times) checkTimes(record.id, times);
  }
  return happenings;
}
