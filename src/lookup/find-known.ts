import { organizations } from '../data/organizations.js';
import { places } from '../data/places.js';
import { byId } from './by-id.js';
import type { BundledOf } from './collections.js';

// For those who name what a record refers to by its id. Each brings one dataset.

/** The bundled place with an id, if there is one. */
export const findPlace = (id: string): BundledOf<'place'> | undefined =>
  byId<BundledOf<'place'>>(places).get(id);

/** The bundled organization with an id, if there is one. */
export const findOrganization = (id: string): BundledOf<'organization'> | undefined =>
  byId<BundledOf<'organization'>>(organizations).get(id);
