import rows from '../../data/forum-series.json' with { type: 'json' };
import type { ForumSeriesId } from '../ids/forum-series.js';
import type { PlaceId } from '../ids/places.js';
import type { ForumSeries } from '../schemas/forum-series.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledSourceRef } from './references.js';

/** A forum series of the bundled data: every id that it names is one of theirs. */
export interface BundledForumSeries extends ForumSeries {
  readonly id: ForumSeriesId;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Forum series, sorted by id. Validated against `ForumSeriesSchema` by the tests. */
export const forumSeries = freeze(rows) as unknown as readonly BundledForumSeries[];
