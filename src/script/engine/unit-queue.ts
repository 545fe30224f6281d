/**
 * Text on its way from one step to the next: UTF-16 code units, cut into segments.
 *
 * `ends` holds where segments end; what follows the last end is a segment still open. A step leaves
 * here what it cannot decide before more text comes, and takes it up again.
 */
export class UnitQueue {
  units = new Uint16Array(64);
  length = 0;
  ends = new Uint32Array(16);
  endCount = 0;
  /** The step that reads this queue need not try again below this length. */
  worthwhile = 0;

  /** Makes room for `count` more units: who adds any has to see to it first. */
  reserve(count: number): void {
    if (this.length + count <= this.units.length) return;
    const grown = new Uint16Array(Math.max(this.length + count, 2 * this.length));
    grown.set(this.units.subarray(0, this.length));
    this.units = grown;
  }

  push(unit: number): void {
    this.units[this.length] = unit;
    this.length += 1;
  }

  /** Adds the units of `text` from `from` up to `end`. */
  load(text: string, from: number, end: number): void {
    this.reserve(end - from);
    for (let i = from; i < end; i += 1) this.push(text.charCodeAt(i));
  }

  /** Ends a segment at `position`, unless one ends there already. */
  endSegment(position: number): void {
    if (position === (this.endCount === 0 ? 0 : this.ends[this.endCount - 1])) return;
    if (this.endCount === this.ends.length) {
      const grown = new Uint32Array(2 * this.endCount);
      grown.set(this.ends);
      this.ends = grown;
    }
    this.ends[this.endCount] = position;
    this.endCount += 1;
  }

  /** Drops the first `count` units, all closed segments among them. */
  discard(count: number): void {
    if (count < this.length) this.units.copyWithin(0, count, this.length);
    this.length -= count;
    this.endCount = 0;
    this.worthwhile = 0;
  }

  clear(): void {
    this.discard(this.length);
  }
}
