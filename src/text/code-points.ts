import { checkOffset } from './check-arguments.js';
import { checkText } from './check-text.js';

/**
 * The offset in code points that a UTF-16 offset is, for those who count so (Python, Postgres,
 * Spark).
 *
 * Hint: an offset inside a surrogate pair counts the pair's start; lone surrogates count as one.
 *
 * @param text - The text that the offset cites.
 * @param offset - In UTF-16 code units; clamped to the text.
 * @returns The number of code points before `offset`.
 * @throws {TypeError} When `text` is no string, or `offset` no number.
 * @example
 * toCodePointOffset('𠮷野家', 2) // 1
 */
export function toCodePointOffset(text: string, offset: number): number {
  checkText(text);
  checkOffset(offset);
  const end = Math.min(offset, text.length);
  let codePoints = 0;
  for (let i = 0; i < end; codePoints++) {
    i += (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
    if (i > end) return codePoints;
  }
  return codePoints;
}
