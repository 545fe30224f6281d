import type { CharacterRule } from './character-rules.js';

const PAIRS = [
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
] as const;

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Quotation marks of the mainland in those of Taiwan and Hong Kong; what follows a letter is an apostrophe. */
export const CORNER_QUOTES: readonly CharacterRule[] = PAIRS.map(([from, to]) =>
  from === '’'
    ? { character: from, reading: to, notAfter: LETTERS }
    : { character: from, reading: to },
);

/** The way back. */
export const CURVED_QUOTES: readonly CharacterRule[] = PAIRS.map(([to, from]) => ({
  character: from,
  reading: to,
}));
