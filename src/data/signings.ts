import rows from '../../data/signings.json' with { type: 'json' };
import type { ForumId } from '../ids/forums.js';
import type { ParkId } from '../ids/parks.js';
import type { PersonId } from '../ids/people.js';
import type { PlatformId } from '../ids/platforms.js';
import type { PolicyId } from '../ids/policies.js';
import type { SigningId } from '../ids/signings.js';
import type { Signing } from '../schemas/signing.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledParty, BundledSourceRef, OccasionId } from './references.js';

/** A signing, or a stated total of signings, of the bundled data: every id that it names is one of theirs. */
export interface BundledSigning extends Signing {
  readonly id: SigningId;
  readonly parties?: readonly BundledParty[] | undefined;
  readonly signatoryIds?: readonly PersonId[] | undefined;
  readonly objectId?: PlatformId | ParkId | undefined;
  readonly forumId?: ForumId | undefined;
  readonly eventId?: OccasionId | undefined;
  readonly programmeId?: PolicyId | SigningId | undefined;
  readonly withinId?: SigningId | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Signings and stated totals of signings, sorted by id. Validated against `SigningSchema` by the tests. */
export const signings = freeze(rows) as unknown as readonly BundledSigning[];
