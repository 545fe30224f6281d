import { draftId } from '../../ids/draft-id.js';
import type { EventStatus, RecordType } from '../../ids/enums.js';
import type {
  DesignationDraft,
  HostDraft,
  LifecycleEventDraft,
  ParticipantDraft,
  PostDraft,
  Reference,
  StageDraft,
} from '../../schemas/drafts.js';
import type {
  Designation,
  Host,
  LifecycleEvent,
  LocalizedText,
  Names,
  Participant,
  Stage,
} from '../../schemas/index.js';
import { fold } from '../../text/fold.js';
import type { DraftedPost } from './record-draft.js';
import { present } from '../statements/present.js';

// What stands within records and refers to others: hosts, places, stages, turns, posts.

/** What a bare name may be the name of, the likeliest first. */
export type Types = readonly [RecordType, ...RecordType[]];

/** What the fields of one draft are made with. */
export interface FieldContext {
  /** The id of what a draft refers to; none for words that no record can be made of. */
  idOf(reference: Reference, types: Types): string | undefined;
  /** Of what type the thing of an id is, where that is known. */
  typeOf(id: string): RecordType | undefined;
  /** A wording in its script. */
  localized(text: string): LocalizedText;
  /** For what has no status of its own: whether it is yet to come. */
  status: EventStatus;
}

export const BODIES: Types = ['organization', 'park', 'platform'];
export const SERIES: Types = ['forum-series'];
const PLACES: Types = ['place'];
export const PERSONS: Types = ['person'];
export const EDITIONS: Types = ['forum'];
export const OCCASIONS: Types = ['forum', 'sub-forum', 'forum-event', 'competition'];
export const SESSIONS: Types = ['sub-forum', 'forum-event'];
export const PLATFORMS: Types = ['platform'];
export const PARKS: Types = ['park'];
export const FIGURES: Types = ['statistic'];
export const SUBJECTS: Types = [
  'organization',
  'forum',
  'sub-forum',
  'forum-event',
  'forum-series',
  'platform',
  'park',
  'competition',
  'place',
];

/** What is set up, by the end of its name: 产业园 is a park, 创新中心 is none. */
const PARK_NAME =
  /(?:园|園|园区|園區|开发区|開發區|新区|新區|保税区|保稅區|示范区|示範區|高新区|高新區)$/;

export const keyOf = ({ hans, hant, en }: Names | LocalizedText): string =>
  fold(hans ?? hant ?? en ?? '');

/** An id for a part of a record, by what it is called. */
const itemId = (kind: string, ...keys: string[]): string => draftId(kind, keys.join('\u0000'));

/** A list with something in it. */
export function listed<T>(items: readonly (T | undefined)[] | undefined): readonly T[] | undefined {
  const found = items?.filter((item) => item !== undefined);
  return found?.length ? found : undefined;
}

export function idsOf(
  references: readonly Reference[] | undefined,
  types: Types,
  context: FieldContext,
): readonly string[] | undefined {
  const ids = listed(references?.map((reference) => context.idOf(reference, types)));
  return ids && [...new Set(ids)];
}

export const idOf = (
  reference: Reference | undefined,
  types: Types,
  context: FieldContext,
): string | undefined => reference && context.idOf(reference, types);

export function hostsOf(
  hosts: readonly HostDraft[] | undefined,
  context: FieldContext,
): readonly Host[] | undefined {
  return listed(
    hosts?.map((host) => {
      const id = context.idOf(host, BODIES);
      return id === undefined
        ? undefined
        : present({ id, role: host.role, roleLabel: host.roleLabel });
    }),
  );
}

export function participantsOf(
  participants: readonly ParticipantDraft[] | undefined,
  context: FieldContext,
): readonly Participant[] | undefined {
  return listed(
    participants?.map((one) => {
      const id = context.idOf(one, PERSONS);
      return id === undefined
        ? undefined
        : present({ id, role: one.role, roleLabel: one.roleLabel });
    }),
  );
}

export const placeIdsOf = (
  places: readonly Reference[] | undefined,
  context: FieldContext,
): readonly string[] | undefined => idsOf(places, PLACES, context);

export function stagesOf(
  stages: readonly StageDraft[] | undefined,
  status: EventStatus,
  context: FieldContext,
): readonly Stage[] | undefined {
  return listed(
    stages?.map((stage, i): Stage => {
      const before = stages.slice(0, i).filter(({ kind }) => kind === stage.kind).length;
      return present({
        id: before === 0 ? stage.kind : `${stage.kind}-${String(before + 1)}`,
        kind: stage.kind,
        names: stage.names,
        status: stage.status ?? status,
        date: stage.date,
        placeIds: placeIdsOf(stage.places, context),
        eventId: idOf(stage.event, OCCASIONS, context),
        advancing: stage.advancing,
      });
    }),
  );
}

export function objectOf(object: Reference | undefined, context: FieldContext): string | undefined {
  if (object === undefined) return undefined;
  const isPark = 'text' in object && PARK_NAME.test(object.text);
  return context.idOf(object, isPark ? ['park', 'platform'] : ['platform', 'park']);
}

export function lifecycleOf(
  turns: readonly LifecycleEventDraft[] | undefined,
  context: FieldContext,
): readonly LifecycleEvent[] | undefined {
  return listed(
    turns?.map((turn) =>
      present({
        kind: turn.kind,
        date: turn.date,
        status: turn.status ?? context.status,
        eventId: idOf(turn.event, OCCASIONS, context),
      }),
    ),
  );
}

export function designationsOf(
  titles: readonly DesignationDraft[] | undefined,
  context: FieldContext,
): readonly Designation[] | undefined {
  return listed(
    titles?.map((title) =>
      present({
        id: itemId('designation', keyOf(title.names)),
        names: title.names,
        status: title.status ?? context.status,
        batch: title.batch,
        date: title.date,
        eventId: idOf(title.event, OCCASIONS, context),
      }),
    ),
  );
}

export function postOf(post: PostDraft, context: FieldContext): DraftedPost {
  const organizationId = idOf(post.organization, BODIES, context);
  return present({
    id: itemId('post', organizationId ?? '', keyOf(post.title)),
    organizationId,
    title: post.title,
    validOn: post.validOn,
  });
}
