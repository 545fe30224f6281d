/** Numerals set with spaces between their characters: 三千 八百 九十六, 百分之 四十, − 1,200. */
import type { MentionBase } from '../types.js';

/** A text without such spaces, and where each of its characters stood. */
export interface Condensed {
  text: string;
  positions: number[];
}

const SPACES = /(?<=[㐀-鿿〇]) +(?=\S)|(?<=[\d.]) +(?=[㐀-鿿〇])|(?<=^\s*[-−+]) +/g;

/** `text` without spaces beside Chinese characters and behind a sign; `null` where it has none. */
export function condense(text: string): Condensed | null {
  let condensed = '';
  const positions: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    for (let pos = from; pos < to; pos++) positions.push(pos);
    condensed += text.slice(from, to);
  };
  for (const { index, 0: spaces } of text.matchAll(SPACES)) {
    keep(index);
    from = index + spaces.length;
  }
  if (from === 0) return null;
  keep(text.length);
  return { text: condensed, positions };
}

/** A mention of the condensed text as one of `text`. */
export function restore<M extends MentionBase>(
  mention: M,
  text: string,
  { positions }: Condensed,
): M {
  const startOf = (pos: number): number => positions[pos] ?? text.length;
  const endOf = (pos: number): number => (positions[pos - 1] ?? -1) + 1;
  const start = startOf(mention.start);
  const end = endOf(mention.end);
  const bare = { start: startOf(mention.bare.start), end: endOf(mention.bare.end) };
  return { ...mention, raw: text.slice(start, end), start, end, bare };
}
