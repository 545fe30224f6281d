/** What a character is next to certain words: one of `before` ends, and one of `after` begins, right there. */
export interface CharacterRule {
  readonly character: string;
  readonly reading: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
}

/** Words by the character that stands next to the place. */
type Neighbours = ReadonlyMap<number, readonly string[]>;

interface Row {
  readonly reading: string;
  readonly before: Neighbours | undefined;
  readonly after: Neighbours | undefined;
  readonly notAfter: Neighbours | undefined;
  readonly notBefore: Neighbours | undefined;
}

/** Characters with several readings, decided by their neighbours; the first rule that fits wins. */
export class CharacterRules {
  readonly #rows = new Map<number, Row[]>();

  constructor(rules: Iterable<CharacterRule>) {
    for (const { character, reading, before, after, notAfter, notBefore } of rules) {
      const unit = character.charCodeAt(0);
      const rows = this.#rows.get(unit) ?? [];
      this.#rows.set(unit, rows);
      rows.push({
        reading,
        before: byNeighbour(before, -1),
        after: byNeighbour(after, 0),
        notAfter: byNeighbour(notAfter, -1),
        notBefore: byNeighbour(notBefore, 0),
      });
    }
  }

  /** The characters that any neighbour may decide. */
  units(): number[] {
    return [...this.#rows].filter(([, rows]) => rows.some(mayStandAnywhere)).map(([unit]) => unit);
  }

  /** The other characters, each with what decides it behind. */
  pairs(): (readonly [unit: number, next: number])[] {
    return [...this.#rows]
      .filter(([, rows]) => !rows.some(mayStandAnywhere))
      .flatMap(([unit, rows]) =>
        rows.flatMap(({ after }) =>
          [...(after?.keys() ?? [])].map((next) => [unit, next] as const),
        ),
      );
  }

  /** The reading of the character at `at` where its neighbours tell it. */
  readingAt(text: string, at: number): string | undefined {
    for (const row of this.#rows.get(text.charCodeAt(at)) ?? []) {
      const fits =
        (row.before === undefined || endsBefore(row.before, text, at)) &&
        (row.after === undefined || beginsAfter(row.after, text, at + 1)) &&
        (row.notAfter === undefined || !endsBefore(row.notAfter, text, at)) &&
        (row.notBefore === undefined || !beginsAfter(row.notBefore, text, at + 1));
      if (fits) return row.reading;
    }
    return undefined;
  }
}

const mayStandAnywhere = ({ after }: Row): boolean => after === undefined;

function byNeighbour(words: readonly string[] | undefined, at: 0 | -1): Neighbours | undefined {
  if (words === undefined) return undefined;
  const map = new Map<number, string[]>();
  for (const word of words) {
    const unit = word.charCodeAt(at === 0 ? 0 : word.length - 1);
    const known = map.get(unit);
    if (known === undefined) map.set(unit, [word]);
    else known.push(word);
  }
  return map;
}

function endsBefore(words: Neighbours, text: string, at: number): boolean {
  if (at === 0) return false;
  const found = words.get(text.charCodeAt(at - 1));
  return found !== undefined && found.some((word) => text.endsWith(word, at));
}

function beginsAfter(words: Neighbours, text: string, at: number): boolean {
  if (at >= text.length) return false;
  const found = words.get(text.charCodeAt(at));
  return found !== undefined && found.some((word) => text.startsWith(word, at));
}
