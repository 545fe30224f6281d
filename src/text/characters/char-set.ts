/** Sets of characters that one look decides, for what is asked of nearly every number. */
import { at } from './source.js';
import type { Source } from './source.js';

/** Each character in the cell that its lowest bits name; a cell without one holds what belongs elsewhere. */
export type CharSet = Uint16Array;

/** The set of `chars`, in the smallest table in which no two of them share a cell. */
export function charSet(chars: string): CharSet {
  for (let size = 4; ; size *= 2) {
    const cells = new Uint16Array(size).map((_, cell) => cell + 1);
    const shared = Array.from(chars).some((char) => {
      const code = char.charCodeAt(0);
      const cell = code & (size - 1);
      const taken = cells[cell] !== cell + 1 && cells[cell] !== code;
      cells[cell] = code;
      return taken;
    });
    if (!shared) return cells;
  }
}

/** Whether the character at `pos` is one of `set`. */
export function isIn(source: Source, pos: number, set: CharSet): boolean {
  const code = at(source, pos);
  return set[code & (set.length - 1)] === code;
}
