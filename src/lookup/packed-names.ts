import type { RecordType } from '../ids/enums.js';
import type { NameEntry } from './name-entries.js';
import { NAMES } from './names.generated.js';

/**
 * The names of bundled records that are looked for in texts, from their packed table: a tenth of the size of the
 * datasets. A type stands above the lines of its records, and a line is
 *
 *     id ⇥ key|key|^acronym ⇥ id of a whole|id of another
 */
export function packedNames(): NameEntry[] {
  return NAMES.split('\n\n').flatMap((section) => {
    const [type, ...lines] = section.split('\n') as [RecordType, ...string[]];
    return lines.flatMap((line) => entriesOf(type, line));
  });
}

function entriesOf(type: RecordType, line: string): NameEntry[] {
  const [id, keys, wholes] = line.split('\t') as [string, string, string?];
  const parents = wholes?.split('|') ?? [];
  return keys.split('|').map((written) => {
    const acronym = written.startsWith('^');
    const key = acronym ? written.slice(1) : written;
    return { id, type, key, acronym, linked: true, wholes: parents };
  });
}
