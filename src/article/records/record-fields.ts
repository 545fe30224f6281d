import type {
  AchievementDraft,
  AnyDraft,
  CompetitionDraft,
  ForumDraft,
  ForumEventDraft,
  OccurrenceDraft,
  ParkDraft,
  PersonDraft,
  PlatformDraft,
  PolicyDraft,
  ReleaseDraft,
  SigningDraft,
  StatisticDraft,
  SubForumDraft,
} from '../../schemas/drafts.js';
import type {
  Achievement,
  Competition,
  Forum,
  ForumEvent,
  Park,
  Person,
  Platform,
  Policy,
  Signing,
  Statistic,
  SubForum,
} from '../../schemas/index.js';
import {
  BODIES,
  designationsOf,
  EDITIONS,
  FIGURES,
  hostsOf,
  idOf,
  idsOf,
  lifecycleOf,
  listed,
  objectOf,
  OCCASIONS,
  PARKS,
  participantsOf,
  placeIdsOf,
  PLATFORMS,
  postOf,
  SERIES,
  SESSIONS,
  stagesOf,
  SUBJECTS,
  type FieldContext,
} from './field-parts.js';
import type { Fields } from './record-draft.js';
import { present } from '../statements/present.js';

// From the keys of drafts to those of records. What the record has no key for is left out:
// `draftRecords` lists it.

const baseOf = ({ names, description, claims }: AnyDraft) => ({ names, description, claims });

const occurrenceOf = (draft: OccurrenceDraft, context: FieldContext) => ({
  status: draft.status,
  startDate: draft.startDate,
  endDate: draft.endDate,
  startTime: draft.startTime,
  endTime: draft.endTime,
  theme: draft.theme,
  mode: draft.mode,
  placeIds: placeIdsOf(draft.places, context),
  hosts: hostsOf(draft.hosts, context),
  participants: participantsOf(draft.participants, context),
  topics: draft.topics,
});

const forumFields = (draft: ForumDraft, context: FieldContext): Fields<Forum> => ({
  ...baseOf(draft),
  seriesId: draft.seriesId ?? idOf(draft.series, SERIES, context),
  ordinal: draft.ordinal,
  year: draft.year,
  followsId: draft.followsId,
  format: draft.format,
  ...occurrenceOf(draft, context),
  parallelForums: draft.parallelForums,
});

const subForumFields = (draft: SubForumDraft, context: FieldContext): Fields<SubForum> => ({
  ...baseOf(draft),
  kind: draft.kind,
  forumId: idOf(draft.forum, EDITIONS, context),
  parentId: idOf(draft.parent, SESSIONS, context),
  ...occurrenceOf(draft, context),
});

const forumEventFields = (draft: ForumEventDraft, context: FieldContext): Fields<ForumEvent> => ({
  ...baseOf(draft),
  kind: draft.kind,
  forumId: idOf(draft.forum, EDITIONS, context),
  parentId: idOf(draft.parent, SESSIONS, context),
  ...occurrenceOf(draft, context),
  members: draft.members,
});

const competitionFields = (
  draft: CompetitionDraft,
  context: FieldContext,
): Fields<Competition> => ({
  ...baseOf(draft),
  ordinal: draft.ordinal,
  status: draft.status,
  forumId: idOf(draft.forum, EDITIONS, context),
  hosts: hostsOf(draft.hosts, context),
  stages: stagesOf(draft.stages, draft.status, context),
  entrants: draft.entrants,
  topics: draft.topics,
  finalists: draft.finalists,
});

/** Where it was signed: an edition, or else a session of one. */
function occasionOf(
  { forum, forumId, eventId }: SigningDraft,
  context: FieldContext,
): { forumId?: string | undefined; eventId?: string | undefined } {
  const id = forumId ?? idOf(forum, OCCASIONS, context);
  const type = id === undefined ? undefined : context.typeOf(id);
  const isEdition = eventId !== undefined || type === undefined || type === 'forum';
  return isEdition ? { forumId: id, eventId } : { eventId: id };
}

const signingFields = (draft: SigningDraft, context: FieldContext): Fields<Signing> => ({
  ...baseOf(draft),
  kind: draft.kind,
  status: draft.status,
  // A total over years has the years for its date.
  date: draft.date ?? draft.period,
  parties: listed(
    draft.parties?.map((party) => {
      const id = context.idOf(party, BODIES);
      return id === undefined ? undefined : present({ id, side: party.side });
    }),
  ),
  objectId: draft.objectId ?? objectOf(draft.object, context),
  ...occasionOf(draft, context),
  programmeId: draft.programmeId,
  withinId: draft.withinId,
  scope: draft.scope,
  amountKind: draft.amountKind,
  money: draft.money,
  count: draft.count,
  members: draft.members,
  confidence: draft.confidence,
});

const platformFields = (draft: PlatformDraft, context: FieldContext): Fields<Platform> => ({
  ...baseOf(draft),
  kind: draft.kind,
  parentId: idOf(draft.parent, PLATFORMS, context),
  parkId: idOf(draft.park, PARKS, context),
  placeIds: placeIdsOf(draft.places, context),
  operators: hostsOf(draft.operators, context),
  lifecycle: lifecycleOf(draft.lifecycle, context),
  services: draft.services,
  topics: draft.topics,
});

function parkFields(draft: ParkDraft, context: FieldContext): Fields<Park> {
  const [operator] = hostsOf(draft.operators, context) ?? [];
  return {
    ...baseOf(draft),
    kind: draft.kind,
    parentId: idOf(draft.parent, PARKS, context),
    operatorId: operator?.id,
    placeIds: placeIdsOf(draft.places, context),
    areaM2: draft.areaM2,
    designations: designationsOf(draft.designations, context),
    lifecycle: lifecycleOf(draft.lifecycle, context),
    features: draft.features,
  };
}

const releasedAt = ({ forum }: ReleaseDraft, context: FieldContext): string | undefined =>
  idOf(forum, OCCASIONS, context);

const achievementFields = (
  draft: AchievementDraft,
  context: FieldContext,
): Fields<Achievement> => ({
  ...baseOf(draft),
  kind: draft.kind,
  status: draft.status,
  releasedOn: draft.date,
  releasedAtId: releasedAt(draft, context),
  developerIds: idsOf(draft.by, BODIES, context),
  topics: draft.topics,
});

const policyFields = (draft: PolicyDraft, context: FieldContext): Fields<Policy> => ({
  ...baseOf(draft),
  kind: draft.kind,
  status: draft.status,
  issuerIds: idsOf(draft.by, BODIES, context),
  issued: draft.date,
  period: draft.period,
  version: draft.version,
  measures: draft.measures,
  releasedAtId: releasedAt(draft, context),
});

const personFields = (draft: PersonDraft, context: FieldContext): Fields<Person> => ({
  ...baseOf(draft),
  posts: listed(draft.posts?.map((post) => postOf(post, context))),
});

const statisticFields = (draft: StatisticDraft, context: FieldContext): Fields<Statistic> => ({
  ...baseOf(draft),
  // A figure of its own noun is told by that noun.
  description:
    draft.description ?? (draft.of === undefined ? undefined : context.localized(draft.of)),
  subjectId: draft.subjectId ?? idOf(draft.subject, SUBJECTS, context),
  measure: draft.measure,
  status: draft.status,
  quantity: draft.quantity,
  change: draft.change,
  amountKind: draft.amountKind,
  money: draft.money,
  asOf: draft.asOf,
  period: draft.period,
  subsetOfId: draft.subsetOfId ?? idOf(draft.subsetOf, FIGURES, context),
});

function fieldsByType(draft: AnyDraft, context: FieldContext): object {
  switch (draft.type) {
    case 'forum':
      return forumFields(draft, context);
    case 'sub-forum':
      return subForumFields(draft, context);
    case 'forum-event':
      return forumEventFields(draft, context);
    case 'competition':
      return competitionFields(draft, context);
    case 'signing':
      return signingFields(draft, context);
    case 'platform':
      return platformFields(draft, context);
    case 'park':
      return parkFields(draft, context);
    case 'achievement':
      return achievementFields(draft, context);
    case 'policy':
      return policyFields(draft, context);
    case 'person':
      return personFields(draft, context);
    case 'statistic':
      return statisticFields(draft, context);
  }
}

/** What a draft says, under the keys of the record that it is a draft of. */
export const recordFields = (draft: AnyDraft, context: FieldContext): Record<string, unknown> =>
  present(fieldsByType(draft, context)) as Record<string, unknown>;
