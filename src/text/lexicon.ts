/** Word lists in which the longest word wins. */

/** A word found: what it stands for, and its far end. */
export interface Found<T> {
  value: T;
  end: number;
}

/** Words by their first letter (or last, to look back from) and how far they reach. */
export interface Lexicon<T> {
  words: Map<string, T>;
  reach: Map<number, number>;
}

/** A lexicon of `entries`; `back` for one that is read from the end of its words. */
export function createLexicon<T>(entries: Iterable<[word: string, value: T]>, back = false): Lexicon<T> {
  const words = new Map(entries);
  const reach = new Map<number, number>();
  for (const word of words.keys()) {
    const edge = word.charCodeAt(back ? word.length - 1 : 0);
    reach.set(edge, Math.max(reach.get(edge) ?? 0, word.length));
  }
  return { words, reach };
}

/** The longest word that begins at `pos`. */
export function wordAt<T>({ words, reach }: Lexicon<T>, s: string, pos: number): Found<T> | null {
  for (let size = reach.get(s.charCodeAt(pos)) ?? 0; size > 0; size--) {
    const value = words.get(s.slice(pos, pos + size));
    if (value !== undefined) return { value, end: pos + size };
  }
  return null;
}

/** The longest word that ends at `pos` and begins no earlier than `limit`. */
export function wordBefore<T>(
  { words, reach }: Lexicon<T>,
  s: string,
  pos: number,
  limit: number,
): Found<T> | null {
  const longest = Math.min(reach.get(s.charCodeAt(pos - 1)) ?? 0, pos - limit);
  for (let size = longest; size > 0; size--) {
    const value = words.get(s.slice(pos - size, pos));
    if (value !== undefined) return { value, end: pos - size };
  }
  return null;
}
