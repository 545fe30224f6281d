import type { PairFilter } from '../engine/pair-filter.js';

/** A word that is replaced as a whole. */
export interface Term {
  readonly from: string;
  readonly to: string;
  /** It is another word right after one of these, or right before one of those. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** It stands for itself wherever it is, as a name does. */
  readonly isName?: boolean;
  /** A longer phrase of the dictionaries is taken instead. */
  readonly yields?: boolean;
  /** What it becomes is not to be changed by the characters of a region. */
  readonly isFinal?: boolean;
}

/** The size of a filter of pairs that begin terms, as a power of two. */
export const TERM_PAIRS = 18;

const NONE: readonly Term[] = [];

/** Terms by their first two code units, the longest first. */
export class TermTable {
  readonly #rows = new Map<number, Term[]>();
  readonly #single = new Map<number, Term[]>();

  /** @param terms - Of two that are the same, the earlier one wins. */
  constructor(terms: Iterable<Term>) {
    for (const term of terms) {
      if (term.from === '') continue;
      const first = term.from.charCodeAt(0);
      const second = term.from.charCodeAt(1);
      if (term.from.length === 1) add(this.#single, first, term);
      else {
        add(this.#rows, keyOf(first, second), term);
      }
    }
    for (const rows of this.#rows.values()) rows.sort((a, b) => b.from.length - a.from.length);
  }

  get isEmpty(): boolean {
    return this.#rows.size === 0 && this.#single.size === 0;
  }

  /** Adds the pairs of units that begin a term of more than one. */
  addPairs(pairs: PairFilter): void {
    for (const key of this.#rows.keys()) pairs.add(Math.floor(key / 0x10000), key % 0x10000);
  }

  /** The units that are a term by themselves. */
  singleUnits(): Iterable<number> {
    return this.#single.keys();
  }

  /** The terms that may stand at `at`, the longest first; `isTerm` tells which do. */
  candidatesAt(text: string, at: number): readonly Term[] {
    const first = text.charCodeAt(at);
    const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const rows = this.#rows.get(keyOf(first, second));
    const single = this.#single.size > 0 ? this.#single.get(first) : undefined;
    if (single === undefined) return rows ?? NONE;
    return rows === undefined ? single : [...rows, ...single];
  }
}

/** Whether the term stands at `at` in the meaning that the table has. */
export function isTerm({ from, notAfter, notBefore }: Term, text: string, at: number): boolean {
  if (!text.startsWith(from, at)) return false;
  const end = at + from.length;
  return (
    notAfter?.some((word) => text.endsWith(word, at)) !== true &&
    notBefore?.some((word) => text.startsWith(word, end)) !== true
  );
}

const keyOf = (first: number, second: number): number => first * 0x10000 + second;

function add(rows: Map<number, Term[]>, key: number, term: Term): void {
  const known = rows.get(key);
  if (known === undefined) rows.set(key, [term]);
  else if (!known.some(({ from }) => from === term.from)) known.push(term);
}
