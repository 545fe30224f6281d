import rows from '../../data/signings.json' with { type: 'json' };
import type { SigningId } from '../ids/signings.js';
import type { Signing } from '../schemas/signing.js';
import { type Frozen, freeze } from './frozen.js';

/** Signings and stated totals of signings, sorted by id. Validated against `SigningSchema` by the tests. */
export const signings = freeze(rows) as unknown as readonly Frozen<Signing & { id: SigningId }>[];
