import type { RepairEdit, RepairKind, UnresolvedDamage } from '../types.js';

/** What one kind of repair finds in a text; its edits are in order and do not overlap. */
export interface Findings {
  edits: RepairEdit[];
  unresolved: UnresolvedDamage[];
}

/** One kind of repair; stages run in turn, each on what those before it made of the text. */
export type Stage = (text: string) => Findings;

/** What becomes of a place: a replacement, or the possible originals of what is left. */
export type Verdict = Pick<RepairEdit, 'replacement' | 'certain'> | string[] | undefined;

/** The original is known. */
export const certain = (replacement: string): Verdict => ({ replacement, certain: true });
/** The original is likely. */
export const likely = (replacement: string): Verdict => ({ replacement, certain: false });

/** Notes a verdict on what stands at a place. */
export function note(
  { edits, unresolved }: Findings,
  kind: RepairKind,
  start: number,
  raw: string,
  verdict: Verdict,
): void {
  const place = { start, end: start + raw.length, raw, kind };
  if (Array.isArray(verdict)) unresolved.push({ ...place, candidates: verdict });
  else if (verdict && verdict.replacement !== raw) edits.push({ ...place, ...verdict });
}

/** All matches, without the copy of the pattern that `matchAll` makes where there are none. */
export const allMatches = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** The stage that judges each match of a pattern by itself and by the text around. */
export function stageOf(
  kind: RepairKind,
  pattern: RegExp,
  judge: (match: RegExpExecArray, text: string) => Verdict,
): Stage {
  return (text) => {
    const found: Findings = { edits: [], unresolved: [] };
    for (const match of allMatches(text, pattern)) {
      note(found, kind, match.index, match[0], judge(match, text));
    }
    return found;
  };
}

/** The text, or what is between two places of it, with the edits made. */
export function applyEdits(
  text: string,
  edits: readonly RepairEdit[],
  from = 0,
  to = text.length,
): string {
  const parts: string[] = [];
  let done = from;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(done, start), replacement);
    done = end;
  }
  parts.push(text.slice(done, to));
  return parts.join('');
}

/**
 * One list of edits of the input, from `first`, which cites the input, and `second`, which cites
 * what `first` made of it. Edits of the same place become one, of the kind that came first.
 */
export function mergeEdits(
  input: string,
  first: readonly RepairEdit[],
  mended: string,
  second: readonly RepairEdit[],
): RepairEdit[] {
  const merged: RepairEdit[] = [];
  let next = first[0];
  let shift = 0; // from the mended text back to the input
  let i = 0;
  /** Goes past `next`, and tells where it ends in the mended text. */
  const pass = ({ start, end, replacement }: RepairEdit): number => {
    const reached = start - shift + replacement.length;
    shift = end - reached;
    next = first[++i];
    return reached;
  };
  for (let j = 0, edit; (edit = second[j]);) {
    while (next && next.start - shift + next.replacement.length <= edit.start) {
      merged.push(next);
      pass(next);
    }
    let { start, end, kind, certain } = edit;
    if (next && next.start - shift < end) {
      start = Math.min(start, next.start - shift);
      ({ kind } = next);
    }
    const from = start + shift;
    const own: RepairEdit[] = [];
    for (;;) {
      if (next && next.start - shift < end) {
        certain &&= next.certain;
        end = Math.max(end, pass(next));
      } else if (edit && edit.start < end) {
        certain &&= edit.certain;
        end = Math.max(end, edit.end);
        own.push(edit);
        edit = second[++j];
      } else break;
    }
    const raw = input.slice(from, end + shift);
    const replacement = applyEdits(mended, own, start, end);
    if (raw !== replacement)
      merged.push({ start: from, end: end + shift, raw, replacement, kind, certain });
  }
  return merged.concat(first.slice(i));
}
