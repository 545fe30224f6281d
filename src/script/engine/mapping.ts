import { decodeCharacters } from './decode-characters.js';
import { createPhraseBlocks, type PhraseBlocks } from './phrase-blocks.js';
import { PhraseTrie } from './phrase-trie.js';

/** One packed dictionary, as `scripts/pack-dictionaries.mjs` writes it. */
export interface Dictionary {
  readonly characters: string;
  readonly phrases: string;
}

/** No phrase is longer, in code units, and none grows more: the packing script checks both. */
export const LONGEST_PHRASE = 15;
export const GROWTH = 3;

// A table entry has what turns a code unit into its replacement, by exclusive or, below these flags.
// So the units that stay as they are, which are most, need no entry.
/** Some phrase begins with the unit, and `phrases` knows it. */
export const BEGINS = 1 << 16;
/** Its phrases are still packed: `unpack` them before looking. */
export const PACKED = 1 << 17;
/** Alone, the unit becomes more than one; the entry's lower half is an index into `wide`. */
export const WIDE = 1 << 18;
/** An ideographic description character: what it describes is not text to convert. */
export const DESCRIBES = 1 << 19;

/**
 * Dictionaries put together, the earlier ones winning: what each code unit, and each phrase, becomes.
 *
 * A replacement is one number: the length of its source in four bits, its own length in four bits,
 * its place in `values` above them. An own length of 0 means unit by unit through `table`.
 */
export class Mapping {
  readonly table = new Uint32Array(0x10000);
  readonly phrases: PhraseTrie;
  readonly wide: number[] = [];
  values = new Uint16Array(256);
  #valuesLength = 0;
  readonly #blocks: readonly PhraseBlocks[];

  constructor(dictionaries: readonly Dictionary[]) {
    // Later dictionaries go in first, and what comes after overwrites.
    const weakestFirst = dictionaries.toReversed();
    this.#blocks = weakestFirst
      .filter(({ phrases }) => phrases !== '')
      .map(({ phrases }) => createPhraseBlocks(phrases));
    const pairs: [number, number][] = [];
    for (let unit = 0x2ff0; unit <= 0x2fff; unit += 1) this.table[unit] = DESCRIBES;
    for (const { characters } of weakestFirst) {
      decodeCharacters(characters, (source, replacement) => {
        if (source > 0xffff) pairs.push([source, replacement]);
        else if (replacement > 0xffff) this.#widen(source, toUnits([replacement]));
        else this.table[source] = source ^ replacement;
      });
    }
    const nodeCount = this.#blocks.reduce((sum, blocks) => sum + blocks.nodeCount, pairs.length);
    this.phrases = new PhraseTrie(nodeCount);
    for (const [source, replacement] of pairs) {
      const units = toUnits([source]);
      this.#setFlag(units[0] as number, BEGINS);
      this.phrases.add(units, this.#store(units.length, toUnits([replacement])));
    }
    for (const { firstUnits } of this.#blocks) {
      for (const unit of firstUnits) this.#setFlag(unit, PACKED);
    }
  }

  /** Reads the phrases that begin with `unit`, and returns its entry as it is from then on. */
  unpack(unit: number): number {
    this.table[unit] = (this.table[unit] as number) & ~PACKED;
    for (const blocks of this.#blocks) {
      blocks.read(unit, (source, replacement) => {
        this.#add(source, replacement);
      });
    }
    return this.table[unit] as number;
  }

  #add(source: readonly number[], replacement: readonly number[]): void {
    const from = toUnits(source);
    const to = replacement.flatMap((codePoint, i) =>
      codePoint < 0 ? this.#usual(source[i] as number) : toUnits([codePoint]),
    );
    if (from.length === 1) {
      this.#widen(from[0] as number, to);
      return;
    }
    this.#setFlag(from[0] as number, BEGINS);
    const isUsual =
      from.length === to.length && from.every((unit, i) => this.#isSingle(unit, to[i] as number));
    this.phrases.add(from, isUsual ? from.length : this.#store(from.length, to));
  }

  /** What a character becomes where no phrase says otherwise. */
  #usual(codePoint: number): number[] {
    const units = toUnits([codePoint]);
    const [unit = 0] = units;
    const entry = this.table[unit] as number;
    const replacement =
      units.length > 1
        ? this.phrases.match(Uint16Array.from(units), 0, 2)
        : entry & WIDE
          ? (this.wide[entry & 0xffff] as number)
          : 0;
    if (replacement === 0) return units.length > 1 ? units : [unit ^ (entry & 0xffff)];
    const start = replacement >> 8;
    return [...this.values.subarray(start, start + ((replacement >> 4) & 15))];
  }

  #isSingle(unit: number, replacement: number): boolean {
    const entry = this.table[unit] as number;
    return (entry & WIDE) === 0 && (unit ^ (entry & 0xffff)) === replacement;
  }

  #setFlag(unit: number, flag: number): void {
    this.table[unit] = (this.table[unit] as number) | flag;
  }

  #widen(unit: number, replacement: readonly number[]): void {
    const flags = (this.table[unit] as number) & (BEGINS | PACKED);
    this.table[unit] = flags | WIDE | this.wide.length;
    this.wide.push(this.#store(1, replacement));
  }

  #store(sourceLength: number, replacement: readonly number[]): number {
    const start = this.#valuesLength;
    this.#valuesLength += replacement.length;
    if (this.#valuesLength > this.values.length) {
      const grown = new Uint16Array(2 * this.values.length);
      grown.set(this.values);
      this.values = grown;
    }
    this.values.set(replacement, start);
    return (start << 8) | (replacement.length << 4) | sourceLength;
  }
}

function toUnits(codePoints: readonly number[]): number[] {
  return codePoints.flatMap((codePoint) =>
    codePoint > 0xffff
      ? [0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + (codePoint & 0x3ff)]
      : [codePoint],
  );
}
