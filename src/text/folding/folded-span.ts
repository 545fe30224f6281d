import type { FoldedText } from '../fold.js';
import type { Span } from '../types.js';

const OPENING = /[\p{Ps}\p{Pi}]/u;
const CLOSING = /[\p{Pe}\p{Pf}]/u;
const JOINED = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

/** Ideographs, which most names are made of, are neither brackets nor marks. */
const isIdeograph = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;

function unclosedBrackets(text: string, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i++) {
    if (isIdeograph(text.charCodeAt(i))) continue;
    const char = text.charAt(i);
    if (OPENING.test(char)) open++;
    else if (CLOSING.test(char) && open > 0) open--;
  }
  return open;
}

/**
 * The span of the text that a stretch of its key stands for.
 *
 * It ends with the last matched character, the marks that belong to it, and the brackets that it
 * closes: a match of 论坛2024 in `論壇(2024)` covers the `)`.
 *
 * @param text - The text that was folded.
 * @param folded - What `foldWithOffsets(text)` returned.
 * @param start - Where the match starts in the key.
 * @param end - Where it ends in the key, exclusive; above `start`.
 * @returns The span in `text`.
 * @example
 * foldedSpan('「論壇(2024)」', foldWithOffsets('「論壇(2024)」'), 0, 6) // { start: 1, end: 9 }
 */
export function foldedSpan(text: string, folded: FoldedText, start: number, end: number): Span {
  const from = folded.offsets[start] ?? text.length;
  let to = folded.offsets[end - 1] ?? text.length;
  to += (text.codePointAt(to) ?? 0) > 0xffff ? 2 : 1;
  let unclosed = unclosedBrackets(text, from, to);
  for (; to < text.length; to++) {
    if (isIdeograph(text.charCodeAt(to))) break;
    const next = text.charAt(to);
    if (unclosed > 0 && CLOSING.test(next)) unclosed--;
    else if (!JOINED.test(next)) break;
  }
  return { start: from, end: Math.min(to, text.length) };
}
