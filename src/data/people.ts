import rows from '../../data/people.json' with { type: 'json' };
import type { PersonId } from '../ids/people.js';
import type { Person } from '../schemas/person.js';
import { type Frozen, freeze } from './frozen.js';

/** Public persons in the roles that sources give, sorted by id. Validated against `PersonSchema` by the tests. */
export const people = freeze(rows) as unknown as readonly Frozen<Person & { id: PersonId }>[];
