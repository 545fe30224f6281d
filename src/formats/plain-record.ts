import { RECORD_TYPES, type RecordType } from '../ids/enums.js';

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

const LONGEST_SHOWN = 80;

/** A value for a message, on one line and not too long. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(
      value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value,
    );
  }
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (value === null) return 'null';
  return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol'
    ? Object.prototype.toString.call(value)
    : String(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Whether an object is one that JSON can write: no Date, no Map, no instance of a class. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have another Object.prototype, which has no prototype itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The first value within that JSON cannot write, with its path; `undefined` when there is none. */
function findForeign(value: unknown, path: string, above: readonly object[]): string | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return undefined;
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? undefined
      : `${path}: expected a finite number, got ${shown(value)}`;
  }
  if (!isObject(value) || !(Array.isArray(value) || isPlain(value))) {
    return `${path}: expected plain JSON, got ${shown(value)}`;
  }
  if (above.includes(value)) return `${path}: expected plain JSON, got an object that holds itself`;
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined && !Array.isArray(value)) continue;
    const found = findForeign(item, path === '' ? key : `${path}.${key}`, [...above, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Makes sure that a value is a record: an object with a `type` and an `id`, plain JSON
 * throughout. Whether it follows its schema is for the schema to say.
 *
 * @param value - whatever was given
 * @param what - how messages call it where it has no id: `record 3`
 * @returns the same value
 * @throws {TypeError} When it is no object, has no id, or holds what JSON cannot.
 * @throws {RangeError} When its type is none of ours; names those there are.
 */
export function checkRecord(value: unknown, what: string): PlainRecord {
  if (!isObject(value) || Array.isArray(value)) {
    throw new TypeError(`${what}: expected a record with type and id, got ${shown(value)}`);
  }
  const { type, id } = value;
  if (typeof id !== 'string' || id === '') {
    throw new TypeError(`${what}: expected an id, got ${shown(id)}`);
  }
  if (!RECORD_TYPES.some((known) => known === type)) {
    const error = typeof type === 'string' ? RangeError : TypeError;
    throw new error(
      `${what} ${shown(id)}: expected a type of ${RECORD_TYPES.join(', ')}, got ${shown(type)}`,
    );
  }
  const foreign = findForeign(value, '', []);
  if (foreign !== undefined) throw new TypeError(`${what} ${shown(id)}: ${foreign}`);
  return value as PlainRecord;
}

/** Checks every record of a list; the first is record 1. */
export function checkRecords(records: Iterable<unknown>): PlainRecord[] {
  if (typeof (records as Partial<Iterable<unknown>> | null)?.[Symbol.iterator] !== 'function') {
    throw new TypeError(`expected a list of records, got ${shown(records)}`);
  }
  if (typeof records === 'string') throw new TypeError('expected a list of records, got a string');
  return Array.from(records, (record, i) => checkRecord(record, `record ${String(i + 1)}`));
}
