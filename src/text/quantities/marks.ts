/** Marks that join two numbers or two dates. */
import { isHan, isOneOf, skipOne } from './source.js';

/** `pos`, or the position after at most two spaces there. */
function skipTwo(pos: number): number {
  return skipOne(skipOne(pos));
}

/** End of the range mark at `pos`, with up to two spaces on either side, or −1; `——` counts as one. */
export function rangeMarkEnd(pos: number): number {
  const mark = skipTwo(pos);
  // Nearly always Chinese stands here, and no mark.
  if (!isOneOf(mark, isHan(mark) ? '至到' : '-–—~〜―─−ー')) return -1;
  return skipTwo(isOneOf(mark, '—') && isOneOf(mark + 1, '—') ? mark + 2 : mark + 1);
}
