import rows from '../../data/statistics.json' with { type: 'json' };
import type { StatisticId } from '../ids/statistics.js';
import type { Statistic } from '../schemas/statistic.js';
import { type Frozen, freeze } from './frozen.js';

/** Figures, sorted by id. Validated against `StatisticSchema` by the tests. */
export const statistics = freeze(rows) as unknown as readonly Frozen<
  Statistic & { id: StatisticId }
>[];
