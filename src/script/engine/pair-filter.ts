/**
 * A bit for each pair of code units that something begins with; a few other pairs share the bits.
 *
 * Most neighbours in a text begin no phrase, and this answers before the phrases are asked.
 */
export class PairFilter {
  readonly bits: Uint32Array;
  /** What is left of `hashOf` a pair after shifting this far is the place of its bit. */
  readonly shift: number;

  /** @param size - The number of bits, as a power of two; 5 at least. */
  constructor(size: number) {
    this.bits = new Uint32Array(1 << (size - 5));
    this.shift = 32 - size;
  }

  add(first: number, second: number): void {
    const place = hashOf(first, second) >>> this.shift;
    this.bits[place >>> 5] = (this.bits[place >>> 5] as number) | (1 << (place & 31));
  }

  has(first: number, second: number): boolean {
    const place = hashOf(first, second) >>> this.shift;
    return (((this.bits[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
  }
}

export function hashOf(first: number, second: number): number {
  return Math.imul((second << 16) | first, 0x9e3779b1);
}
