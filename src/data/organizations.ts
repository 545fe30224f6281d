import rows from '../../data/organizations.json' with { type: 'json' };
import type { OrganizationId } from '../ids/organizations.js';
import type { Organization } from '../schemas/organization.js';
import { type Frozen, freeze } from './frozen.js';

/** Organizations, sorted by id. Validated against `OrganizationSchema` by the tests. */
export const organizations = freeze(rows) as unknown as readonly Frozen<
  Organization & { id: OrganizationId }
>[];
