import rows from '../../data/forum-events.json' with { type: 'json' };
import type { ForumEventId } from '../ids/forum-events.js';
import type { ForumId } from '../ids/forums.js';
import type { SubForumId } from '../ids/sub-forums.js';
import type { PlaceId } from '../ids/places.js';
import type { ForumEvent } from '../schemas/forum-event.js';
import { freeze } from './frozen.js';
import type {
  BundledDispute,
  BundledHost,
  BundledParticipant,
  BundledSourceRef,
} from './references.js';

/** An exhibition, roadshow, award or ceremony of the bundled data: every id that it names is one of theirs. */
export interface BundledForumEvent extends ForumEvent {
  readonly id: ForumEventId;
  readonly forumId?: ForumId | undefined;
  readonly parentId?: ForumEventId | SubForumId | undefined;
  readonly hosts?: readonly BundledHost[] | undefined;
  readonly participants?: readonly BundledParticipant[] | undefined;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Exhibitions, roadshows, awards and ceremonies, sorted by id. Validated against `ForumEventSchema` by the tests. */
export const forumEvents = freeze(rows) as unknown as readonly BundledForumEvent[];
