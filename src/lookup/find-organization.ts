import { organizations } from '../data/organizations.js';
import { byId } from './by-id.js';
import type { BundledOf } from './collections.js';

/** The bundled organization with an id, if there is one; for those who show what a record refers to. */
export const findOrganization = (id: string): BundledOf<'organization'> | undefined =>
  byId<BundledOf<'organization'>>(organizations).get(id);
