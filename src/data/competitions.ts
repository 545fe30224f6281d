import rows from '../../data/competitions.json' with { type: 'json' };
import type { CompetitionId } from '../ids/competitions.js';
import type { ForumId } from '../ids/forums.js';
import type { Competition } from '../schemas/competition.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledHost, BundledSourceRef, BundledStage } from './references.js';

/** A competition of the bundled data: every id that it names is one of theirs. */
export interface BundledCompetition extends Competition {
  readonly id: CompetitionId;
  readonly followsId?: CompetitionId | undefined;
  readonly forumId?: ForumId | undefined;
  readonly hosts?: readonly BundledHost[] | undefined;
  readonly stages?: readonly BundledStage[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Competitions, sorted by id. Validated against `CompetitionSchema` by the tests. */
export const competitions = freeze(rows) as unknown as readonly BundledCompetition[];
