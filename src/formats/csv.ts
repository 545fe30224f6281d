import type { Frozen } from '../data/frozen.js';
import { RECORD_TYPES } from '../ids/enums.js';
import { shown } from '../ids/shown.js';
import type { AnyRecord } from '../schemas/any-record.js';
import { checkOptions } from '../text/text-options.js';
import {
  type Json,
  type JsonObject,
  type PlainRecord,
  checkRecords,
  refuse,
} from './check-record.js';
import { cellOf, guarded, quoted } from './csv-cell.js';
import { bySchemaOrder, fieldsOf } from './field-order.js';
import { hasOwn } from '../text/has-own.js';

/** What {@link toCsv} may be told. */
export interface CsvOptions {
  /** Dotted paths, in the order wanted: `names.hans`, `money.value`, `hosts`; all when absent. */
  columns?: readonly string[] | undefined;
  /** Whether a byte order mark comes first, without which Excel garbles Chinese; true when absent. */
  bom?: boolean | undefined;
}

const BOM = '\ufeff';
const LINE_BREAK = '\r\n';

/** Whether a value has columns of its own for its parts. */
const isGroup = (value: Json): value is JsonObject => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const group = value as JsonObject;
  return Object.keys(group).some((key) => group[key] !== undefined);
};

/** A key of records: the columns in which its value stands, and the keys within it. */
interface Field {
  path: string;
  columns: number[];
  parts: Map<string, Field>;
}

const fieldOf = (path: string): Field => ({ path, columns: [], parts: new Map() });

/** The key within a field, made where there is none yet. */
function partOf(field: Field, key: string): Field {
  const known = field.parts.get(key);
  if (known !== undefined) return known;
  const part = fieldOf(field.path === '' ? key : `${field.path}.${key}`);
  field.parts.set(key, part);
  return part;
}

/** Adds the dotted paths of all that a value holds; a list is one, and so is an object without parts. */
function addPaths(paths: Set<string>, id: string, value: JsonObject, field: Field): void {
  for (const key of Object.keys(value)) {
    const inner = value[key];
    if (inner === undefined) continue;
    const part = partOf(field, key);
    if (key.includes('.')) refuse(id, part.path, 'keys without dots', key);
    if (isGroup(inner)) addPaths(paths, id, inner, part);
    else paths.add(part.path);
  }
}

/** All columns of a table in the order of the schemas; of an empty one, those that all have. */
function columnsOf(records: readonly PlainRecord[]): string[] {
  if (records.length === 0) return ['type', 'id'];
  const paths = new Set<string>();
  const root = fieldOf('');
  for (const record of records) addPaths(paths, record.id, record, root);
  return [...paths].sort(bySchemaOrder(new Set(records.map(({ type }) => type))));
}

/** The keys that columns are about, each with the places of its columns. */
function fieldsFor(columns: readonly string[]): Field {
  const root = fieldOf('');
  for (const [i, column] of columns.entries()) {
    column.split('.').reduce(partOf, root).columns.push(i);
  }
  return root;
}

/** Fills in the cells of what a value holds. */
function fill(cells: string[], value: JsonObject, field: Field): void {
  for (const key of Object.keys(value)) {
    const part = field.parts.get(key);
    const inner = value[key];
    if (part === undefined || inner === undefined) continue;
    if (part.columns.length > 0) {
      const cell = quoted(cellOf(inner));
      for (const column of part.columns) cells[column] = cell;
    }
    if (part.parts.size > 0 && isGroup(inner)) fill(cells, inner, part);
  }
}

/** Refuses a column that no record of these types can have: a slip would give an empty one. */
function checkColumns(columns: readonly string[], records: readonly PlainRecord[]): void {
  if (!Array.isArray(columns) || columns.some((column) => typeof column !== 'string')) {
    throw new TypeError(`columns: expected an array of paths, got ${shown(columns)}`);
  }
  if (columns.length === 0) throw new RangeError('columns: expected at least one path, got none');
  const types = records.length === 0 ? RECORD_TYPES : records.map(({ type }) => type);
  const known = new Set([...new Set(types)].flatMap(fieldsOf));
  for (const column of columns) {
    const [field = ''] = column.split('.');
    if (known.has(field) || records.some((record) => hasOwn(record, field))) continue;
    throw new RangeError(
      `columns: expected paths that begin with ${[...known].join(', ')}; got ${shown(column)}`,
    );
  }
}

/**
 * Writes records as a table: CSV by RFC 4180, one record a row, one value a column.
 *
 * Shape: a header of dotted paths (`names.hans`, `money.value`) in the order of the schemas, rows
 * parted by CRLF, none behind the last. A list is one cell of JSON; numbers are plain digits;
 * what is absent or `null` is an empty cell. A text that a spreadsheet would run (`=`, `+`, `-`, `@`,
 * their full-width forms, tab, line breaks at its beginning) has `'` put before it; a number never.
 * docs/formats.md gives the rule by which a table is read back.
 *
 * @param records - records of any types, the user's own included
 * @param options - `columns` to choose, `bom` for Excel
 * @returns the table; of an empty list, the header alone
 * @throws {TypeError} When it is no list of records, or one holds what JSON cannot; names it.
 * @throws {RangeError} When an id, a type or a key breaks the schemas, or those types have no such
 *   column; names the record, and those there are.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * toCsv([getForum('zgc-forum-2024')], { columns: ['id', 'year'], bom: false }) // 'id,year\r\nzgc-forum-2024,2024'
 */
export function toCsv(records: Iterable<Frozen<AnyRecord>>, options: CsvOptions = {}): string {
  checkOptions(options);
  const { columns, bom = true } = options;
  const rows = checkRecords(records);
  if (columns !== undefined) checkColumns(columns, rows);
  const chosen = columns ?? columnsOf(rows);
  const header = chosen.map((column) => quoted(guarded(column)));
  const fields = fieldsFor(chosen);
  const lineOf = (row: PlainRecord): string => {
    const cells = new Array<string>(chosen.length).fill('');
    fill(cells, row, fields);
    // A lone empty cell would be an empty line, which readers skip.
    return cells.join(',') || '""';
  };
  const lines = [header.join(',') || '""', ...rows.map(lineOf)];
  return (bom ? BOM : '') + lines.join(LINE_BREAK);
}
