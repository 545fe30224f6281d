import { type Encoding, lineFeedOf } from './encodings.js';
import { InputError } from './errors.js';
import { type OpenInput, encodedBytes, unreadable } from './input.js';

/** A line of an input as its bytes; none where it is longer than the limit. */
export interface ByteLine {
  /** From 1. */
  number: number;
  bytes: Uint8Array | undefined;
}

/** Gathers the bytes of lines, of each no more than a limit. */
class Lines {
  readonly #most: number;
  readonly #held: Uint8Array[] = [];
  #length = 0;
  #number = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    // What is beyond the limit is counted and let go.
    if (this.#length > this.#most) this.#held.length = 0;
    else this.#held.push(bytes);
  }

  end(): ByteLine {
    const [one] = this.#held;
    const whole = this.#held.length === 1 ? one : Buffer.concat(this.#held);
    const bytes = this.#length > this.#most ? undefined : whole;
    this.#held.length = 0;
    this.#length = 0;
    this.#number++;
    return { number: this.#number, bytes };
  }
}

/** Pieces of an even number of bytes. */
async function* inPairs(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let odd = new Uint8Array();
  for await (const piece of bytes) {
    const all = Buffer.concat([odd, piece]);
    const even = all.length - (all.length % 2);
    odd = all.subarray(even);
    yield all.subarray(0, even);
  }
  if (odd.length > 0) yield odd;
}

/** The lines of an input with a decoder for them, as many at a time as come at a time. */
export async function* inputLines(
  input: OpenInput,
  most: number,
): AsyncGenerator<{ encoding: Encoding; lines: ByteLine[] }> {
  try {
    const { encoding, bytes } = await encodedBytes(input);
    const feed = Buffer.from(lineFeedOf(encoding));
    const lines = new Lines(most);
    for await (const piece of feed.length > 1 ? inPairs(bytes) : bytes) {
      const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
      const ended: ByteLine[] = [];
      let from = 0;
      for (let at = buffer.indexOf(feed); at >= 0; at = buffer.indexOf(feed, at + 1)) {
        if (at % feed.length !== 0) continue;
        lines.add(buffer.subarray(from, at));
        ended.push(lines.end());
        from = at + feed.length;
      }
      lines.add(buffer.subarray(from));
      if (ended.length > 0) yield { encoding, lines: ended };
    }
    if (!lines.isEmpty) yield { encoding, lines: [lines.end()] };
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(input.name, error);
  }
}
