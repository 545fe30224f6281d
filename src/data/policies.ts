import rows from '../../data/policies.json' with { type: 'json' };
import type { PolicyId } from '../ids/policies.js';
import type { Policy } from '../schemas/policy.js';
import { type Frozen, freeze } from './frozen.js';

/** Policies, plans and programmes, sorted by id. Validated against `PolicySchema` by the tests. */
export const policies = freeze(rows) as unknown as readonly Frozen<Policy & { id: PolicyId }>[];
