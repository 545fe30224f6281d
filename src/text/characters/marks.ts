/** Marks that join two numbers or two dates. */
import { JOINS } from './alphabet.js';
import { isOneOf, skipOne, traitsAt } from './source.js';
import type { Source } from './source.js';

/** What joins two numbers to a range where 之间 follows: 10℃与20℃之间. */
export const BETWEEN = '与和及同跟';

/** `pos`, or the position after at most two spaces there. */
function skipTwo(source: Source, pos: number): number {
  return skipOne(source, skipOne(source, pos));
}

/** End of the range mark at `pos`, with up to two spaces on either side, or −1; `——` counts as one. */
export function rangeMarkEnd(source: Source, pos: number): number {
  if ((traitsAt(source, pos) & JOINS) === 0) return -1;
  const mark = skipTwo(source, pos);
  if (isOneOf(source, mark, ' ') || (traitsAt(source, mark) & JOINS) === 0) return -1;
  return skipTwo(
    source,
    isOneOf(source, mark, '—') && isOneOf(source, mark + 1, '—') ? mark + 2 : mark + 1,
  );
}
