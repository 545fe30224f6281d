/** What the parser of numbers sees of a character. */
import { makeAlphabet } from '../characters/alphabet.js';
import type { AlphabetParts } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { WORD_FOLDS } from '../characters/word-folds.js';
import { moneyParts } from './money-alphabet.js';
import { notRank } from './names.js';
import { boundsOverVerbs } from './bounds.js';
import { units } from './units.js';

/** What numbers with units need, for the alphabet that knows more as well. */
export function numberParts(): AlphabetParts {
  const { flags, words } = moneyParts();
  return { folds: WORD_FOLDS, flags, words: [...words, boundsOverVerbs(), units(), notRank()] };
}

/** Numerals, money, qualifiers and units. */
export const numberAlphabet = lazy(() => makeAlphabet(numberParts()));
