import rows from '../../data/organizations.json' with { type: 'json' };
import type { OrganizationId } from '../ids/organizations.js';
import type { PlaceId } from '../ids/places.js';
import type { Organization } from '../schemas/organization.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledSourceRef } from './references.js';

/** An organization of the bundled data: every id that it names is one of theirs. */
export interface BundledOrganization extends Organization {
  readonly id: OrganizationId;
  readonly parentId?: OrganizationId | undefined;
  readonly placeIds?: readonly PlaceId[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Organizations, sorted by id. Validated against `OrganizationSchema` by the tests. */
export const organizations = freeze(rows) as unknown as readonly BundledOrganization[];
