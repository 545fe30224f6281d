/** What the parser of dates sees of a character. */
import { makeAlphabet } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { WORD_FOLDS } from '../characters/word-folds.js';
import { dateWords } from './dates.js';
import { units } from './units.js';

/** Numerals, the words of dates, and the units that tell a date from a length. */
export const dateAlphabet = lazy(() =>
  makeAlphabet({ folds: WORD_FOLDS, flags: [], words: [...dateWords(), units()] }),
);
