import { checkObjects, checkOffset } from './check-arguments.js';
import type { RepairEdit, Span } from './types.js';

type Replacement = Pick<RepairEdit, 'start' | 'end' | 'replacement'>;

/** Where each edit starts in the repaired text. */
function repairedStarts(edits: readonly Replacement[]): number[] {
  checkObjects('an array of edits', edits);
  let shift = 0;
  return edits.map(({ start, end, replacement }) => {
    const repaired = start + shift;
    shift += replacement.length - (end - start);
    return repaired;
  });
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** {@link toOriginalSpan} for many spans of one text; the edits are read once, at this call. */
export function originalSpans(edits: readonly Replacement[]): (start: number, end: number) => Span {
  const starts = repairedStarts(edits);
  return (start, end) => {
    const firstIndex = countBelow(starts, start + 1) - 1;
    const first = edits[firstIndex];
    const lastIndex = countBelow(starts, end) - 1;
    const last = edits[lastIndex];
    let from = start;
    if (first) {
      const beyond = start - (starts[firstIndex] ?? 0) - first.replacement.length;
      from = beyond < 0 ? first.start : first.end + beyond;
    }
    let to = end;
    if (last) {
      const beyond = end - (starts[lastIndex] ?? 0) - last.replacement.length;
      to = last.end + Math.max(0, beyond);
    }
    // An empty span where something was removed has the removed part on its left.
    return { start: from, end: Math.max(from, to) };
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
  checkOffset(start);
  checkOffset(end);
  return originalSpans(edits)(start, end);
}
