import type { UnitQueue } from './unit-queue.js';

/**
 * What phrases and characters become, all in one array.
 *
 * A replacement is one number, which is never 0: the length of its source in four bits, its own
 * length in eight, and above them its place.
 */
export class ReplacementStore {
  /** Another object after replacements were added. */
  units = new Uint16Array(256);
  #length = 0;

  add(sourceLength: number, units: ArrayLike<number>, count = units.length): number {
    const start = this.#length;
    this.#length += count;
    // There is always room for a few units more, so that they can be read without a look at the length.
    if (this.#length + 4 > this.units.length) {
      const grown = new Uint16Array(2 * this.units.length);
      grown.set(this.units);
      this.units = grown;
    }
    for (let i = 0; i < count; i += 1) this.units[start + i] = units[i] as number;
    return (start << 12) | (count << 4) | sourceLength;
  }

  /** Adds the units of a replacement to `target`, which has room. */
  write(replacement: number, target: UnitQueue): void {
    const units = this.units;
    const output = target.units;
    const start = placeOf(replacement);
    const end = start + ownLengthOf(replacement);
    let to = target.length;
    for (let i = start; i < end; i += 1) output[to++] = units[i] as number;
    target.length = to;
  }
}

export function placeOf(replacement: number): number {
  return replacement >>> 12;
}

export function sourceLengthOf(replacement: number): number {
  return replacement & 15;
}

export function ownLengthOf(replacement: number): number {
  return (replacement >> 4) & 255;
}
