import { createReadStream } from 'node:fs';
import { InputError, UsageError } from './errors.js';
import { visibleInLine } from './visible.js';

/** As a file: standard input. */
export const STANDARD_INPUT = '-';

/** Bytes to come, with the name under which messages speak of them. */
export interface OpenInput {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
}

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

/** A file; it is read when its bytes are asked for. */
export function openInput(path: string): OpenInput {
  return { name: visibleInLine(path), bytes: createReadStream(path) };
}

export function openStandardInput(bytes: AsyncIterable<Uint8Array>): OpenInput {
  return { name: 'standard input', bytes };
}

/**
 * The text of an input, piece by piece as it is read.
 *
 * @throws {InputError} When it cannot be read, or is not UTF-8.
 */
export async function* decodePieces({ name, bytes }: OpenInput): AsyncGenerator<string> {
  // A leading byte order mark stays: offsets cite the file as it is.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      const hint = 'convert it first, with iconv -f GB18030 (or BIG5, UTF-16) -t UTF-8';
      throw new InputError(`${name}: not valid UTF-8; ${hint}`);
    }
  };
  try {
    for await (const piece of bytes) yield decode(piece);
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  }
  yield decode();
}

async function readAll(input: OpenInput): Promise<Input> {
  const pieces: string[] = [];
  for await (const piece of decodePieces(input)) pieces.push(piece);
  return { name: input.name, text: pieces.join('') };
}

/** Reads a file as UTF-8. */
export async function readInput(path: string): Promise<Input> {
  return readAll(openInput(path));
}

/** Reads all of standard input as UTF-8. */
export async function readStandardInput(stream: AsyncIterable<Uint8Array>): Promise<Input> {
  return readAll(openStandardInput(stream));
}

/** The files of a command line: standard input where none is named, and that once at most. */
export function inputFiles(named: readonly string[]): readonly string[] {
  if (named.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError(`${STANDARD_INPUT}: expected standard input to be named once at most`);
  }
  return named.length === 0 ? [STANDARD_INPUT] : named;
}

/** Reads every file before anything is printed. */
export function readInputs(
  files: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): Promise<Input[]> {
  return Promise.all(
    files.map((file) => (file === STANDARD_INPUT ? readStandardInput(stdin) : readInput(file))),
  );
}
