import type { NumberReader } from './number-reader.js';

/** Where the sections of a packed dictionary lie, so that each can be read by itself. */
export interface Sections {
  /** Ascending. */
  readonly keys: Int32Array;
  /** Where the section of each key begins, and last where the last one ends. */
  readonly offsets: Int32Array;
}

/** The writing side is `packSections` in scripts/pack-numbers.mjs. */
export function readSections(reader: NumberReader): Sections {
  const index = reader.fill(new Int32Array(2 * reader.next()));
  const count = index.length / 2;
  const keys = new Int32Array(count);
  const offsets = new Int32Array(count + 1);
  let key = 0;
  let offset = reader.position;
  for (let i = 0; i < count; i += 1) {
    keys[i] = key += index[2 * i] as number;
    offsets[i] = offset;
    offset += index[2 * i + 1] as number;
  }
  offsets[count] = offset;
  return { keys, offsets };
}
