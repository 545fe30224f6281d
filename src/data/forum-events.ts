import rows from '../../data/forum-events.json' with { type: 'json' };
import type { ForumEventId } from '../ids/forum-events.js';
import type { ForumEvent } from '../schemas/forum-event.js';
import { type Frozen, freeze } from './frozen.js';

/** Exhibitions, roadshows, awards and ceremonies, sorted by id. Validated against `ForumEventSchema` by the tests. */
export const forumEvents = freeze(rows) as unknown as readonly Frozen<
  ForumEvent & { id: ForumEventId }
>[];
