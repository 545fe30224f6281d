import rows from '../../data/sub-forums.json' with { type: 'json' };
import type { ForumId } from '../ids/forums.js';
import type { SubForumId } from '../ids/sub-forums.js';
import type { PlaceId } from '../ids/places.js';
import type { SubForum } from '../schemas/sub-forum.js';
import { freeze } from './frozen.js';
import type {
  BundledDispute,
  BundledHost,
  BundledParticipant,
  BundledSourceRef,
} from './references.js';

/** A sub-forum of the bundled data: every id that it names is one of theirs. */
export interface BundledSubForum extends SubForum {
  readonly id: SubForumId;
  readonly forumId: ForumId;
  readonly parentId?: SubForumId | undefined;
  readonly hosts?: readonly BundledHost[] | undefined;
  readonly participants?: readonly BundledParticipant[] | undefined;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Sub-forums, sorted by id. Validated against `SubForumSchema` by the tests. */
export const subForums = freeze(rows) as unknown as readonly BundledSubForum[];
