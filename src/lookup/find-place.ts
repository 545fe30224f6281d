import { places } from '../data/places.js';
import { byId } from './by-id.js';
import type { BundledOf } from './collections.js';

/** The bundled place with an id, if there is one; for those who show what a record refers to. */
export const findPlace = (id: string): BundledOf<'place'> | undefined =>
  byId<BundledOf<'place'>>(places).get(id);
