import { lazy } from '../../text/lazy.js';
import { appendTo } from '../../text/append-to.js';
import { evenUnits, stringOf } from '../even-units.js';

/** Words that share a value, spaces between them; what follows a word's `!` makes it another word. */
export type WordRow<T> = readonly [words: string, value: T];

/** Where a word of a table stands in a line, and what it means. */
export interface FoundWord<T> {
  start: number;
  end: number;
  value: T;
}

/** Words looked up in lines that are evened out. */
export interface WordTable<T> {
  /** The longest word that begins at `pos`. */
  at: (line: string, pos: number) => FoundWord<T> | undefined;
  /** The longest word that ends at `end`. */
  before: (line: string, end: number) => FoundWord<T> | undefined;
}

interface Entry<T> {
  word: string;
  guard: string;
  value: T;
}

// Pages stretch short words: 来 源, 时  间.
const WIDEST_GAP = 4;

/** A text of one script, width and case, of the same length. */
export function evenLine(text: string): string {
  const table = evenUnits();
  const even = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    even[i] = table[unit] || unit;
  }
  return stringOf(even);
}

const isPlain = (unit: string): boolean =>
  (unit > ' ' && unit <= '~') || (unit > '\u3000' && unit < '\ufeff');

/** Whether a unit is white space; no line holds line ends. */
export const isBlank = (unit: string): boolean =>
  unit === ' ' || (!isPlain(unit) && /^\s$/.test(unit));

/** The first place from `pos` on that is not blank. */
export function skipBlanks(line: string, pos: number, to = line.length): number {
  let at = pos;
  while (at < to && isBlank(line.charAt(at))) at++;
  return at;
}

/** Where a word ends that begins at `pos`, blanks between its letters or not; -1 if it does not. */
function endOf(line: string, pos: number, word: string): number {
  let at = pos;
  for (let i = 0; i < word.length; i++) {
    if (i > 0) at = Math.min(skipBlanks(line, at), at + WIDEST_GAP);
    if (line.charAt(at) !== word.charAt(i)) return -1;
    at++;
  }
  return at;
}

function entriesOf<T>(rows: readonly WordRow<T>[]): Entry<T>[] {
  const entries = rows.flatMap(([words, value]) =>
    words.split(' ').map((item) => {
      const [word = '', guard = ''] = evenLine(item).split('!');
      return { word, guard, value };
    }),
  );
  return entries.sort((a, b) => b.word.length - a.word.length);
}

/** Entries by the code unit of their first or their last letter, the longest first. */
function byEdge<T>(entries: readonly Entry<T>[], edge: 0 | -1): Map<number, Entry<T>[]> {
  const lists = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const { word } = entry;
    appendTo(lists, word.charCodeAt(edge === 0 ? 0 : word.length - 1), entry);
  }
  return lists;
}

/** A table of words, written in simplified characters; made when it is first asked for. */
export function wordTable<T>(rows: readonly WordRow<T>[]): () => WordTable<T> {
  return lazy(() => {
    const entries = entriesOf(rows);
    const heads = byEdge(entries, 0);
    const tails = byEdge(entries, -1);
    return {
      at(line, pos) {
        const found = heads.get(line.charCodeAt(pos));
        if (found === undefined) return undefined;
        for (const { word, guard, value } of found) {
          const end = endOf(line, pos, word);
          const next = line.charAt(end);
          if (end > 0 && (next === '' || !guard.includes(next))) return { start: pos, end, value };
        }
        return undefined;
      },
      before(line, end) {
        const found = tails.get(line.charCodeAt(end - 1));
        if (found === undefined) return undefined;
        for (const { word, value } of found) {
          if (line.endsWith(word, end)) return { start: end - word.length, end, value };
        }
        return undefined;
      },
    };
  });
}

/** A set of characters, written in simplified form, for lines that are evened out. */
export function characterSet(characters: string): () => ReadonlySet<string> {
  return lazy(() => new Set(evenLine(characters)));
}
