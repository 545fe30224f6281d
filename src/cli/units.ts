import type { Encoding } from './encodings.js';
import { InputError } from './errors.js';
import { type OpenInput, readText, undecodable } from './input.js';
import { inputLines } from './input-lines.js';
import type { Unit } from './job.js';
import { LONGEST_ARTICLE, tooLong, tooLongArticle } from './limits.js';

// In no encoding a character takes more bytes, and JSON writes some as six.
const MOST_BYTES = LONGEST_ARTICLE * 6;

/** The text of a file as one unit; where it cannot be had, the unit says why. */
export async function fileUnit(input: OpenInput): Promise<Unit> {
  try {
    return await readText(input, LONGEST_ARTICLE, tooLongArticle);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { name: input.name, text: '', fault: error.message };
  }
}

/** Bytes as text, a line of which may end in CR; `undefined` where they are none. */
function decoded(bytes: Uint8Array, decoder: TextDecoder): string | undefined {
  try {
    return decoder.decode(bytes).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}

/**
 * The lines of an input, each a unit; blank ones are none.
 *
 * @throws {InputError} When the input cannot be read; a line that is bad says so itself.
 */
export async function* lineUnits(input: OpenInput): AsyncGenerator<Unit[]> {
  const { name } = input;
  const decoders = new Map<Encoding, TextDecoder>();
  for await (const { encoding, lines } of inputLines(input, MOST_BYTES)) {
    // A byte order mark is no part of the first line.
    const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
    decoders.set(encoding, decoder);
    yield lines.flatMap(({ number: line, bytes }): Unit[] => {
      if (bytes === undefined) return [{ name, line, text: '', fault: tooLong(LONGEST_ARTICLE) }];
      const text = decoded(bytes, decoder);
      if (text === undefined) return [{ name, line, text: '', fault: undecodable(encoding) }];
      return text.trim() === '' ? [] : [{ name, line, text }];
    });
  }
}
