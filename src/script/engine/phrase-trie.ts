import { PairFilter } from './pair-filter.js';

/** Sets the number of a phrase's beginning apart from a first code unit. */
const DEEPER = 1 << 24;

/** Room for as many nodes as a sentence brings, as a power of two: to grow costs more than to have it. */
const FIRST_SIZE = 12;
const FIRST_SHIFT = 32 - FIRST_SIZE;

/** The phrase may be longer than the units that there are. */
export const UNDECIDED = -1;

/**
 * Phrases of two code units and more, found from the left, the longest first.
 *
 * A node is a place in one open-addressed table whose key is (parent, code unit), so that a step
 * is one probe and no object is made. The parent of a second unit is the first unit itself.
 */
export class PhraseTrie {
  /** The pairs of units that begin a phrase; another object after phrases were added. */
  pairs = new PairFilter(38 - FIRST_SHIFT);
  /**
   * Three numbers a node, side by side so that they come from memory together: its parent; its unit,
   * with a bit for each unit that may follow in the upper half; its number, doubled, odd where a
   * phrase ends.
   */
  #nodes = new Int32Array(3 << FIRST_SIZE);
  #shift = FIRST_SHIFT;
  /** How many numbers were given. */
  count = 0;
  /** How many units the last `match` looked at beyond the first. */
  reach = 0;

  /** Adds a phrase, unless it is there already; tells its number, which is positive. */
  add(units: ArrayLike<number>, length: number): number {
    let parent = units[0] as number;
    let node = 0;
    for (let i = 1; i < length; i += 1) {
      const unit = units[i] as number;
      if (i > 1) this.#nodes[node + 1] = (this.#nodes[node + 1] as number) | followerBit(unit);
      node = this.#find(parent, unit);
      if (this.#nodes[node] === 0) node = this.#insert(parent, unit);
      parent = DEEPER | ((this.#nodes[node + 2] as number) >> 1);
    }
    this.#nodes[node + 2] = (this.#nodes[node + 2] as number) | 1;
    this.pairs.add(units[0] as number, units[1] as number);
    return parent & ~DEEPER;
  }

  /** The number of the longest phrase that begins at `start` and ends at `end` at the latest, or 0. */
  match(text: string, start: number, end: number): number {
    const nodes = this.#nodes;
    const shift = this.#shift;
    let parent = text.charCodeAt(start);
    let found = 0;
    let followers = -1;
    let i = start + 1;
    for (; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      // Most steps that lead nowhere end here, without a probe.
      if ((followers & followerBit(unit)) === 0) break;
      const node = placeOf(nodes, shift, parent, unit);
      if (nodes[node] === 0) break;
      const number = nodes[node + 2] as number;
      if (number & 1) found = number >> 1;
      followers = nodes[node + 1] as number;
      parent = DEEPER | (number >> 1);
    }
    this.reach = i - start;
    return found;
  }

  /**
   * The same in code units.
   *
   * @param isOpen - More units will come: what they may make longer is `UNDECIDED`.
   */
  matchUnits(units: Uint16Array, start: number, end: number, isOpen: boolean): number {
    const nodes = this.#nodes;
    let parent = units[start] as number;
    let found = 0;
    for (let i = start + 1; i < end; i += 1) {
      const node = placeOf(nodes, this.#shift, parent, units[i] as number);
      if (nodes[node] === 0) return found;
      const number = nodes[node + 2] as number;
      if (number & 1) found = number >> 1;
      if ((nodes[node + 1] as number) >>> 16 === 0) return found;
      parent = DEEPER | (number >> 1);
    }
    return isOpen ? UNDECIDED : found;
  }

  /** Calls `visit` for each pair of units that begins a phrase. */
  forEachPair(visit: (first: number, second: number) => void): void {
    const nodes = this.#nodes;
    for (let node = 0; node < nodes.length; node += 3) {
      const parent = nodes[node] as number;
      if (parent !== 0 && parent < DEEPER) visit(parent, (nodes[node + 1] as number) & 0xffff);
    }
  }

  #find(parent: number, unit: number): number {
    return placeOf(this.#nodes, this.#shift, parent, unit);
  }

  #insert(parent: number, unit: number): number {
    this.count += 1;
    if (9 * this.count > 2 * this.#nodes.length) this.#grow();
    const node = this.#find(parent, unit);
    this.#nodes[node] = parent;
    this.#nodes[node + 1] = unit;
    this.#nodes[node + 2] = this.count << 1;
    return node;
  }

  /** Twice the room, for nodes and for pairs. */
  #grow(): void {
    const old = this.#nodes;
    this.#nodes = new Int32Array(2 * old.length);
    this.#shift -= 1;
    // So many bits that hardly any pairs share them, up to 64 kB.
    this.pairs = new PairFilter(Math.min(19, 38 - this.#shift));
    for (let from = 0; from < old.length; from += 3) {
      const parent = old[from] as number;
      if (parent === 0) continue;
      const unit = (old[from + 1] as number) & 0xffff;
      const node = this.#find(parent, unit);
      for (let i = 0; i < 3; i += 1) this.#nodes[node + i] = old[from + i] as number;
      if (parent < DEEPER) this.pairs.add(parent, unit);
    }
  }
}

/** The place of a node, or the empty place where it would stand. */
function placeOf(nodes: Int32Array, shift: number, parent: number, unit: number): number {
  let node = 3 * (Math.imul(Math.imul(parent, 0x9e3779b1) ^ unit, 0x85ebca6b) >>> shift);
  for (;;) {
    const found = nodes[node];
    if (found === 0) return node;
    if (found === parent && ((nodes[node + 1] as number) & 0xffff) === unit) return node;
    node += 3;
    if (node === nodes.length) node = 0;
  }
}

function followerBit(unit: number): number {
  return 0x10000 << (unit & 15);
}
