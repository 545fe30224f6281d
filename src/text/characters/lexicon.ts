/** Word lists in which the longest word wins. */
import { at, isOneOf, stands, traitsAt } from './source.js';
import type { Source } from './source.js';

/** A word of a list. */
export interface Entry<T> {
  word: string;
  /** Code unit of the letter next to the edge, which tells most words of a list apart; else 0. */
  next: number;
  /** Characters that make it a part of another word: no 家 in 家庭, no 约 before N日 in 纽约. */
  guard: string;
  value: T;
}

/** Words that share a value, with spaces between; what follows a word's `!` is its guard. */
export type WordList<T> = readonly [words: string, value: T];

/** Words by their edge letter, longest first. */
export interface Lexicon<T> {
  /** What an alphabet flags the edge letters with, so that most characters need no look here. */
  trait: number;
  /** The edge letters. */
  edges: string;
  lists: Map<number, Entry<T>[]>;
}

/** An empty lexicon. */
export function makeLexicon<T>(trait: number): Lexicon<T> {
  return { trait, edges: '', lists: new Map() };
}

/**
 * Puts a word in its place, by its first letter, or by its last where it is read `back`. Sorting all
 * words in the end takes longer than the first text that is read.
 */
export function addWord<T>(
  lexicon: Lexicon<T>,
  word: string,
  guard: string,
  value: T,
  back = false,
): void {
  const edge = back ? word.length - 1 : 0;
  const next = word.charCodeAt(back ? edge - 1 : 1) || 0;
  const entry: Entry<T> = { word, next, guard, value };
  const list = lexicon.lists.get(word.charCodeAt(edge));
  if (!list) {
    lexicon.lists.set(word.charCodeAt(edge), [entry]);
    lexicon.edges += word.charAt(edge);
  } else {
    let place = list.length;
    while (place > 0 && (list[place - 1]?.word.length ?? 0) < word.length) place--;
    list.splice(place, 0, entry);
  }
}

/** Calls `add` with each word of a list and its guard. */
export function eachWord(words: string, add: (word: string, guard: string) => void): void {
  for (const item of words.split(' ')) {
    const [word = '', guard = ''] = item.split('!');
    add(word, guard);
  }
}

/** A lexicon of word lists. */
export function createLexicon<T>(
  lists: readonly WordList<T>[],
  trait: number,
  back = false,
): Lexicon<T> {
  const lexicon = makeLexicon<T>(trait);
  for (const [words, value] of lists) {
    eachWord(words, (word, guard) => {
      addWord(lexicon, word, guard, value, back);
    });
  }
  return lexicon;
}

/** The longest word that begins at `pos` and is not the head of another. */
export function wordAt<T>(
  source: Source,
  { trait, lists }: Lexicon<T>,
  pos: number,
): Entry<T> | null {
  if ((traitsAt(source, pos) & trait) === 0) return null;
  const next = at(source, pos + 1);
  for (const entry of lists.get(at(source, pos)) ?? []) {
    const { word, guard } = entry;
    const found = entry.next === 0 || (entry.next === next && stands(source, word, pos));
    if (found && !isOneOf(source, pos + word.length, guard)) return entry;
  }
  return null;
}

/** The longest word that ends at `pos`, begins no earlier than `limit` and ends no other. */
export function wordBefore<T>(
  source: Source,
  { trait, lists }: Lexicon<T>,
  pos: number,
  limit: number,
): Entry<T> | null {
  if ((traitsAt(source, pos - 1) & trait) === 0) return null;
  const next = at(source, pos - 2);
  for (const entry of lists.get(at(source, pos - 1)) ?? []) {
    const { word, guard } = entry;
    const start = pos - word.length;
    const found = entry.next === 0 || (entry.next === next && stands(source, word, start));
    if (found && start >= limit && !isOneOf(source, start - 1, guard)) return entry;
  }
  return null;
}
