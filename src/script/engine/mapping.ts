import { type Characters, decodeCharacters } from './decode-characters.js';
import { AS_USUAL, createPhraseBlocks, indexIn, type PhraseBlocks } from './phrase-blocks.js';
import { PhraseTrie } from './phrase-trie.js';
import { ownLengthOf, ReplacementStore, sourceLengthOf } from './replacement-store.js';
import { UnitQueue } from './unit-queue.js';

/** One packed dictionary, as `scripts/pack-dictionaries.mjs` writes it. */
export interface Dictionary {
  readonly characters: string;
  readonly phrases: string;
}

/** No phrase is longer, in code units, and none grows more: the packing script checks both. */
export const LONGEST_PHRASE = 15;
export const GROWTH = 3;

/** Nearly all characters of dictionaries lie in this range: CJK ideographs of the Basic Multilingual Plane. */
const IDEOGRAPHS = 0x3400;
const IDEOGRAPH_COUNT = 0xa000 - IDEOGRAPHS;

/**
 * Dictionaries put together, the earlier ones winning: what each character, and each phrase, becomes.
 *
 * Phrases are unpacked by their first code unit: `unpack` it before asking for them.
 */
export class Mapping {
  readonly phrases = new PhraseTrie();
  /** What ideographs become, by their distance from the first; 0 for those that stay, and those in `#wide`. */
  readonly #singles = new Uint16Array(IDEOGRAPH_COUNT);
  /** The replacements of the code units that become several, or are no ideographs. */
  readonly #wide = new Map<number, number>();
  /** By the number of the phrase; a replacement without units of its own is one unit by unit. */
  #replacements = new Int32Array(64);
  readonly #store = new ReplacementStore();
  // Later dictionaries go in first, and what comes after overwrites.
  readonly #characters: readonly Characters[];
  readonly #blocks: readonly PhraseBlocks[];
  /** A bit for each code unit: some phrase begins with it; its phrases are still packed. */
  readonly #begins = new Uint8Array(0x2000);
  readonly #packed: Uint8Array;

  constructor(dictionaries: readonly Dictionary[]) {
    const weakestFirst = dictionaries.toReversed();
    this.#characters = weakestFirst.map(({ characters }) => decodeCharacters(characters));
    for (const { sources, replacements } of this.#characters) {
      for (let i = 0; i < sources.length; i += 1) {
        const source = sources[i] as number;
        // Characters of two units are looked for when one is met.
        if (source > 0xffff) break;
        this.#setCharacter(source, replacements[i] as number);
      }
    }
    this.#blocks = weakestFirst
      .filter(({ phrases }) => phrases !== '')
      .map(({ phrases }) => createPhraseBlocks(phrases));
    for (const { firstUnits } of this.#blocks) {
      for (const unit of firstUnits) {
        this.#begins[unit >> 3] = (this.#begins[unit >> 3] as number) | (1 << (unit & 7));
      }
    }
    this.#packed = this.#begins.slice();
  }

  /** Whether some phrase begins with `unit`. */
  begins(unit: number): boolean {
    return ((this.#begins[unit >> 3] as number) & (1 << (unit & 7))) !== 0;
  }

  /** Makes `phrases` know those that begin with `unit`. */
  unpack(unit: number): void {
    const packed = this.#packed[unit >> 3] as number;
    const bit = 1 << (unit & 7);
    if ((packed & bit) === 0) return;
    this.#packed[unit >> 3] = packed ^ bit;
    for (const blocks of this.#blocks) {
      blocks.read(unit, (source, replacement) => {
        this.#addPhrase(source, replacement);
      });
    }
  }

  unpackAll(): void {
    for (const { firstUnits } of this.#blocks) {
      for (const unit of firstUnits) this.unpack(unit);
    }
  }

  /** What `unit` becomes by itself; 0 where that is said in units, as `writeCharacter` gives it. */
  singleOf(unit: number): number {
    const index = unit - IDEOGRAPHS;
    const single = index >= 0 && index < IDEOGRAPH_COUNT ? (this.#singles[index] as number) : 0;
    if (single !== 0) return single;
    return isHalf(unit) || this.#wide.has(unit) ? 0 : unit;
  }

  /** The code units in the dictionaries, with what they become by themselves. */
  forEachSingle(visit: (unit: number, single: number) => void): void {
    for (const { sources } of this.#characters) {
      for (const source of sources) if (source <= 0xffff) visit(source, this.singleOf(source));
    }
  }

  lengthOf(phrase: number): number {
    return sourceLengthOf(this.#replacements[phrase] as number);
  }

  /** Adds to `target` what `phrase` becomes, which stands in `units` at `at`. */
  writePhrase(phrase: number, units: Uint16Array, at: number, target: UnitQueue): void {
    const replacement = this.#replacements[phrase] as number;
    if (ownLengthOf(replacement) > 0) {
      this.#store.write(replacement, target);
      return;
    }
    const end = at + sourceLengthOf(replacement);
    for (let i = at; i < end; i += 1) target.push(this.singleOf(units[i] as number));
  }

  /** Adds to `target` what the character at `at` becomes; tells how many units it takes. */
  writeCharacter(units: Uint16Array, at: number, end: number, target: UnitQueue): 1 | 2 {
    const unit = units[at] as number;
    const single = this.singleOf(unit);
    if (single !== 0) {
      target.push(single);
      return 1;
    }
    const next = at + 1 < end ? (units[at + 1] as number) : 0;
    if ((unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00) {
      const codePoint = this.#beyond(((unit & 0x3ff) << 10) + (next & 0x3ff) + 0x10000);
      for (const each of toUnits(codePoint)) target.push(each);
      return 2;
    }
    const wide = this.#wide.get(unit);
    if (wide === undefined) target.push(unit);
    else this.#store.write(wide, target);
    return 1;
  }

  #setCharacter(unit: number, codePoint: number): void {
    const index = unit - IDEOGRAPHS;
    if (codePoint <= 0xffff && index >= 0 && index < IDEOGRAPH_COUNT) {
      this.#singles[index] = codePoint;
    } else {
      this.#widen(unit, toUnits(codePoint));
    }
  }

  #widen(unit: number, replacement: readonly number[]): void {
    this.#singles[unit - IDEOGRAPHS] = 0;
    this.#wide.set(unit, this.#store.add(1, replacement));
  }

  #addPhrase(source: readonly number[], replacement: readonly number[]): void {
    const from = source.flatMap(toUnits);
    if (from.length === 1) {
      const [unit = 0] = from;
      this.#widen(unit, replacement.flatMap(toUnits));
      return;
    }
    const phrase = this.phrases.add(from);
    if (phrase >= this.#replacements.length) {
      const grown = new Int32Array(2 * phrase);
      grown.set(this.#replacements);
      this.#replacements = grown;
    }
    this.#replacements[phrase] = this.#isUsual(source, replacement)
      ? from.length
      : this.#store.add(
          from.length,
          replacement.flatMap((codePoint, i) =>
            codePoint === AS_USUAL ? this.#usual(source[i] as number) : toUnits(codePoint),
          ),
        );
  }

  /** Whether the phrase is replaced unit by unit, as each would be by itself. */
  #isUsual(source: readonly number[], replacement: readonly number[]): boolean {
    return (
      source.every(
        (codePoint, i) =>
          replacement[i] === AS_USUAL && codePoint <= 0xffff && this.singleOf(codePoint) !== 0,
      ) && source.length === replacement.length
    );
  }

  /** What a character becomes where no phrase says otherwise. */
  #usual(codePoint: number): number[] {
    const units = Uint16Array.from(toUnits(codePoint));
    const target = new UnitQueue();
    this.writeCharacter(units, 0, units.length, target);
    return [...target.units.subarray(0, target.length)];
  }

  /** What a character beyond the Basic Multilingual Plane becomes. */
  #beyond(codePoint: number): number {
    for (const { sources, replacements } of this.#characters.toReversed()) {
      const index = indexIn(sources, codePoint);
      if (index >= 0) return replacements[index] as number;
    }
    return codePoint;
  }
}

/** Half of a pair of code units, or one that has lost its partner. */
function isHalf(unit: number): boolean {
  return (unit & 0xf800) === 0xd800;
}

function toUnits(codePoint: number): number[] {
  return codePoint > 0xffff
    ? [0xd800 + ((codePoint - 0x10000) >> 10), 0xdc00 + (codePoint & 0x3ff)]
    : [codePoint];
}
