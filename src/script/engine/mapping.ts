import { CharacterPages } from './character-pages.js';
import { AS_USUAL, createPhraseBlocks, type PhraseBlocks } from './phrase-blocks.js';
import { PhraseTrie } from './phrase-trie.js';
import { ownLengthOf, placeOf, ReplacementStore, sourceLengthOf } from './replacement-store.js';
import type { UnitQueue } from './unit-queue.js';

/** One packed dictionary, as `scripts/pack-dictionaries.mjs` writes it. */
export interface Dictionary {
  readonly characters: string;
  readonly phrases: string;
}

/** No phrase is longer, in code units, and none grows more: the packing script checks both. */
export const LONGEST_PHRASE = 15;
export const GROWTH = 3;

/** Among the units of a replacement: what the unit of the phrase becomes by itself. NUL is in no dictionary. */
const USUAL = 0;

/**
 * Dictionaries put together, the earlier ones winning: what each character, and each phrase, becomes.
 *
 * Phrases are unpacked by their first code unit: `unpack` it before asking for them.
 */
export class Mapping {
  readonly phrases = new PhraseTrie();
  readonly #characters: CharacterPages;
  /** Characters that become several. */
  readonly #wide = new Map<number, number>();
  /** By the number of the phrase; a replacement without units of its own is usual in all of them. */
  #replacements = new Int32Array(64);
  readonly #store = new ReplacementStore();
  /** Those of the weaker dictionaries first, so that the others overwrite them. */
  readonly #blocks: readonly PhraseBlocks[];
  /** A bit for each code unit: some phrase begins with it; its phrases are still packed. */
  readonly #begins = new Uint8Array(0x2000);
  readonly #packed: Uint8Array;

  constructor(dictionaries: readonly Dictionary[]) {
    this.#characters = new CharacterPages(dictionaries.map(({ characters }) => characters));
    this.#blocks = [...dictionaries]
      .reverse()
      .filter(({ phrases }) => phrases !== '')
      .map(({ phrases }) => createPhraseBlocks(phrases));
    const begins = this.#begins;
    for (const { firstUnits } of this.#blocks) {
      for (const unit of firstUnits) {
        begins[unit >> 3] = (begins[unit >> 3] as number) | (1 << (unit & 7));
      }
    }
    this.#packed = begins.slice();
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

  /** What `unit` becomes by itself, if that is one unit; else 0, and `writeCharacter` knows. */
  singleOf(unit: number): number {
    if (isHalf(unit) || this.#wide.has(unit)) return 0;
    const codePoint = this.#characters.get(unit);
    return codePoint > 0xffff ? 0 : codePoint;
  }

  /** Calls `visit` for each code unit that becomes another one by itself. */
  forEachSingle(visit: (unit: number, single: number) => void): void {
    this.#characters.forEach((source, replacement) => {
      if (source <= 0xffff && replacement <= 0xffff) visit(source, replacement);
    });
  }

  lengthOf(phrase: number): number {
    return sourceLengthOf(this.#replacements[phrase] as number);
  }

  /** Adds to `target` what `phrase` becomes, which stands in `units` at `at`. */
  writePhrase(phrase: number, units: Uint16Array, at: number, target: UnitQueue): void {
    const replacement = this.#replacements[phrase] as number;
    const own = this.#store.units;
    const start = placeOf(replacement);
    const length = ownLengthOf(replacement);
    const end = at + sourceLengthOf(replacement);
    if (length === 0) {
      for (let i = at; i < end;) i += this.writeCharacter(units, i, end, target);
    }
    for (let i = 0; i < length; i += 1) {
      const unit = own[start + i] as number;
      if (unit === USUAL) this.writeCharacter(units, at + i, end, target);
      else target.push(unit);
    }
  }

  /** Adds to `target` what the character at `at` becomes; tells how many units it takes. */
  writeCharacter(units: Uint16Array, at: number, end: number, target: UnitQueue): 1 | 2 {
    const unit = units[at] as number;
    const single = this.singleOf(unit);
    if (single !== 0) {
      target.push(single);
      return 1;
    }
    const wide = this.#wide.get(unit);
    if (wide !== undefined) {
      this.#store.write(wide, target);
      return 1;
    }
    const next = at + 1 < end ? (units[at + 1] as number) : 0;
    const isPair = (unit & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;
    const codePoint = isPair ? ((unit & 0x3ff) << 10) + (next & 0x3ff) + 0x10000 : unit;
    for (const each of toUnits(this.#characters.get(codePoint))) target.push(each);
    return isPair ? 2 : 1;
  }

  #addPhrase(source: readonly number[], replacement: readonly number[]): void {
    const isByUnit = source.every((codePoint) => codePoint <= 0xffff);
    const from = isByUnit ? source : source.flatMap(toUnits);
    if (from.length === 1) {
      this.#wide.set(from[0] as number, this.#store.add(1, replacement.flatMap(toUnits)));
      return;
    }
    const phrase = this.phrases.add(from);
    if (phrase >= this.#replacements.length) {
      const grown = new Int32Array(2 * phrase);
      grown.set(this.#replacements);
      this.#replacements = grown;
    }
    this.#replacements[phrase] = replacement.every((codePoint) => codePoint === AS_USUAL)
      ? from.length
      : this.#store.add(from.length, this.#toUnits(source, replacement));
  }

  /** The units of a replacement, `USUAL` where they can be looked up when they are needed. */
  #toUnits(source: readonly number[], replacement: readonly number[]): number[] {
    const isByUnit = [...source, ...replacement].every((codePoint) => codePoint <= 0xffff);
    return replacement.flatMap((codePoint, i) => {
      if (codePoint !== AS_USUAL) return toUnits(codePoint);
      return isByUnit ? USUAL : toUnits(this.#characters.get(source[i] as number));
    });
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
