import { lazy } from '../../text/lazy.js';
import { appendTo } from '../../text/append-to.js';
import { evenWords } from './even-text.js';

/**
 * The length of the longest of some words that a text ends in; 0 where it ends in none. An expression
 * that is anchored at the end only is tried at every place of the text; this looks at its last unit.
 *
 * @param words - in simplified characters, set apart by spaces; the texts are evened out
 */
export function tailsOf(words: string): (text: string) => number {
  const byLast = lazy(() => {
    const map = new Map<number, string[]>();
    const longestFirst = evenWords(words).sort((a, b) => b.length - a.length);
    for (const word of longestFirst) appendTo(map, word.charCodeAt(word.length - 1), word);
    return map;
  });
  return (text) => {
    const tails = byLast().get(text.charCodeAt(text.length - 1));
    if (tails === undefined) return 0;
    for (const tail of tails) if (text.endsWith(tail)) return tail.length;
    return 0;
  };
}
