/** Longer than any id: what is no id has none near it. */
const LONGEST = 100;
const MOST = 3;

/**
 * How many characters have to be put in, taken out, changed, or changed about with the next one to
 * make `b` of `a`, as far as it is no more than `most`.
 *
 * @returns `most + 1` for whatever is more
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  let before = row;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...row, ...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * The ids that somebody may have meant who wrote one that is none, at most three, the nearest first.
 *
 * @param id - any string; what is longer than ids are has none near it
 * @param ids - those there are
 */
export function nearestIds(id: string, ids: Iterable<string>): string[] {
  if (id.length > LONGEST) return [];
  // A quarter of an id may be wrong; in half of it there is another.
  const most = Math.max(1, Math.floor(id.length / 4));
  const near: { of: string; distance: number }[] = [];
  for (const of of ids) {
    const distance = editDistance(id, of, most);
    if (distance <= most) near.push({ of, distance });
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.slice(0, MOST).map(({ of }) => of);
}
