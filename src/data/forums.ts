import rows from '../../data/forums.json' with { type: 'json' };
import type { ForumId } from '../ids/forums.js';
import type { Forum } from '../schemas/forum.js';
import { type Frozen, freeze } from './frozen.js';

/** Editions of forums, sorted by id. Validated against `ForumSchema` by the tests. */
export const forums = freeze(rows) as unknown as readonly Frozen<Forum & { id: ForumId }>[];
