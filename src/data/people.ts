import rows from '../../data/people.json' with { type: 'json' };
import type { PersonId } from '../ids/people.js';
import type { Person } from '../schemas/person.js';
import { freeze } from './frozen.js';
import type { BundledDispute, BundledPost, BundledSourceRef } from './references.js';

/** A person of the bundled data: every id that it names is one of theirs. */
export interface BundledPerson extends Person {
  readonly id: PersonId;
  readonly posts?: readonly BundledPost[] | undefined;
  readonly sources: readonly BundledSourceRef[];
  readonly disputed?: readonly BundledDispute[] | undefined;
}

/** Public persons in the roles that sources give, sorted by id. Validated against `PersonSchema` by the tests. */
export const people = freeze(rows) as unknown as readonly BundledPerson[];
