import { InputError } from './errors.js';
import type { Input } from './input.js';

/** A row of a file, and where it stands there: `rows.ndjson:3`, `rows.json[2]`. */
export interface Row {
  place: string;
  value: unknown;
}

/** Why a text is no JSON, without its position: that of a line is of no use in the file. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** One value a line; blank lines are none. */
function readLines({ name, text }: Input): Row[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const place = `${name}:${String(i + 1)}`;
    try {
      return [{ place, value: JSON.parse(line) as unknown }];
    } catch (error) {
      throw new InputError(`${place}: expected JSON; ${reasonOf(error)}`);
    }
  });
}

/** Whether a text is NDJSON: two lines or more, the first of which is a whole object. */
function isNdjson(text: string): boolean {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  if (!first.trimStart().startsWith('{') || others.length === 0) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/**
 * The rows of a file: a JSON array, one JSON object, or NDJSON, which its form tells.
 *
 * @throws {InputError} When it is neither; says where it stops to be.
 */
export function readRows({ name, text }: Input): Row[] {
  // A byte order mark is no part of JSON, though some programs write it.
  const input = { name, text: text.replace(/^\ufeff/, '') };
  if (input.text.trim() === '') throw new InputError(`${name}: expected records, found none`);
  if (isNdjson(input.text)) return readLines(input);
  let value: unknown;
  try {
    value = JSON.parse(input.text);
  } catch (error) {
    throw new InputError(`${name}: expected JSON or NDJSON; ${reasonOf(error)}`);
  }
  if (!Array.isArray(value)) return [{ place: name, value }];
  return value.map((row: unknown, i) => ({ place: `${name}[${String(i)}]`, value: row }));
}
