import rows from '../../data/sub-forums.json' with { type: 'json' };
import type { SubForumId } from '../ids/sub-forums.js';
import type { SubForum } from '../schemas/sub-forum.js';
import { type Frozen, freeze } from './frozen.js';

/** Sub-forums, sorted by id. Validated against `SubForumSchema` by the tests. */
export const subForums = freeze(rows) as unknown as readonly Frozen<
  SubForum & { id: SubForumId }
>[];
