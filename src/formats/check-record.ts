import { RECORD_TYPES, type RecordType } from '../ids/enums.js';
import { ID_PATTERN } from '../ids/id-pattern.js';
import type { Names } from '../schemas/values/names.js';
import type { Frozen } from '../data/frozen.js';

// The schemas are zod's, and whoever writes a calendar does not pay for zod: what a format
// relies on is looked at here, and what breaks it is refused by name, in the manner of `explain`.

/** The head of a record that has been looked at. */
export interface CheckedRecord {
  type: RecordType;
  id: string;
  names: Frozen<Names>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MAX_SHOWN = 80;

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

/** Refuses a record, naming it, the field, what was expected there and what came. */
export function refuse(id: string, field: string, expected: string, received: unknown): never {
  throw new RangeError(`${id}: ${field}: expected ${expected}; received ${show(received)}`);
}

/** Refuses names without a form in which they could be shown. */
export function checkNames(id: string, field: string, names: unknown): void {
  const forms = isObject(names)
    ? [names['hans'], names['hant'], names['en']].filter((form) => form !== undefined)
    : [];
  if (forms.length === 0 || !forms.every((form) => typeof form === 'string' && /\S/.test(form))) {
    refuse(id, field, 'a text under at least one of hans, hant and en', names);
  }
}

/** Refuses what is no list of objects; an absent list is none. */
export function checkItems(
  id: string,
  field: string,
  items: unknown,
): readonly Record<string, unknown>[] {
  if (items === undefined) return [];
  if (!Array.isArray(items) || !items.every(isObject)) {
    refuse(id, field, 'a list of objects', items);
  }
  return items;
}

/**
 * Looks at what every record has: its type, id and names, and the lists of its sources.
 *
 * @param position - 0-based, to name a record that has no id
 * @throws {TypeError} When it is no object.
 * @throws {RangeError} When it breaks the schema in one of these.
 */
export function checkRecord(record: unknown, position: number): CheckedRecord {
  const nameless = `record ${String(position)}`;
  if (!isObject(record)) {
    throw new TypeError(`${nameless}: expected a record; received ${show(record)}`);
  }
  const { type, id, names } = record;
  if (typeof id !== 'string' || !ID_PATTERN.test(id)) {
    refuse(nameless, 'id', 'an id of lower-case words joined by hyphens', id);
  }
  if (!RECORD_TYPES.some((each) => each === type)) {
    refuse(id, 'type', `one of ${RECORD_TYPES.join(', ')}`, type);
  }
  checkNames(id, 'names', names);
  checkItems(id, 'sources', record['sources']);
  checkItems(id, 'disputed', record['disputed']);
  return record as unknown as CheckedRecord;
}

/** Does something with a record, and names it where that fails for what stands deep within it. */
export function naming<Result>(id: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { message } = error as Error;
    if (message.startsWith(`${id}: `)) throw error;
    throw new RangeError(`${id}: ${message}`, { cause: error });
  }
}

/** Looks at a list of records, and refuses two of one id. */
export function checkRecords(records: unknown): CheckedRecord[] {
  if (!Array.isArray(records)) {
    throw new TypeError(`expected a list of records; received ${show(records)}`);
  }
  const seen = new Set<string>();
  return records.map((record: unknown, position) => {
    const checked = checkRecord(record, position);
    if (seen.has(checked.id)) refuse(checked.id, 'id', 'every record once', checked.id);
    seen.add(checked.id);
    return checked;
  });
}
