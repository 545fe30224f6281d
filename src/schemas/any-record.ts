import * as z from 'zod';
import { type Achievement, AchievementSchema } from './achievement.js';
import { type Competition, CompetitionSchema } from './competition.js';
import { type ForumEvent, ForumEventSchema } from './forum-event.js';
import { type ForumSeries, ForumSeriesSchema } from './forum-series.js';
import { type Forum, ForumSchema } from './forum.js';
import { type Organization, OrganizationSchema } from './organization.js';
import { type Park, ParkSchema } from './park.js';
import { type Person, PersonSchema } from './person.js';
import { type Place, PlaceSchema } from './place.js';
import { type Platform, PlatformSchema } from './platform.js';
import { type Policy, PolicySchema } from './policy.js';
import { type Signing, SigningSchema } from './signing.js';
import { type Source, SourceSchema } from './source.js';
import { type Statistic, StatisticSchema } from './statistic.js';
import { type SubForum, SubForumSchema } from './sub-forum.js';

/** A record of any collection, told apart by its `type`. */
export const AnyRecordSchema = z.discriminatedUnion('type', [
  ForumSeriesSchema,
  ForumSchema,
  SubForumSchema,
  SigningSchema,
  PlatformSchema,
  ParkSchema,
  OrganizationSchema,
  PersonSchema,
  AchievementSchema,
  PolicySchema,
  CompetitionSchema,
  ForumEventSchema,
  StatisticSchema,
  PlaceSchema,
  SourceSchema,
]);

/** A record of any collection, told apart by its `type`. */
export type AnyRecord =
  | ForumSeries
  | Forum
  | SubForum
  | Signing
  | Platform
  | Park
  | Organization
  | Person
  | Achievement
  | Policy
  | Competition
  | ForumEvent
  | Statistic
  | Place
  | Source;
