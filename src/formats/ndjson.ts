import type { Frozen } from '../data/frozen.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { checkRecords } from './check-record.js';

/**
 * Writes records as NDJSON: one JSON object a line.
 *
 * Shape: UTF-8 text without a byte order mark, each line ended by a line feed. Line separators
 * (U+2028, U+2029) within a text are escaped, so that no reader takes them for the end of a line.
 * An empty list gives an empty text.
 *
 * @param records - records of any types, the user's own included
 * @returns the lines
 * @throws {TypeError} When it is no list of records, or one holds what JSON cannot; names it.
 * @throws {RangeError} When an id is none, or a type none of ours; names those there are.
 * @see https://github.com/ndjson/ndjson-spec
 * @example
 * toNdjson([getForum('zgc-forum-2024')]).startsWith('{"type":"forum","id":"zgc-forum-2024"') // true
 */
export function toNdjson(records: Iterable<Frozen<AnyRecord>>): string {
  const lines = checkRecords(records).map((record) => `${JSON.stringify(record)}\n`);
  return escapeSeparators(lines.join(''));
}

const escapeSeparators = (json: string): string =>
  json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
