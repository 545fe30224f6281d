import { createNumberReader } from './number-reader.js';

/** Calls `visit` for each pair of a packed character dictionary, in code points. */
export function decodeCharacters(
  packed: string,
  visit: (source: number, replacement: number) => void,
): void {
  const reader = createNumberReader(packed);
  const count = reader.next();
  const sources = new Uint32Array(count);
  let last = 0;
  for (let i = 0; i < count; i += 1) sources[i] = last += reader.next();
  last = 0;
  for (const source of sources) {
    last += reader.nextSigned();
    visit(source, last);
  }
}
