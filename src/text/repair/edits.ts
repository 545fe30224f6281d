import type { RepairEdit, Span } from '../types.js';
import type { Stage } from './stage.js';

export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** An edit of some stage, by its place in the input. */
export interface StagedEdit extends Span {
  /** Which of the stages made it. */
  stage: number;
  certain: boolean;
  /** By how much it makes the text longer. */
  growth: number;
}

export type Replacement = Pick<RepairEdit, 'start' | 'end' | 'replacement'>;

/** The text with the edits made. */
export function applyEdits(text: string, edits: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(done, start), replacement);
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/**
 * The edits that make `mended` of the input. Edits of several stages at one place become one, of
 * the kind of the first stage.
 */
export function mergeEdits(
  input: string,
  mended: string,
  edits: readonly StagedEdit[],
  stages: readonly Stage[],
): RepairEdit[] {
  const places: StagedEdit[] = [];
  let last: StagedEdit | undefined;
  for (const edit of [...edits].sort(byStart)) {
    if (last && edit.start < last.end) {
      last.end = Math.max(last.end, edit.end);
      last.stage = Math.min(last.stage, edit.stage);
      last.certain &&= edit.certain;
      last.growth += edit.growth;
    } else places.push((last = { ...edit }));
  }
  const merged: RepairEdit[] = [];
  let shift = 0; // from the input to the mended text
  for (const { start, end, stage, certain, growth } of places) {
    const raw = input.slice(start, end);
    const replacement = mended.slice(start + shift, end + (shift += growth));
    const kind = stages[stage]?.[0];
    if (kind && raw !== replacement) merged.push({ start, end, raw, replacement, kind, certain });
  }
  return merged;
}
