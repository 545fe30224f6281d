/** A mutant that changes nothing, and why: see equal.mjs. */
export interface EqualMutant {
  file: string;
  line: string;
  from: string;
  to: string;
  why: string;
}

export const EQUAL: readonly EqualMutant[];
