import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type Encoding, LONGEST_MARK, markedEncoding, nameOfEncoding } from './encodings.js';
import { InputError, UsageError } from './errors.js';
import { LONGEST_FILE, tooLong } from './limits.js';
import { visibleInLine } from './visible.js';

/** As a file: standard input. */
export const STANDARD_INPUT = '-';

/** Bytes to come, with the name under which messages speak of them. */
export interface OpenInput {
  name: string;
  bytes: AsyncIterable<Uint8Array>;
  /** Where the bytes do not begin with a mark that tells it; UTF-8 when absent. */
  encoding?: Encoding | undefined;
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
  EMFILE: 'cannot be opened, too many files are open (see ulimit -n)',
  ENFILE: 'cannot be opened, too many files are open on this machine',
};

/** The error for a file that cannot be read. */
export function unreadable(name: string, error: unknown): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return new InputError(`${name}: ${REASONS[code] ?? `cannot be read (${code})`}`);
}

/** A file; it is opened when its bytes are asked for. */
function openInput(path: string, encoding?: Encoding): OpenInput {
  const bytes: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => createReadStream(path)[Symbol.asyncIterator](),
  };
  return { name: visibleInLine(path), bytes, encoding };
}

function openStandardInput(bytes: AsyncIterable<Uint8Array>, encoding?: Encoding): OpenInput {
  return { name: 'standard input', bytes, encoding };
}

/** The bytes of an input, and the encoding that they are in. */
interface EncodedBytes {
  encoding: Encoding;
  bytes: AsyncIterable<Uint8Array>;
}

/** Looks at the first bytes for a mark of their encoding, and gives them back with the others. */
export async function encodedBytes({
  bytes,
  encoding = 'utf-8',
}: OpenInput): Promise<EncodedBytes> {
  const iterator = bytes[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  const first = (): Uint8Array =>
    held.length === 1 ? (held[0] as Uint8Array) : Buffer.concat(held);
  for (let length = 0; length < LONGEST_MARK;) {
    const next = await iterator.next();
    if (next.done === true) break;
    held.push(next.value);
    length += next.value.length;
  }
  return {
    encoding: markedEncoding(first()) ?? encoding,
    bytes: {
      async *[Symbol.asyncIterator]() {
        try {
          yield* held;
          for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
            yield next.value;
          }
        } finally {
          await iterator.return?.();
        }
      },
    },
  };
}

/** What is said of bytes that are not in the encoding that they are read in. */
export function undecodable(encoding: Encoding): string {
  const hint =
    encoding === 'utf-8'
      ? '; convert it first, with iconv -f GB18030 (or BIG5, UTF-16) -t UTF-8, or where there is one name its --encoding'
      : '';
  return `not valid ${nameOfEncoding(encoding)}${hint}`;
}

/**
 * The text of an input, piece by piece as it is read.
 *
 * @throws {InputError} When it cannot be read, or is not in its encoding.
 */
export async function* decodePieces(input: OpenInput): AsyncGenerator<string> {
  const { name } = input;
  try {
    const { encoding, bytes } = await encodedBytes(input);
    // A leading byte order mark stays: offsets cite the file as it is.
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const decode = (piece?: Uint8Array): string => {
      try {
        return decoder.decode(piece, { stream: piece !== undefined });
      } catch {
        throw new InputError(`${name}: ${undecodable(encoding)}`);
      }
    };
    for await (const piece of bytes) yield decode(piece);
    yield decode();
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  }
}

/**
 * The whole text of an input.
 *
 * @param most - how many code units it may have
 * @throws {InputError} When it cannot be read, is not in its encoding, or is longer.
 */
export async function readText(
  input: OpenInput,
  most = LONGEST_FILE,
  tell = (name: string): InputError => new InputError(`${name}: ${tooLong(most)}; split it`),
): Promise<Input> {
  const pieces: string[] = [];
  let length = 0;
  for await (const piece of decodePieces(input)) {
    length += piece.length;
    if (length > most) throw tell(input.name);
    pieces.push(piece);
  }
  return { name: input.name, text: pieces.join('') };
}

/** The files of a command line: standard input where none is named, and that once at most. */
export function inputFiles(named: readonly string[]): readonly string[] {
  if (named.filter((file) => file === STANDARD_INPUT).length > 1) {
    throw new UsageError(`${STANDARD_INPUT}: expected standard input to be named once at most`);
  }
  return named.length === 0 ? [STANDARD_INPUT] : named;
}

/**
 * Makes sure that the files are there before anything is printed.
 *
 * @throws {InputError} When one is not, or is a folder.
 */
export async function checkFiles(files: readonly string[]): Promise<void> {
  for (const file of files) {
    if (file === STANDARD_INPUT) continue;
    const name = visibleInLine(file);
    const found = await stat(file).catch((error: unknown) => {
      throw unreadable(name, error);
    });
    if (found.isDirectory()) throw new InputError(`${name}: ${REASONS['EISDIR'] ?? ''}`);
  }
}

/** The input that a word of the command line names. */
export const namedInput = (
  file: string,
  stdin: AsyncIterable<Uint8Array>,
  encoding?: Encoding,
): OpenInput =>
  file === STANDARD_INPUT ? openStandardInput(stdin, encoding) : openInput(file, encoding);
