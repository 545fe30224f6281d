/** Marks that join two numbers or two dates. */
import { isHan, isOneOf } from './chars.js';
import { matchEnd } from './sticky.js';

const RANGE_MARK = / {0,2}(?:——|[至到\-–—~〜―─−]) {0,2}/y;

/** End of the range mark at `pos`, or −1; `——` counts as one. */
export function rangeMarkEnd(s: string, pos: number): number {
  if (!isOneOf(s, pos, isHan(s, pos) ? '至到' : ' -–—~〜―─−')) return -1;
  return matchEnd(RANGE_MARK, s, pos);
}
