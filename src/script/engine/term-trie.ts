interface TermNode {
  readonly next: Map<number, TermNode>;
  replacement?: string;
}

export interface TermMatch {
  readonly length: number;
  readonly replacement: string;
}

/** The user's own terms, found from the left, the longest first. */
export class TermTrie {
  readonly #root: TermNode = { next: new Map() };
  /** One bit for each code unit that begins a term: most units of a text do not. */
  readonly #begins = new Uint8Array(0x2000);

  /** @param terms - Pairs of a term and what takes its place; an empty term is no term. */
  constructor(terms: Iterable<readonly [string, string]>) {
    for (const [term, replacement] of terms) {
      if (term !== '') this.#add(term, replacement);
    }
  }

  #add(term: string, replacement: string): void {
    const first = term.charCodeAt(0);
    this.#begins[first >> 3] = (this.#begins[first >> 3] as number) | (1 << (first & 7));
    let node = this.#root;
    for (let i = 0; i < term.length; i += 1) {
      const unit = term.charCodeAt(i);
      let child = node.next.get(unit);
      if (child === undefined) node.next.set(unit, (child = { next: new Map() }));
      node = child;
    }
    node.replacement = replacement;
  }

  /** Where a term may begin, from `start` on; the length of `text` if nowhere. */
  skipTo(text: string, start: number): number {
    const begins = this.#begins;
    let i = start;
    for (; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if ((begins[unit >> 3] as number) & (1 << (unit & 7))) break;
    }
    return i;
  }

  /**
   * The longest term that begins at `start`; `undefined` if none does.
   *
   * @returns `'undecided'` when more text is to come and may make a longer term.
   */
  match(text: string, start: number, isLast: boolean): TermMatch | 'undecided' | undefined {
    let node = this.#root;
    let found: TermMatch | undefined;
    for (let i = start; i < text.length; i += 1) {
      const child = node.next.get(text.charCodeAt(i));
      if (child === undefined) return found;
      node = child;
      if (node.replacement !== undefined) {
        found = { length: i + 1 - start, replacement: node.replacement };
      }
    }
    return isLast || node.next.size === 0 ? found : 'undecided';
  }
}
