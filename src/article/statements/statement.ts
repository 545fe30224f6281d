import type { Confidence } from '../../ids/enums.js';
import type {
  AchievementDraft,
  CompetitionDraft,
  ForumDraft,
  ForumEventDraft,
  ParkDraft,
  PersonDraft,
  PlatformDraft,
  PolicyDraft,
  SigningDraft,
  StatisticDraft,
  SubForumDraft,
} from '../../schemas/drafts.js';
import type { Span } from '../../text/types.js';

/** What every statement has. */
export interface StatementBase extends Span {
  /** Index of the paragraph in which it begins. */
  paragraph: number;
  /** `planned` where the words speak of what is to come. */
  status: 'planned' | 'reported';
  /** `high` when the sentence itself says all of it, `medium` when it rests on what was said before. */
  confidence: Confidence;
  /** Id of the known record that is drafted; a figure tells of whom it is in its draft. */
  recordId?: string;
  /** The wording as it was meant, where it was damaged. */
  clean?: string;
}

/** A draft with its kind and where it stands. */
export interface StatementOf<Kind extends string, Draft> extends StatementBase {
  /** The type of the record that it drafts. */
  kind: Kind;
  /** What is stated, without what the text lacks. */
  draft: Draft;
}

/** An edition of a forum that takes place, did, or was cancelled. */
export type ForumStatement = StatementOf<'forum', ForumDraft>;
/** A sub-forum with what the text says of it. */
export type SubForumStatement = StatementOf<'sub-forum', SubForumDraft>;
/** An exhibition, ceremony, conference … */
export type ForumEventStatement = StatementOf<'forum-event', ForumEventDraft>;
/** A competition with its rounds and entrants. */
export type CompetitionStatement = StatementOf<'competition', CompetitionDraft>;
/** A signing, or a total of signings, that the text states. */
export type SigningStatement = StatementOf<'signing', SigningDraft>;
/** A turn in the life of a platform. */
export type PlatformStatement = StatementOf<'platform', PlatformDraft>;
/** A turn in the life of a park. */
export type ParkStatement = StatementOf<'park', ParkDraft>;
/** A result that is released. */
export type AchievementStatement = StatementOf<'achievement', AchievementDraft>;
/** A policy that is released. */
export type PolicyStatement = StatementOf<'policy', PolicyDraft>;
/** A person in a post. */
export type PersonStatement = StatementOf<'person', PersonDraft>;
/** A figure that the text states of something it names. */
export type StatisticStatement = StatementOf<'statistic', StatisticDraft>;

/** What a text states, as the draft of a record. */
export type Statement =
  | ForumStatement
  | SubForumStatement
  | ForumEventStatement
  | CompetitionStatement
  | SigningStatement
  | PlatformStatement
  | ParkStatement
  | AchievementStatement
  | PolicyStatement
  | PersonStatement
  | StatisticStatement;
