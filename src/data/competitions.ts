import rows from '../../data/competitions.json' with { type: 'json' };
import type { CompetitionId } from '../ids/competitions.js';
import type { Competition } from '../schemas/competition.js';
import { type Frozen, freeze } from './frozen.js';

/** Competitions, sorted by id. Validated against `CompetitionSchema` by the tests. */
export const competitions = freeze(rows) as unknown as readonly Frozen<
  Competition & { id: CompetitionId }
>[];
