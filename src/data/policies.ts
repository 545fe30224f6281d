import rows from '../../data/policies.json' with { type: 'json' };
import type { OrganizationId } from '../ids/organizations.js';
import type { PolicyId } from '../ids/policies.js';
import type { Policy } from '../schemas/policy.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledSourceRef, OccasionId } from './references.js';

/** A policy, plan or programme of the bundled data: every id that it names is one of theirs. */
export interface BundledPolicy extends Policy {
  readonly id: PolicyId;
  readonly issuerIds?: readonly OrganizationId[] | undefined;
  readonly releasedAtId?: OccasionId | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Policies, plans and programmes, sorted by id. Validated against `PolicySchema` by the tests. */
export const policies = freeze(rows) as unknown as readonly BundledPolicy[];
