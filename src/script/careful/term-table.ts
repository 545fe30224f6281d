/** A word that is replaced as a whole. */
export interface Term {
  readonly from: string;
  readonly to: string;
  /** It is another word right after one of these, or right before one of those. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** It stands for itself wherever it is, as a name does: no word crosses it. */
  readonly isName?: boolean;
  /** What it becomes is not to be changed by the characters of a region. */
  readonly isFinal?: boolean;
}

/** Terms by their first code unit, the longest first. */
export class TermTable {
  readonly #rows = new Map<number, Term[]>();

  /** @param terms - Of two that are the same, the earlier one wins. */
  constructor(terms: Iterable<Term>) {
    for (const term of terms) {
      if (term.from === '') continue;
      const unit = term.from.charCodeAt(0);
      const rows = this.#rows.get(unit);
      if (rows === undefined) this.#rows.set(unit, [term]);
      else if (!rows.some(({ from }) => from === term.from)) rows.push(term);
    }
    for (const rows of this.#rows.values()) rows.sort((a, b) => b.from.length - a.from.length);
  }

  firstUnits(): Iterable<number> {
    return this.#rows.keys();
  }

  /** The terms that stand at `at`, the longest first. */
  *at(text: string, at: number): Generator<Term> {
    for (const term of this.#rows.get(text.charCodeAt(at)) ?? []) {
      if (text.startsWith(term.from, at) && isMeant(term, text, at)) yield term;
    }
  }
}

function isMeant({ from, notAfter, notBefore }: Term, text: string, at: number): boolean {
  const end = at + from.length;
  return (
    notAfter?.some((word) => text.endsWith(word, at)) !== true &&
    notBefore?.some((word) => text.startsWith(word, end)) !== true
  );
}
