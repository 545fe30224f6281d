import { NumberReader, signed } from './number-reader.js';

/** The characters of one dictionary, in code points: `sources` ascend, `replacements` go with them. */
export interface Characters {
  readonly sources: Int32Array;
  readonly replacements: Int32Array;
}

export function decodeCharacters(packed: string): Characters {
  const reader = new NumberReader(packed);
  const count = reader.next();
  const sources = reader.fill(new Int32Array(count));
  const replacements = reader.fill(new Int32Array(count));
  let source = 0;
  let replacement = 0;
  for (let i = 0; i < count; i += 1) {
    sources[i] = source += sources[i] as number;
    replacements[i] = replacement += signed(replacements[i] as number);
  }
  return { sources, replacements };
}
