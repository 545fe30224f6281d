import type { RepairEdit, UnresolvedDamage } from '../types.js';

/** What one kind of repair finds in a text; its edits are in order and do not overlap. */
export interface Findings {
  edits: RepairEdit[];
  unresolved: UnresolvedDamage[];
}

/** One kind of repair; stages run in turn, each on what those before it made of the text. */
export type Stage = (text: string) => Findings;

/** The text with the edits made. */
export function applyEdits(text: string, edits: readonly RepairEdit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(done, start), replacement);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/**
 * One list of edits of the input, from `first`, which cites the input, and `second`, which cites
 * what `first` made of it. What would change a mended place once more is left out.
 */
export function mergeEdits(
  first: readonly RepairEdit[],
  second: readonly RepairEdit[],
): RepairEdit[] {
  const merged: RepairEdit[] = [];
  let i = 0;
  let shift = 0; // from the mended text back to the input
  for (const edit of second) {
    let next = first[i];
    while (next && next.start - shift + next.replacement.length <= edit.start) {
      merged.push(next);
      shift += next.end - next.start - next.replacement.length;
      next = first[++i];
    }
    if (next && next.start - shift < edit.end) continue;
    merged.push({ ...edit, start: edit.start + shift, end: edit.end + shift });
  }
  return merged.concat(first.slice(i));
}
