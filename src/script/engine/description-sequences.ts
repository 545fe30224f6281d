/**
 * Ideographic description sequences: ⿰木目 spells a character out, and is not text to convert.
 *
 * A description character is followed by two or three parts, which may be sequences themselves.
 * OpenCC leaves a whole sequence as it is. Where the text ends inside one, an inner description
 * character counts as a part of the outer one as soon as it cannot be completed itself.
 */
export class DescriptionSequences {
  /** From the first incomplete sequence on: where each ends, 0 where none does. */
  #ends: Uint32Array | undefined;
  #from = 0;
  readonly #units: Uint16Array;
  readonly #end: number;

  /** @param end - Where the segment of `units` ends; no sequence goes on beyond. */
  constructor(units: Uint16Array, end: number) {
    this.#units = units;
    this.#end = end;
  }

  /** Whether the sequence at `start` is complete without regard to inner ones that are not. */
  isComplete(start: number): boolean {
    return this.#plainEnd(start) > 0;
  }

  /** Where the sequence at `start` ends, or 0 if the segment ends before it does. */
  endOf(start: number): number {
    if (this.#ends === undefined) {
      const end = this.#plainEnd(start);
      if (end > 0) return end;
      // Asked for one by one, the ends of nested incomplete sequences would take quadratic time.
      this.#from = start;
      this.#ends = this.#endsFrom(start);
    }
    return this.#ends[start - this.#from] as number;
  }

  #plainEnd(start: number): number {
    let parts = 1;
    let i = start;
    while (parts > 0) {
      if (i >= this.#end) return 0;
      parts += arityOf(this.#units[i] as number) - 1;
      i += this.#width(i);
    }
    return i;
  }

  #endsFrom(start: number): Uint32Array {
    const ends = new Uint32Array(this.#end - start);
    for (let i = this.#end - 1; i >= start; i -= 1) {
      let parts = arityOf(this.#units[i] as number);
      if (parts === 0) continue;
      let end = i + 1;
      for (; parts > 0 && end < this.#end; parts -= 1) {
        end = (ends[end - start] as number) || end + this.#width(end);
      }
      ends[i - start] = parts === 0 ? end : 0;
    }
    return ends;
  }

  #width(position: number): number {
    const isPair =
      position + 1 < this.#end &&
      ((this.#units[position] as number) & 0xfc00) === 0xd800 &&
      ((this.#units[position + 1] as number) & 0xfc00) === 0xdc00;
    return isPair ? 2 : 1;
  }
}

/** Whether a description begins with `unit`. */
export function isDescription(unit: number): boolean {
  return (unit & 0xfff0) === 0x2ff0;
}

/** How many parts a description character takes; 0 for any other unit. */
function arityOf(unit: number): number {
  if (!isDescription(unit)) return 0;
  return unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2;
}
