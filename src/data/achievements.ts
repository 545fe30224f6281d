import rows from '../../data/achievements.json' with { type: 'json' };
import type { AchievementId } from '../ids/achievements.js';
import type { Achievement } from '../schemas/achievement.js';
import { type Frozen, freeze } from './frozen.js';

/** Results of research, sorted by id. Validated against `AchievementSchema` by the tests. */
export const achievements = freeze(rows) as unknown as readonly Frozen<
  Achievement & { id: AchievementId }
>[];
