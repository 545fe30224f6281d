import { RECORD_TYPES, type RecordType } from '../ids/enums.js';
import { ID_PATTERN } from '../ids/id-pattern.js';
import { isPlainObject, shown } from '../ids/shown.js';

// The schemas are zod's, and whoever writes a table or a calendar does not pay for zod: what all
// formats rely on is looked at here, and what breaks it is refused by name, in the manner of `explain`.

/** Plain JSON. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** An object of plain JSON; `undefined` stands for an absent key. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

/** A record as the formats take it: of a known type, with an id, plain JSON throughout. */
export interface PlainRecord extends JsonObject {
  readonly type: RecordType;
  readonly id: string;
}

const faultOf = (where: string, expected: string, received: unknown): string =>
  `${where}: expected ${expected}; received ${shown(received)}`;

/** Refuses a record that breaks its schema: says which, where, what was expected and what came. */
export function refuse(id: string, field: string, expected: string, received: unknown): never {
  throw new RangeError(faultOf(`${id}: ${field}`, expected, received));
}

/** Does something with a record, and names it where that fails for what stands deep within it. */
export function naming<Result>(id: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (message.startsWith(`${id}: `)) throw error;
    // The engine's own messages tell where we stumbled, not over what.
    const told = message.startsWith('expected ')
      ? message
      : `expected a record that passes its schema; ${message}`;
    throw new RangeError(`${id}: ${told}`, { cause: error });
  }
}

/** Deeper than any record of ours; what is far deeper ends the stack of whoever writes it. */
const DEEPEST = 200;

/** What JSON cannot write, and the keys that lead to it. */
interface Fault {
  keys: (string | number)[];
  expected: string;
  received: unknown;
}

const fault = (expected: string, received: unknown): Fault => ({ keys: [], expected, received });

/** Finds what JSON cannot write; paths are made when there is something, since mostly there is nothing. */
function faultIn(value: unknown, above: object[]): Fault | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return undefined;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? undefined : fault('a finite number', value);
  }
  const isList = Array.isArray(value);
  if (!isList && !isPlainObject(value)) return fault('plain JSON', value);
  if (above.length > DEEPEST) return fault(`at most ${String(DEEPEST)} levels`, 'more');
  if (above.includes(value)) return fault('an object that does not hold itself', value);
  above.push(value);
  for (const key of isList ? value.keys() : Object.keys(value)) {
    const part = (value as Readonly<Record<string | number, unknown>>)[key];
    // JSON writes null for a gap in a list, and leaves out a key.
    if (part === undefined && !isList) continue;
    const within = faultIn(part, above);
    if (within !== undefined) return { ...within, keys: [key, ...within.keys] };
  }
  above.pop();
  return undefined;
}

/** Refuses what JSON cannot write, by its path. */
function checkJson(id: string, record: object): void {
  const found = faultIn(record, []);
  if (found === undefined) return;
  const { keys, expected, received } = found;
  // Where there are too many levels, the first of them is enough.
  const path = keys.slice(0, keys.length > DEEPEST ? 1 : undefined).join('.');
  throw new TypeError(faultOf(`${id}: ${path}`, expected, received));
}

/**
 * Makes sure that a value is a record: an object with a `type` and an `id`, plain JSON
 * throughout. Whether it follows its schema in all else is for the schema to say.
 *
 * @param value - whatever was given
 * @param place - how messages call it where it has no id: `records[3]`
 * @returns the same value
 * @throws {TypeError} When it is no object, or holds what JSON cannot.
 * @throws {RangeError} When its id is none, or its type none of ours; names those there are.
 */
export function checkRecord(value: unknown, place: string): PlainRecord {
  if (!isPlainObject(value)) throw new TypeError(faultOf(place, 'a record', value));
  const { type, id } = value;
  if (typeof id !== 'string' || !ID_PATTERN.test(id)) {
    refuse(place, 'id', 'an id of lower-case words joined by hyphens', id);
  }
  if (!RECORD_TYPES.some((known) => known === type)) {
    refuse(id, 'type', `one of ${RECORD_TYPES.join(', ')}`, type);
  }
  checkJson(id, value);
  return value as PlainRecord;
}

/** Checks every record of a list, or of whatever else can be gone through; from `records[0]`. */
export function checkRecords(records: unknown): PlainRecord[] {
  const isIterable = typeof records === 'object' && records !== null && Symbol.iterator in records;
  if (!isIterable) throw new TypeError(`expected a list of records; received ${shown(records)}`);
  return Array.from(records as Iterable<unknown>, (record, i) =>
    checkRecord(record, `records[${String(i)}]`),
  );
}
