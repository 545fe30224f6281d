import { checkObjects, checkOffset } from './check-arguments.js';
import type { RepairEdit, Span } from './types.js';

type Replacement = Pick<RepairEdit, 'start' | 'end' | 'replacement'>;

/** {@link toOriginalSpan} for many spans of one text; the edits are read once, at this call. */
export function originalSpans(edits: readonly Replacement[]): (start: number, end: number) => Span {
  let shift = 0; // from the repaired text to the input
  const places = edits.map(({ start, end, replacement }) => {
    const repaired = start - shift;
    shift = end - repaired - replacement.length;
    return { repaired, start, end, shift };
  });
  /** The last place that starts in front of a limit in the repaired text. */
  const lastBefore = (limit: number): Span & { shift: number } => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle]?.repaired ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return places[low - 1] ?? { start: 0, end: 0, shift: 0 };
  };
  return (start, end) => {
    const first = lastBefore(start + 1);
    const last = lastBefore(end);
    const from = start + first.shift < first.end ? first.start : start + first.shift;
    // An empty span where something was removed has the removed part on its left.
    return { start: from, end: Math.max(from, last.end, end + last.shift) };
  };
}

/**
 * The span of the input behind a span of the repaired text.
 *
 * A span that takes in part of a replacement widens to the whole edit; what was removed at its
 * very edges stays outside. Hint: it reads all edits at every call, as they are then.
 *
 * @param edits - The `edits` of `repairText`.
 * @param start - In the repaired text.
 * @param end - In the repaired text, exclusive.
 * @returns The span in the input.
 * @throws {TypeError} When `edits` are no array, or an offset is no number.
 * @example
 * const { edits } = repairText('創(chuàng)新產(chǎn)業');
 * toOriginalSpan(edits, 0, 2) // { start: 0, end: 10 }
 */
export function toOriginalSpan(edits: readonly Replacement[], start: number, end: number): Span {
  checkObjects('an array of edits', edits);
  checkOffset(start);
  checkOffset(end);
  return originalSpans(edits)(start, end);
}
