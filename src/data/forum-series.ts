import rows from '../../data/forum-series.json' with { type: 'json' };
import type { ForumSeriesId } from '../ids/forum-series.js';
import type { ForumSeries } from '../schemas/forum-series.js';
import { type Frozen, freeze } from './frozen.js';

/** Forum series, sorted by id. Validated against `ForumSeriesSchema` by the tests. */
export const forumSeries = freeze(rows) as unknown as readonly Frozen<
  ForumSeries & { id: ForumSeriesId }
>[];
