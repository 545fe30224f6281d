/** Marks that join two numbers or two dates. */
import { JOINS, LISTS } from './alphabet.js';
import { isChar, skipOne, traitsAt } from './source.js';
import type { Source } from './source.js';

/** Whether a word at `pos` may join two numbers to a range that 之间 ends: 10℃与20℃之间. */
export function joinsBetween(source: Source, pos: number): boolean {
  return (traitsAt(source, pos) & LISTS) > 0;
}

/** `pos`, or the position after at most two spaces there. */
function skipTwo(source: Source, pos: number): number {
  return skipOne(source, skipOne(source, pos));
}

/** End of the range mark at `pos`, with up to two spaces on either side, or −1; `——` counts as one. */
export function rangeMarkEnd(source: Source, pos: number): number {
  if ((traitsAt(source, pos) & JOINS) === 0) return -1;
  const mark = skipTwo(source, pos);
  if (isChar(source, mark, ' ') || (traitsAt(source, mark) & JOINS) === 0) return -1;
  return skipTwo(
    source,
    isChar(source, mark, '—') && isChar(source, mark + 1, '—') ? mark + 2 : mark + 1,
  );
}
