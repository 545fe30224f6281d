import type { RepairKind } from '../types.js';

/** What becomes of a place: its possible originals, likeliest first. */
export interface Verdict {
  candidates: string[];
  /** Whether the first is known, or only likely; without it the place is left and reported. */
  certain?: boolean;
}

/** A place in a text, what stands there, and what becomes of it if anything. */
export type Place = readonly [start: number, raw: string, verdict: Verdict | undefined];

/** Finds the damaged places of a text, in order and apart. */
export type Finder = (text: string) => Iterable<Place>;

/** One kind of repair; stages run in turn, each on what those before it made of the text. */
export type Stage = readonly [kind: RepairKind, find: Finder];

export const certain = (original: string): Verdict => ({ candidates: [original], certain: true });
export const likely = (original: string): Verdict => ({ candidates: [original], certain: false });
export const undecided = (...candidates: string[]): Verdict => ({ candidates });

/** All matches, without the copy of the pattern that `matchAll` makes where there are none. */
export const allMatches = (text: string, pattern: RegExp): Iterable<RegExpExecArray> =>
  text.search(pattern) < 0 ? [] : text.matchAll(pattern);

/** Judges each match of a pattern by itself, by the text around and by what follows it. */
export function* judgeMatches(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray, before: string, behind: string) => Verdict | undefined,
): Iterable<Place> {
  for (const match of allMatches(text, pattern)) {
    const { index, 0: raw } = match;
    yield [index, raw, judge(match, text.charAt(index - 1), text.charAt(index + raw.length))];
  }
}
