/** A node of the trie: children by code unit, and what ends here. */
interface Node<Value> {
  children: Map<number, Node<Value>>;
  values: Value[];
}

/** One occurrence of a key: `[start, end)` in the text searched. */
export interface TrieMatch<Value> {
  start: number;
  end: number;
  values: readonly Value[];
}

/** Whether a value is meant where its key stands, from `start` to `end`. */
export type Accept<Value> = (value: Value, start: number, end: number) => boolean;

/**
 * Keys with their values, searched together. A plain Map trie with longest match is faster
 * here than an automaton: names share few prefixes, so that a miss ends within a step or two.
 */
export class NameTrie<Value> {
  readonly #root: Node<Value> = { children: new Map(), values: [] };
  /** By code unit, whether a key begins with it: most characters of a text begin none. */
  readonly #begins = new Uint8Array(0x10000);

  /** Adds a value under a key; an empty key is no name. */
  add(key: string, value: Value): void {
    if (key === '') return;
    this.#begins[key.charCodeAt(0)] = 1;
    let node = this.#root;
    for (let i = 0; i < key.length; i++) {
      const unit = key.charCodeAt(i);
      let next = node.children.get(unit);
      if (next === undefined) node.children.set(unit, (next = { children: new Map(), values: [] }));
      node = next;
    }
    node.values.push(value);
  }

  /** Values under exactly this key. */
  get(key: string): readonly Value[] {
    let node: Node<Value> | undefined = this.#root;
    for (let i = 0; i < key.length && node; i++) node = node.children.get(key.charCodeAt(i));
    return node?.values ?? [];
  }

  /**
   * Finds the leftmost longest occurrences of accepted values, not overlapping. Linear in the
   * text for a given set of keys: each start looks no further than the longest key.
   */
  matches(text: string, accept: Accept<Value>): TrieMatch<Value>[] {
    const matches: TrieMatch<Value>[] = [];
    for (let start = 0; start < text.length;) {
      const match =
        this.#begins[text.charCodeAt(start)] === 1
          ? this.#longestAt(text, start, accept)
          : undefined;
      if (match) matches.push(match);
      start = match ? match.end : start + 1;
    }
    return matches;
  }

  #longestAt(text: string, start: number, accept: Accept<Value>): TrieMatch<Value> | undefined {
    let best: TrieMatch<Value> | undefined;
    let node: Node<Value> | undefined = this.#root;
    for (let i = start; i < text.length; i++) {
      node = node.children.get(text.charCodeAt(i));
      if (node === undefined) break;
      if (node.values.length === 0) continue;
      const end = i + 1;
      const values = node.values.filter((value) => accept(value, start, end));
      if (values.length > 0) best = { start, end, values };
    }
    return best;
  }
}
