const BASE = 93;

/** Reads the packed numbers of one string in order; the writing side is scripts/pack-numbers.mjs. */
export class NumberReader {
  position: number;
  readonly #packed: string;

  constructor(packed: string, position = 0) {
    this.#packed = packed;
    this.position = position;
  }

  // The leading digit tells how many follow: below 40 none, below 90 one, below 92 two, 92 three.
  // Each longer form starts to count where the shorter one ends.
  next(): number {
    const packed = this.#packed;
    const at = this.position;
    const lead = digitOf(packed.charCodeAt(at));
    if (lead < 40) {
      this.position = at + 1;
      return lead;
    }
    const second = digitOf(packed.charCodeAt(at + 1));
    if (lead < 90) {
      this.position = at + 2;
      return 40 + (lead - 40) * BASE + second;
    }
    const third = digitOf(packed.charCodeAt(at + 2));
    if (lead < 92) {
      this.position = at + 3;
      return 4690 + ((lead - 90) * BASE + second) * BASE + third;
    }
    this.position = at + 4;
    return 21_988 + (second * BASE + third) * BASE + digitOf(packed.charCodeAt(at + 3));
  }

  /** As many numbers as `into` holds. In one loop: code that runs once is not compiled, and calls add up. */
  fill(into: Int32Array): Int32Array {
    const packed = this.#packed;
    let { position } = this;
    for (let i = 0; i < into.length; i += 1) {
      const lead = digitOf(packed.charCodeAt(position));
      if (lead < 40) {
        into[i] = lead;
        position += 1;
      } else if (lead < 90) {
        into[i] = 40 + (lead - 40) * BASE + digitOf(packed.charCodeAt(position + 1));
        position += 2;
      } else {
        this.position = position;
        into[i] = this.next();
        ({ position } = this);
      }
    }
    this.position = position;
    return into;
  }
}

function digitOf(unit: number): number {
  // The quote and the backslash are no digits: they would need escapes in the string.
  return unit - (unit > 0x5c ? 0x22 : unit > 0x27 ? 0x21 : 0x20);
}

/** Differences are stored as 0, 1, 2, 3 … for 0, -1, 1, -2 … */
export function signed(value: number): number {
  return (value >> 1) ^ -(value & 1);
}
