import type { TextOfSet } from './count.mjs';

export const SETS: readonly { name: string; folder: string; isLookedAt: boolean }[];

export function textsOf(set: { folder: string }): TextOfSet[];
