/** Word lists in which the longest word wins. */
import { at, stands } from './source.js';

/** A word of a list. */
export interface Entry<T> {
  word: string;
  /** Characters that make it the head of another word: no 家 in 家庭. */
  guard: string;
  value: T;
  /** What the word is called where it is reported, for the readers that fill it in. */
  name?: string;
}

/** Words that share a value, with spaces between; what follows a word's `!` is its guard. */
export type WordList<T> = readonly [words: string, value: T];

/** The words that share an edge letter, longest first. */
export type Lexicon<T> = Map<number, Entry<T>[]>;

/**
 * Puts a word in its place, by its first letter, or by its last where it is read `back`. Sorting all
 * words in the end takes longer than the first text that is read.
 */
export function addWord<T>(lexicon: Lexicon<T>, entry: Entry<T>, back = false): void {
  const { word } = entry;
  const edge = word.charCodeAt(back ? word.length - 1 : 0);
  const list = lexicon.get(edge);
  if (!list) lexicon.set(edge, [entry]);
  else {
    let place = list.length;
    while (place > 0 && (list[place - 1]?.word.length ?? 0) < word.length) place--;
    list.splice(place, 0, entry);
  }
}

/** A lexicon of word lists. */
export function createLexicon<T>(lists: readonly WordList<T>[], back = false): Lexicon<T> {
  const lexicon: Lexicon<T> = new Map();
  for (const [words, value] of lists) {
    for (const item of words.split(' ')) {
      const mark = item.indexOf('!');
      const word = mark < 0 ? item : item.slice(0, mark);
      addWord(lexicon, { word, guard: mark < 0 ? '' : item.slice(mark + 1), value }, back);
    }
  }
  return lexicon;
}

/** The longest word that begins at `pos`. */
export function wordAt<T>(lexicon: Lexicon<T>, pos: number): Entry<T> | null {
  const list = lexicon.get(at(pos));
  if (!list) return null;
  // The words of a list begin alike: the second letter tells most of them apart.
  const next = at(pos + 1);
  for (const entry of list) {
    const { word } = entry;
    if (word.length === 1 || (word.charCodeAt(1) === next && stands(word, pos))) return entry;
  }
  return null;
}

/** The longest word that ends at `pos` and begins no earlier than `limit`. */
export function wordBefore<T>(lexicon: Lexicon<T>, pos: number, limit: number): Entry<T> | null {
  const list = lexicon.get(at(pos - 1));
  if (!list) return null;
  for (const entry of list) {
    const start = pos - entry.word.length;
    if (start >= limit && stands(entry.word, start)) return entry;
  }
  return null;
}
