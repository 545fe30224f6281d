/** Patterns that are tried at one position only. */

/** The match of a sticky pattern at `pos`. */
export function matchAt(pattern: RegExp, s: string, pos: number): RegExpExecArray | null {
  pattern.lastIndex = pos;
  return pattern.exec(s);
}

/** End of the match of a sticky pattern at `pos`, or −1. */
export function matchEnd(pattern: RegExp, s: string, pos: number): number {
  pattern.lastIndex = pos;
  return pattern.test(s) ? pattern.lastIndex : -1;
}
