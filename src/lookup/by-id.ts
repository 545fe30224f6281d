const indexes = new WeakMap<readonly object[], ReadonlyMap<string, unknown>>();

/** The rows of a collection by id; built on first use, kept as long as the collection. */
export function byId<Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  let index = indexes.get(rows) as ReadonlyMap<string, Row> | undefined;
  if (index === undefined) {
    index = new Map(rows.map((row) => [row.id, row]));
    indexes.set(rows, index);
  }
  return index;
}
