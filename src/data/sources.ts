import rows from '../../data/sources.json' with { type: 'json' };
import type { SourceId } from '../ids/sources.js';
import type { Source } from '../schemas/source.js';
import { type Frozen, freeze } from './frozen.js';

/** Texts from which the facts are taken, sorted by id. Validated against `SourceSchema` by the tests. */
export const sources = freeze(rows) as unknown as readonly Frozen<Source & { id: SourceId }>[];
