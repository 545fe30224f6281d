/** Words that end or begin at a place of a text. */
export class WordEdges {
  readonly #byFirst = new Map<string, string[]>();
  readonly #byLast = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    for (const word of words) {
      add(this.#byFirst, word.charAt(0), word);
      add(this.#byLast, word.charAt(word.length - 1), word);
    }
  }

  /** The length of a word that ends right before `at`; 0 if none does. */
  endBefore(text: string, at: number): number {
    if (at <= 0) return 0;
    const words = this.#byLast.get(text.charAt(at - 1));
    return words?.find((word) => text.endsWith(word, at))?.length ?? 0;
  }

  /** The length of a word that begins at `at`; 0 if none does. */
  beginAt(text: string, at: number): number {
    const words = this.#byFirst.get(text.charAt(at));
    return words?.find((word) => text.startsWith(word, at))?.length ?? 0;
  }
}

function add(map: Map<string, string[]>, key: string, word: string): void {
  const words = map.get(key);
  if (words === undefined) map.set(key, [word]);
  else words.push(word);
}
