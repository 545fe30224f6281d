import { lazy } from '../engine/lazy.js';

type Index = ReadonlyMap<string, readonly string[]>;

/** Words that end or begin at a place of a text. */
export class WordEdges {
  readonly #byFirst: () => Index;
  readonly #byLast: () => Index;

  /** @param words - Not asked for before they are needed. */
  constructor(words: () => readonly string[]) {
    this.#byFirst = lazy(() => indexBy(words(), (word) => word.charAt(0)));
    this.#byLast = lazy(() => indexBy(words(), (word) => word.charAt(word.length - 1)));
  }

  /** The length of a word that ends right before `at`; 0 if none does. */
  endBefore(text: string, at: number): number {
    if (at <= 0) return 0;
    const words = this.#byLast().get(text.charAt(at - 1));
    return words?.find((word) => text.endsWith(word, at))?.length ?? 0;
  }

  /** The length of a word that begins at `at`; 0 if none does. */
  beginAt(text: string, at: number): number {
    const words = this.#byFirst().get(text.charAt(at));
    return words?.find((word) => text.startsWith(word, at))?.length ?? 0;
  }
}

function indexBy(words: readonly string[], keyOf: (word: string) => string): Index {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const key = keyOf(word);
    const known = index.get(key);
    if (known === undefined) index.set(key, [word]);
    else known.push(word);
  }
  return index;
}
