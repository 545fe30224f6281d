import rows from '../../data/statistics.json' with { type: 'json' };
import type { RecordId } from '../ids/record-id.js';
import type { StatisticId } from '../ids/statistics.js';
import type { Statistic } from '../schemas/statistic.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledSourceRef } from './references.js';

/** A figure of the bundled data: every id that it names is one of theirs. */
export interface BundledStatistic extends Statistic {
  readonly id: StatisticId;
  readonly subjectId: RecordId;
  readonly subsetOfId?: StatisticId | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Figures, sorted by id. Validated against `StatisticSchema` by the tests. */
export const statistics = freeze(rows) as unknown as readonly BundledStatistic[];
