import type { ForumEventId } from '../ids/forum-events.js';
import type { ForumId } from '../ids/forums.js';
import type { OrganizationId } from '../ids/organizations.js';
import type { ParkId } from '../ids/parks.js';
import type { PersonId } from '../ids/people.js';
import type { PlaceId } from '../ids/places.js';
import type { PlatformId } from '../ids/platforms.js';
import type { SourceId } from '../ids/sources.js';
import type { SubForumId } from '../ids/sub-forums.js';
import type { Stage } from '../schemas/competition.js';
import type { Designation } from '../schemas/park.js';
import type { Post } from '../schemas/person.js';
import type { Party } from '../schemas/signing.js';
import type { LifecycleEvent } from '../schemas/values/lifecycle-event.js';
import type { PartialList } from '../schemas/values/partial-list.js';
import type { Host, Participant } from '../schemas/values/role.js';
import type { Dispute, SourceRef } from '../schemas/values/source-ref.js';

// The parts of bundled records that refer to other records. They differ from the parts of any
// record in this alone, that the ids are literal: `getRecord(forum.hosts[0].id)` type-checks. The
// docs of the fields are those of the parts that they extend.

/** Id of what a thing may happen at: an edition, a sub-forum or an event. */
export type OccasionId = ForumId | SubForumId | ForumEventId;

/** A {@link SourceRef} to a bundled source. */
export interface BundledSourceRef extends SourceRef {
  readonly source: SourceId;
}

/** A {@link Dispute} with a bundled source. */
export interface BundledDispute extends Dispute {
  readonly source: SourceId;
}

/** A {@link Host} that is a bundled organization. */
export interface BundledHost extends Host {
  readonly id: OrganizationId;
}

/** A {@link Participant} who is a bundled person. */
export interface BundledParticipant extends Participant {
  readonly id: PersonId;
}

/** A {@link Party} that is a bundled organization, park or platform. */
export interface BundledParty extends Party {
  readonly id: OrganizationId | ParkId | PlatformId;
}

/** A {@link LifecycleEvent} at a bundled occasion. */
export interface BundledLifecycleEvent extends LifecycleEvent {
  readonly eventId?: OccasionId | undefined;
}

/** A {@link Designation} awarded at a bundled occasion. */
export interface BundledDesignation extends Designation {
  readonly eventId?: OccasionId | undefined;
}

/** A {@link Stage} held at a bundled occasion, in bundled places. */
export interface BundledStage extends Stage {
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly eventId?: OccasionId | undefined;
}

/** A {@link Post} in a bundled organization. */
export interface BundledPost extends Post {
  readonly organizationId?: OrganizationId | undefined;
}

/** A {@link PartialList} of which the records are bundled. */
export interface BundledPartialList<Id extends string> extends PartialList {
  readonly ids?: readonly Id[] | undefined;
}
