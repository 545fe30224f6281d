import { readFile } from 'node:fs/promises';
import { InputError } from './errors.js';
import { visibleInLine } from './visible.js';

/** A text with the name under which messages speak of it. */
export interface Input {
  name: string;
  text: string;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory, expected a text file',
  EACCES: 'permission denied',
};

function unreadable(name: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new InputError(`${name}: ${REASONS[code] ?? `cannot be read (${code})`}`);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    // A leading byte order mark stays: offsets cite the file as it is.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const hint = 'convert it first, with iconv -f GB18030 (or BIG5, UTF-16) -t UTF-8';
    throw new InputError(`${name}: not valid UTF-8; ${hint}`);
  }
}

/** Reads a file as UTF-8. */
export async function readInput(path: string): Promise<Input> {
  const name = visibleInLine(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw unreadable(name, error);
  }
  return { name, text: decode(bytes, name) };
}

/** Reads all of standard input as UTF-8. */
export async function readStandardInput(stream: AsyncIterable<Uint8Array>): Promise<Input> {
  const name = 'standard input';
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (error) {
    throw unreadable(name, error);
  }
  return { name, text: decode(Buffer.concat(chunks), name) };
}
