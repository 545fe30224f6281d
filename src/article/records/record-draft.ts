import type { Achievement } from '../../schemas/achievement.js';
import type { Competition } from '../../schemas/competition.js';
import type { ForumEvent } from '../../schemas/forum-event.js';
import type { ForumSeries } from '../../schemas/forum-series.js';
import type { Forum } from '../../schemas/forum.js';
import type { Organization } from '../../schemas/organization.js';
import type { Park } from '../../schemas/park.js';
import type { Person, Post } from '../../schemas/person.js';
import type { Place } from '../../schemas/place.js';
import type { Platform } from '../../schemas/platform.js';
import type { Policy } from '../../schemas/policy.js';
import type { RecordBase } from '../../schemas/record.js';
import type { Signing } from '../../schemas/signing.js';
import type { Statistic } from '../../schemas/statistic.js';
import type { SubForum } from '../../schemas/sub-forum.js';
import type { Dispute } from '../../schemas/values/source-ref.js';

/** What the same text says otherwise in another place. */
export interface DraftDispute extends Omit<Dispute, 'source'> {
  /** Id of the text; absent where it has none. */
  readonly source?: string | undefined;
}

/** A post; the day for which it is stated may be missing. */
export interface DraftedPost extends Omit<Post, 'validOn'> {
  /** Day for which the text states it, in EDTF. */
  readonly validOn?: string | undefined;
}

/** The keys of a record that stand in its draft otherwise, or of which the draft takes no value. */
type Apart = 'type' | 'id' | 'disputed' | 'posts';

/** A record as far as one text states it, with the record's own keys. */
export type RecordDraft<R extends RecordBase> = Pick<R, 'type' | 'id'> & {
  readonly [Key in Exclude<keyof R, Apart>]?: R[Key] | undefined;
} & (R extends Pick<Person, 'posts'>
    ? {
        /** Of a person: its posts. */
        readonly posts?: readonly DraftedPost[] | undefined;
      }
    : unknown) & {
    /** What the text says otherwise in another place. */
    readonly disputed?: readonly DraftDispute[] | undefined;
  };

/** The records that an article makes, by the names of the collections. */
export interface DraftedRecords {
  /** Forums that come again, of which an edition is stated. */
  readonly forumSeries: readonly RecordDraft<ForumSeries>[];
  /** Editions of forums. */
  readonly forums: readonly RecordDraft<Forum>[];
  /** Parallel forums and sessions of an edition. */
  readonly subForums: readonly RecordDraft<SubForum>[];
  /** Other events of an edition, or by themselves. */
  readonly forumEvents: readonly RecordDraft<ForumEvent>[];
  /** Competitions. */
  readonly competitions: readonly RecordDraft<Competition>[];
  /** Signings, and totals of them. */
  readonly signings: readonly RecordDraft<Signing>[];
  /** Platforms, centres and other bodies with functions. */
  readonly platforms: readonly RecordDraft<Platform>[];
  /** Parks. */
  readonly parks: readonly RecordDraft<Park>[];
  /** Bodies that others name: hosts, parties, employers. */
  readonly organizations: readonly RecordDraft<Organization>[];
  /** Persons with their posts. */
  readonly people: readonly RecordDraft<Person>[];
  /** Results that were released. */
  readonly achievements: readonly RecordDraft<Achievement>[];
  /** Policies that were released. */
  readonly policies: readonly RecordDraft<Policy>[];
  /** Figures. */
  readonly statistics: readonly RecordDraft<Statistic>[];
  /** Places that others name. */
  readonly places: readonly RecordDraft<Place>[];
}

/** What is known of a record before its sources are written: the record's keys but these. */
export type Fields<R extends RecordBase> = Omit<
  RecordDraft<R>,
  'type' | 'id' | 'sources' | 'disputed'
>;
