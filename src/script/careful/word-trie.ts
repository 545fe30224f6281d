import { NumberReader } from '../engine/number-reader.js';
import { PairFilter } from '../engine/pair-filter.js';
import { characters, levels, own, places, words } from './word-list.js';

/** No word is longer. */
export const LONGEST_WORD = 4;

/** The level of a character that is rare by itself. */
const RARE = 1;
/** Sets the number of a word's beginning apart from a first code unit. */
const DEEPER = 1 << 24;

/**
 * Words with the levels of their frequencies, by their first characters.
 *
 * The words of a first character are unpacked when it is first met. The writing side is
 * scripts/make-careful-words.mjs.
 */
export class WordTrie {
  /** By code unit: the level of the character by itself, 0 where it was not asked for yet. */
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

  /** The level of a character by itself. */
  levelOf(unit: number): number {
    return this.#own[unit] || this.#findLevel(unit);
  }

  #findLevel(unit: number): number {
    const rank = characters.indexOf(String.fromCharCode(unit));
    const level = rank < 0 ? RARE : new NumberReader(own, rank).next();
    return (this.#own[unit] = Math.max(level, RARE));
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
    const section = sectionOf(characters.indexOf(String.fromCharCode(unit)));
    if (section === undefined) return;
    const { reader, levelsAt } = section;
    const nodes: number[] = [];
    let rank = -1;
    for (let left = reader.next(); left > 0; left -= 1) {
      rank += reader.next() + 1;
      const second = characters.charCodeAt(rank);
      this.neighbours.add(unit, second);
      nodes.push(this.#add(unit, second));
    }
    for (let length = 3; length <= LONGEST_WORD; length += 1) {
      let rankOfSecond = 0;
      for (let left = reader.next(); left > 0; left -= 1) {
        rankOfSecond += reader.next();
        let last = characters.charCodeAt(rankOfSecond);
        let node = this.#add(unit, last);
        this.neighbours.add(unit, last);
        for (let more = length - 2; more > 0; more -= 1) {
          const next = characters.charCodeAt(reader.next());
          this.neighbours.add(last, next);
          last = next;
          node = this.#add(node, next);
        }
        nodes.push(node);
      }
    }
    const frequencies = new NumberReader(levels, levelsAt);
    for (const node of nodes) this.#levels[node & (DEEPER - 1)] = frequencies.next();
  }

  #add(parent: number, unit: number): number {
    let place = this.#placeOf(parent, unit);
    if (this.#nodes[place] === 0) {
      this.#count += 1;
      if (6 * this.#count > this.#nodes.length) this.#grow();
      place = this.#placeOf(parent, unit);
      this.#nodes[place] = parent;
      this.#nodes[place + 1] = unit;
      this.#nodes[place + 2] = this.#count;
    }
    return DEEPER | (this.#nodes[place + 2] as number);
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

/** How many sections share the place that the index tells. */
const SHARED = 8;

/** Where the words of a character begin, and their levels; by its place among all. */
function sectionOf(rank: number): { reader: NumberReader; levelsAt: number } | undefined {
  if (rank < 0) return undefined;
  const shared = 6 * Math.floor(rank / SHARED);
  const reader = new NumberReader(words, placeAt(shared));
  let levelsAt = placeAt(shared + 3);
  for (let left = rank % SHARED; left > 0; left -= 1) {
    const length = reader.next();
    levelsAt += reader.next();
    reader.position += length;
  }
  reader.next();
  reader.next();
  return { reader, levelsAt };
}

/** A number in three digits of 90. */
function placeAt(at: number): number {
  return (digitAt(at) * 90 + digitAt(at + 1)) * 90 + digitAt(at + 2);
}

function digitAt(at: number): number {
  const unit = places.charCodeAt(at);
  // The quote and the backslash are no digits.
  return unit - 0x23 - (unit > 0x27 ? 1 : 0) - (unit > 0x5c ? 1 : 0);
}
