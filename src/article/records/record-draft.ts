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
} & (R extends { readonly posts?: unknown }
    ? { readonly posts?: readonly DraftedPost[] | undefined }
    : unknown) & { readonly disputed?: readonly DraftDispute[] | undefined };

/** The records that an article makes, by the names of the collections. */
export interface DraftedRecords {
  readonly forumSeries: readonly RecordDraft<ForumSeries>[];
  readonly forums: readonly RecordDraft<Forum>[];
  readonly subForums: readonly RecordDraft<SubForum>[];
  readonly forumEvents: readonly RecordDraft<ForumEvent>[];
  readonly competitions: readonly RecordDraft<Competition>[];
  readonly signings: readonly RecordDraft<Signing>[];
  readonly platforms: readonly RecordDraft<Platform>[];
  readonly parks: readonly RecordDraft<Park>[];
  readonly organizations: readonly RecordDraft<Organization>[];
  readonly people: readonly RecordDraft<Person>[];
  readonly achievements: readonly RecordDraft<Achievement>[];
  readonly policies: readonly RecordDraft<Policy>[];
  readonly statistics: readonly RecordDraft<Statistic>[];
  readonly places: readonly RecordDraft<Place>[];
}

/** What is known of a record before its sources are written: the record's keys but these. */
export type Fields<R extends RecordBase> = Omit<
  RecordDraft<R>,
  'type' | 'id' | 'sources' | 'disputed'
>;
