/**
 * Phrases of two code units and more, found from the left, the longest first.
 *
 * A node is a place in one open-addressed table whose key is (parent node, code unit), so that a step
 * is one probe and no object is made. The parent of a second unit is the first unit itself.
 * Most neighbours in a text begin no phrase, so a bitmap over pairs of units answers before the table.
 */
export class PhraseTrie {
  /** A bit for each pair of units that begins a phrase, at `pairOf`; a few other pairs share them. */
  readonly pairs: Uint8Array;
  readonly pairShift: number;
  /**
   * Three numbers a node, side by side so that they come from memory together: its parent; its unit,
   * with a bit for each unit that may follow in the upper half; what the phrase ending here becomes.
   */
  readonly #nodes: Int32Array;
  readonly #shift: number;

  /** @param nodeCount - How many distinct beginnings of two units or more there will be at most. */
  constructor(nodeCount: number) {
    const bits = Math.ceil(Math.log2(nodeCount * 1.4 + 2));
    this.#shift = 32 - bits;
    this.#nodes = new Int32Array(3 << bits);
    const pairBits = Math.min(19, bits + 4);
    this.pairShift = 32 - pairBits;
    this.pairs = new Uint8Array(1 << (pairBits - 3));
  }

  /** Adds or replaces a phrase; `value` is positive. */
  add(units: readonly number[], value: number): void {
    const pair = pairOf(units[0] as number, units[1] as number, this.pairShift);
    this.pairs[pair >> 3] = (this.pairs[pair >> 3] as number) | (1 << (pair & 7));
    const nodes = this.#nodes;
    let parent = units[0] as number;
    let node = 0;
    for (let i = 1; i < units.length; i += 1) {
      const unit = units[i] as number;
      if (i > 1) nodes[node + 1] = (nodes[node + 1] as number) | followerBit(unit);
      node = placeOf(nodes, this.#shift, parent, unit);
      nodes[node] = parent;
      nodes[node + 1] = (nodes[node + 1] as number) | unit;
      parent = DEEPER | node;
    }
    nodes[node + 2] = value;
  }

  /** The value of the longest phrase that begins at `start` and ends at `end` at the latest, or 0. */
  match(units: Uint16Array, start: number, end: number): number {
    const nodes = this.#nodes;
    const shift = this.#shift;
    let parent = units[start] as number;
    let found = 0;
    for (let i = start + 1; i < end; i += 1) {
      const node = placeOf(nodes, shift, parent, units[i] as number);
      if (nodes[node] === 0) break;
      found = (nodes[node + 2] as number) || found;
      // Most steps that lead nowhere end here, without a probe.
      if (((nodes[node + 1] as number) & followerBit(units[i + 1] as number)) === 0) break;
      parent = DEEPER | node;
    }
    return found;
  }
}

/** Sets a node apart from a first code unit. */
const DEEPER = 1 << 24;

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

/** The place of two code units in `pairs`: a byte at the upper bits, a bit in it at the lower three. */
export function pairOf(first: number, second: number, shift: number): number {
  return Math.imul((second << 16) | first, 0x9e3779b1) >>> shift;
}

function followerBit(unit: number): number {
  return 0x10000 << (unit & 15);
}
