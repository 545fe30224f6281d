/** Marks that join two numbers or two dates. */
import { JOINS } from './alphabet.js';
import { isOneOf, skipOne, traitsAt } from './source.js';

/** `pos`, or the position after at most two spaces there. */
function skipTwo(pos: number): number {
  return skipOne(skipOne(pos));
}

/** End of the range mark at `pos`, with up to two spaces on either side, or −1; `——` counts as one. */
export function rangeMarkEnd(pos: number): number {
  if ((traitsAt(pos) & JOINS) === 0) return -1;
  const mark = skipTwo(pos);
  if (isOneOf(mark, ' ') || (traitsAt(mark) & JOINS) === 0) return -1;
  return skipTwo(isOneOf(mark, '—') && isOneOf(mark + 1, '—') ? mark + 2 : mark + 1);
}
