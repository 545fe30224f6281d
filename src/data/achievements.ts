import rows from '../../data/achievements.json' with { type: 'json' };
import type { AchievementId } from '../ids/achievements.js';
import type { OrganizationId } from '../ids/organizations.js';
import type { Achievement } from '../schemas/achievement.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledSourceRef, OccasionId } from './references.js';

/** A result of research of the bundled data: every id that it names is one of theirs. */
export interface BundledAchievement extends Achievement {
  readonly id: AchievementId;
  readonly releasedAtId?: OccasionId | undefined;
  readonly shownAtIds?: readonly OccasionId[] | undefined;
  readonly developerIds?: readonly OrganizationId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Results of research, sorted by id. Validated against `AchievementSchema` by the tests. */
export const achievements = freeze(rows) as unknown as readonly BundledAchievement[];
