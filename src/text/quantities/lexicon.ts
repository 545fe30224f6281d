/** Word lists in which the longest word wins. */

/** A word found: what it stands for, and its far end. */
export interface Found<T> {
  value: T;
  end: number;
}

/** The words that share an edge letter, longest first. */
export type Lexicon<T> = Map<number, [word: string, value: T][]>;

/** A lexicon by the first letter of its words, or by the last where it is read `back`. */
export function createLexicon<T>(entries: [word: string, value: T][], back = false): Lexicon<T> {
  const lexicon: Lexicon<T> = new Map();
  for (const entry of entries.sort(([a], [b]) => b.length - a.length)) {
    const edge = entry[0].charCodeAt(back ? entry[0].length - 1 : 0);
    const list = lexicon.get(edge);
    if (list) list.push(entry);
    else lexicon.set(edge, [entry]);
  }
  return lexicon;
}

/** Whether `word` stands at `pos`; most words fail at one letter, before any call is worth it. */
function stands(word: string, s: string, pos: number): boolean {
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== s.charCodeAt(pos + i)) return false;
  }
  return true;
}

/** The longest word that begins at `pos`. */
export function wordAt<T>(lexicon: Lexicon<T>, s: string, pos: number): Found<T> | null {
  for (const [word, value] of lexicon.get(s.charCodeAt(pos)) ?? []) {
    if (stands(word, s, pos)) return { value, end: pos + word.length };
  }
  return null;
}

/** The longest word that ends at `pos` and begins no earlier than `limit`. */
export function wordBefore<T>(
  lexicon: Lexicon<T>,
  s: string,
  pos: number,
  limit: number,
): Found<T> | null {
  for (const [word, value] of lexicon.get(s.charCodeAt(pos - 1)) ?? []) {
    const start = pos - word.length;
    if (start >= limit && stands(word, s, start)) return { value, end: start };
  }
  return null;
}
