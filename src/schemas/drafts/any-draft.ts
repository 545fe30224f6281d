import * as z from 'zod';
import { type CompetitionDraft, CompetitionDraftSchema } from './competition.js';
import { type ForumEventDraft, ForumEventDraftSchema } from './forum-event.js';
import { type ForumDraft, ForumDraftSchema } from './forum.js';
import { type PersonDraft, PersonDraftSchema } from './person.js';
import {
  type AchievementDraft,
  AchievementDraftSchema,
  type PolicyDraft,
  PolicyDraftSchema,
} from './release.js';
import { type SigningDraft, SigningDraftSchema } from './signing.js';
import {
  type ParkDraft,
  ParkDraftSchema,
  type PlatformDraft,
  PlatformDraftSchema,
} from './site.js';
import { type StatisticDraft, StatisticDraftSchema } from './statistic.js';
import { type SubForumDraft, SubForumDraftSchema } from './sub-forum.js';

/** A draft of any kind, told apart by its `type`. */
export const AnyDraftSchema = z.discriminatedUnion('type', [
  ForumDraftSchema,
  SubForumDraftSchema,
  ForumEventDraftSchema,
  CompetitionDraftSchema,
  SigningDraftSchema,
  PlatformDraftSchema,
  ParkDraftSchema,
  AchievementDraftSchema,
  PolicyDraftSchema,
  PersonDraftSchema,
  StatisticDraftSchema,
]);

/** A draft of any kind, told apart by its `type`. */
export type AnyDraft =
  | ForumDraft
  | SubForumDraft
  | ForumEventDraft
  | CompetitionDraft
  | SigningDraft
  | PlatformDraft
  | ParkDraft
  | AchievementDraft
  | PolicyDraft
  | PersonDraft
  | StatisticDraft;
