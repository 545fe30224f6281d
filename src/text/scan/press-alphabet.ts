/** What the scanner sees of a character: everything. */
import { makeAlphabet } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { dateWords } from '../vocabulary/dates.js';
import { bigWords, labels, names, yearly } from '../vocabulary/names.js';
import { numberParts } from '../vocabulary/number-alphabet.js';
import { followers } from './followers.js';

/** Numerals, money, qualifiers, units, dates, names, and what may follow the first of each. */
export const pressAlphabet = lazy(() => {
  const { folds, flags, words } = numberParts();
  return makeAlphabet({
    ...(folds !== undefined && { folds }),
    flags: [...flags, ...followers()],
    words: [...words, ...dateWords(), names(), yearly(), bigWords(), labels()],
  });
});
