import { readFile } from 'node:fs/promises';
import { InputError } from './errors.js';

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

function decode(bytes: Uint8Array, name: string): string {
  try {
    // A leading byte order mark stays: offsets cite the file as it is.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const hint = 'convert it first, for example with iconv -f GB18030 -t UTF-8';
    throw new InputError(`${name}: not valid UTF-8; ${hint}`);
  }
}

/** Reads a file as UTF-8. */
export async function readInput(path: string): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new InputError(`${path}: ${REASONS[code] ?? `cannot be read (${code})`}`);
  }
  return { name: path, text: decode(bytes, path) };
}

/** Reads all of standard input as UTF-8. */
export async function readStandardInput(stream: AsyncIterable<Uint8Array>): Promise<Input> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  const name = 'standard input';
  return { name, text: decode(Buffer.concat(chunks), name) };
}
