import { NumberReader, signed } from '../engine/number-reader.js';
import { PairFilter } from '../engine/pair-filter.js';
import { readSections, type Sections } from '../engine/packed-sections.js';
import { levels, singles, words } from './word-list.js';

/** No word is longer. */
export const LONGEST_WORD = 4;

/** The level of a character that is rare by itself. */
const RARE = 1;
/** The highest level. */
const TOP = 15;
/** Sets the number of a word's beginning apart from a first code unit. */
const DEEPER = 1 << 24;

/**
 * Words with the levels of their frequencies, by their first characters.
 *
 * The words of a first character are unpacked when it is first met. The writing side is
 * scripts/make-careful-words.mjs.
 */
export class WordTrie {
  readonly #sections: Sections;
  readonly #ranked: Int32Array;
  /** By section: where the levels of its words begin. */
  readonly #levelsFrom: Int32Array;
  /** By code unit: the level of the character by itself. */
  readonly #own = new Uint8Array(0x10000);
  /** By code unit: whether its words are unpacked. */
  readonly #unpacked = new Uint8Array(0x10000);
  /** Three numbers a node of an open-addressed table: its parent, its unit, its number; doubled as needed. */
  #nodes = new Int32Array(3 << 10);
  #shift = 32 - 10;
  #count = 0;
  /** The pairs of units that stand side by side in some word that is known by now. */
  readonly neighbours = new PairFilter(18);
  /** By the number of a node: the level of the word that ends there, 0 where none does. */
  #levels = new Uint8Array(1 << 9);

  constructor() {
    const reader = new NumberReader(words);
    this.#ranked = readDifferences(reader);
    const counts = reader.fill(new Int32Array(reader.next()));
    this.#levelsFrom = new Int32Array(counts.length);
    let from = 0;
    for (let i = 0; i < counts.length; i += 1) {
      this.#levelsFrom[i] = from;
      from += counts[i] as number;
    }
    this.#sections = readSections(reader);
    const characters = new NumberReader(singles);
    for (let level = 0; level <= TOP; level += 1) {
      for (const unit of readDifferences(characters)) this.#own[unit] = Math.max(level, RARE);
    }
  }

  /** The level of a character by itself. */
  levelOf(unit: number): number {
    return this.#own[unit] || RARE;
  }

  /** The node of the words that go on from `parent` with `unit`, 0 if there are none; a first unit is a parent. */
  step(parent: number, unit: number): number {
    if (parent < DEEPER && this.#unpacked[parent] === 0) this.#unpack(parent);
    const node = this.#placeOf(parent, unit);
    return this.#nodes[node] === 0 ? 0 : DEEPER | (this.#nodes[node + 2] as number);
  }

  /** The level of the word that ends at a node, 0 if none does. */
  levelAt(node: number): number {
    return this.#levels[node & (DEEPER - 1)] as number;
  }

  /** Makes the words known that begin with `unit`. */
  prepare(unit: number): void {
    if (this.#unpacked[unit] === 0) this.#unpack(unit);
  }

  #unpack(unit: number): void {
    this.#unpacked[unit] = 1;
    const { keys, offsets } = this.#sections;
    const index = keys.indexOf(unit);
    if (index < 0) return;
    const reader = new NumberReader(words, offsets[index]);
    const frequencies = new NumberReader(levels, this.#levelsFrom[index]);
    let rank = -1;
    for (let left = reader.next(); left > 0; left -= 1) {
      rank += reader.next() + 1;
      const second = this.#ranked[rank] as number;
      this.neighbours.add(unit, second);
      this.#add(unit, second, frequencies.next());
    }
    for (let length = 3; length <= LONGEST_WORD; length += 1) {
      let rankOfSecond = 0;
      for (let left = reader.next(); left > 0; left -= 1) {
        rankOfSecond += reader.next();
        let last = this.#ranked[rankOfSecond] as number;
        let node = this.#add(unit, last, 0);
        this.neighbours.add(unit, last);
        for (let more = length - 2; more > 0; more -= 1) {
          const next = this.#ranked[reader.next()] as number;
          this.neighbours.add(last, next);
          last = next;
          node = this.#add(node, next, more === 1 ? frequencies.next() : 0);
        }
      }
    }
  }

  #add(parent: number, unit: number, level: number): number {
    let place = this.#placeOf(parent, unit);
    if (this.#nodes[place] === 0) {
      this.#count += 1;
      if (6 * this.#count > this.#nodes.length) this.#grow();
      place = this.#placeOf(parent, unit);
      this.#nodes[place] = parent;
      this.#nodes[place + 1] = unit;
      this.#nodes[place + 2] = this.#count;
    }
    const number = this.#nodes[place + 2] as number;
    if (level > 0) this.#levels[number] = level;
    return DEEPER | number;
  }

  #grow(): void {
    const old = this.#nodes;
    this.#nodes = new Int32Array(2 * old.length);
    this.#shift -= 1;
    for (let from = 0; from < old.length; from += 3) {
      if (old[from] === 0) continue;
      const place = this.#placeOf(old[from] as number, old[from + 1] as number);
      this.#nodes.set(old.subarray(from, from + 3), place);
    }
    const levels = new Uint8Array(old.length);
    levels.set(this.#levels);
    this.#levels = levels;
  }

  #placeOf(parent: number, unit: number): number {
    const nodes = this.#nodes;
    let place = 3 * (Math.imul(Math.imul(parent, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> this.#shift);
    for (;;) {
      const found = nodes[place];
      if (found === 0 || (found === parent && nodes[place + 1] === unit)) return place;
      place += 3;
      if (place === nodes.length) place = 0;
    }
  }
}

function readDifferences(reader: NumberReader): Int32Array {
  const numbers = reader.fill(new Int32Array(reader.next()));
  let last = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    numbers[i] = last += signed(numbers[i] as number);
  }
  return numbers;
}
