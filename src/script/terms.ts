/** Terms to leave alone, or terms and what each becomes. */
export type Terms =
  | readonly string[]
  | ReadonlySet<string>
  | ReadonlyMap<string, string>
  | Readonly<Record<string, string>>;

export type Pairs = readonly (readonly [string, string])[];

/** @throws {TypeError} When the terms are neither a list nor a map, or one is no string. */
export function toPairs(terms: Terms): Pairs {
  if (typeof terms !== 'object' || (terms as unknown) === null) {
    throw new TypeError(`Expected a list or a map of terms, got ${String(terms)}`);
  }
  const pairs = pairsOf(terms);
  for (const term of pairs.flat()) {
    if (typeof term !== 'string') {
      throw new TypeError(`Expected terms that are strings, got ${typeof term}`);
    }
  }
  return pairs;
}

function pairsOf(terms: Terms): Pairs {
  if (terms instanceof Map) return [...(terms as ReadonlyMap<string, string>)];
  if (Array.isArray(terms) || terms instanceof Set) {
    return Array.from(terms as Iterable<string>, (term) => [term, term] as const);
  }
  return Object.entries(terms);
}
