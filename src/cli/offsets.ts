/** How the offsets of a result count. */
export type OffsetUnit = 'utf16' | 'codepoint';

/** Where the second halves of surrogate pairs stand in a text. */
function secondHalves(text: string): number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) places.push(index + 1);
  return places;
}

/** How many of the places, which are in order, lie before an offset. */
function countBefore(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A result with its offsets in code points, as Python, Postgres and Spark count them.
 *
 * @param value - in which `start` and `end` cite the text, where they are numbers
 */
export function inCodePoints<T>(value: T, text: string): T {
  const places = secondHalves(text);
  if (places.length === 0) return value;
  const convert = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(convert);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, inner]) => {
        const isOffset = (key === 'start' || key === 'end') && typeof inner === 'number';
        return [key, isOffset ? inner - countBefore(places, inner) : convert(inner)];
      }),
    );
  };
  return convert(value) as T;
}
