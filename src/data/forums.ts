import rows from '../../data/forums.json' with { type: 'json' };
import type { ForumSeriesId } from '../ids/forum-series.js';
import type { ForumId } from '../ids/forums.js';
import type { SubForumId } from '../ids/sub-forums.js';
import type { PlaceId } from '../ids/places.js';
import type { Forum } from '../schemas/forum.js';
import { freeze } from './frozen.js';
import type {
  BundledDispute,
  BundledHost,
  BundledPartialList,
  BundledParticipant,
  BundledSourceRef,
} from './references.js';

/** An edition of a forum of the bundled data: every id that it names is one of theirs. */
export interface BundledForum extends Forum {
  readonly id: ForumId;
  readonly seriesId: ForumSeriesId;
  readonly followsId?: ForumId | undefined;
  readonly hosts?: readonly BundledHost[] | undefined;
  readonly participants?: readonly BundledParticipant[] | undefined;
  readonly parallelForums?: BundledPartialList<SubForumId> | undefined;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Editions of forums, sorted by id. Validated against `ForumSchema` by the tests. */
export const forums = freeze(rows) as unknown as readonly BundledForum[];
