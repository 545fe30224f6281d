/** Marks that join two numbers or two dates. */
import { skipSpace } from './chars.js';

const RANGE_MARKS = '至到-–—~～〜－─―−';

/** End of the range mark at `pos`, or −1; `——` counts as one. */
export function rangeMarkEnd(s: string, pos: number): number {
  const at = skipSpace(s, pos);
  const char = s.charAt(at);
  if (char === '' || !RANGE_MARKS.includes(char)) return -1;
  const doubled = char === '—' && s.charAt(at + 1) === '—' ? 2 : 1;
  return skipSpace(s, at + doubled);
}
