/** Word lists in which the longest word wins. */

/** A word of a list. */
export interface Entry<T> {
  word: string;
  /** Characters that make it the head of another word: no 家 in 家庭. */
  guard: string;
  value: T;
}

/** A word found: what it stands for, and its far end. */
export interface Found<T> {
  value: T;
  end: number;
}

/** A word found in a lexicon. */
export interface Match<T> extends Found<T> {
  entry: Entry<T>;
}

/** Words that share a value, with spaces between; what follows a word's `!` is its guard. */
export type WordList<T> = readonly [words: string, value: T];

/** The words that share an edge letter, longest first. */
export type Lexicon<T> = Map<number, Entry<T>[]>;

/**
 * A lexicon by the first letter of its words, or by the last where it is read `back`. Each word is
 * put in its place at once: sorting all of them takes longer than the first text that is read.
 */
export function createLexicon<T>(lists: readonly WordList<T>[], back = false): Lexicon<T> {
  const lexicon: Lexicon<T> = new Map();
  for (const [words, value] of lists) {
    for (const item of words.split(' ')) {
      const mark = item.indexOf('!');
      const word = mark < 0 ? item : item.slice(0, mark);
      const entry = { word, guard: mark < 0 ? '' : item.slice(mark + 1), value };
      const edge = word.charCodeAt(back ? word.length - 1 : 0);
      const list = lexicon.get(edge);
      if (!list) lexicon.set(edge, [entry]);
      else {
        let at = list.length;
        while (at > 0 && (list[at - 1]?.word.length ?? 0) < word.length) at--;
        list.splice(at, 0, entry);
      }
    }
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
export function wordAt<T>(lexicon: Lexicon<T>, s: string, pos: number): Match<T> | null {
  const list = lexicon.get(s.charCodeAt(pos));
  if (!list) return null;
  for (const entry of list) {
    const { word, value } = entry;
    if (stands(word, s, pos)) return { entry, value, end: pos + word.length };
  }
  return null;
}

/** The longest word that ends at `pos` and begins no earlier than `limit`. */
export function wordBefore<T>(
  lexicon: Lexicon<T>,
  s: string,
  pos: number,
  limit: number,
): Match<T> | null {
  const list = lexicon.get(s.charCodeAt(pos - 1));
  if (!list) return null;
  for (const entry of list) {
    const { word, value } = entry;
    const start = pos - word.length;
    if (start >= limit && stands(word, s, start)) return { entry, value, end: start };
  }
  return null;
}
