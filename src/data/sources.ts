import rows from '../../data/sources.json' with { type: 'json' };
import type { SourceId } from '../ids/sources.js';
import type { Source } from '../schemas/source.js';
import { freeze } from './frozen.js';

/** A text from which facts of the bundled data are taken. */
export interface BundledSource extends Source {
  readonly id: SourceId;
}

/** Texts from which the facts are taken, sorted by id. Validated against `SourceSchema` by the tests. */
export const sources = freeze(rows) as unknown as readonly BundledSource[];
