/** Finds the bound that verbs part from its number, and the English one before it. */
import { PREFIX } from '../characters/alphabet.js';
import { wordBefore } from '../characters/lexicon.js';
import {
  isHan,
  isLatin,
  isChar,
  isOneOf,
  opensNumeral,
  slice,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { NO_GUARDS } from './qualifier.js';
import type { Qualifier } from './qualifier.js';
import { ANY_VERB, ENGLISH_BOUNDS, NO_VERB, boundsOverVerbs } from '../vocabulary/bounds.js';
import type { Guards } from '../vocabulary/guards.js';

/** Words between a bound and its number are no longer than this. */
const LONGEST_VERBS = 5;
/** The longest English bound, and a letter before it. */
const LONGEST_ENGLISH = 14;

/** Rule "English bounds": the one that ends at `end`: over 61 billion yuan. */
function englishBound(source: Source, end: number, limit: number): Qualifier | null {
  const before = slice(source, Math.max(limit, end - LONGEST_ENGLISH), end).toLowerCase();
  for (const [words, value] of ENGLISH_BOUNDS) {
    for (const word of words.split(',')) {
      const start = end - word.length;
      if (before.endsWith(word) && !isLatin(source, start - 1)) {
        return { value, end: start, sumsOnly: true };
      }
    }
  }
  return null;
}

/** Whether the words from `start` to `end` are verbs that `over` allows between a bound and its number. */
function areVerbs(source: Source, over: string, start: number, end: number): boolean {
  for (let pos = start; pos < end; pos++) {
    const fits =
      over === ANY_VERB
        ? isHan(source, pos) && !isOneOf(source, pos, NO_VERB) && !opensNumeral(source, pos)
        : isOneOf(source, pos, over);
    if (!fits) return false;
  }
  return !isOneOf(source, end - 1, NO_VERB);
}

/** Rule "bound through its verb": the bound that verbs part from the number at `number`. */
function boundOverVerbs(
  source: Source,
  number: number,
  limit: number,
  guards: Guards,
): Qualifier | null {
  if (!isHan(source, number - 1)) return null;
  const first = Math.max(limit, number - LONGEST_VERBS);
  // Verbs are Chinese, whatever the bound.
  for (let pos = number; pos >= first && (pos === number || isHan(source, pos)); pos--) {
    if ((traitsAt(source, pos - 1) & PREFIX) === 0) continue;
    const entry = wordBefore(source, boundsOverVerbs(), pos, limit);
    if (!entry || !areVerbs(source, entry.value.over, pos, number)) continue;
    const { word, value } = entry;
    const start = pos - word.length;
    // 附近有 and 签约有 end with another word.
    const other = isOneOf(source, start - 1, guards.words[word] ?? '');
    if (!other) return { value: value.bends, end: start, sumsOnly: value.ranks && pos === number };
  }
  return null;
}

/** The bound before what starts at `number`, sign and currency included. */
export function boundBefore(
  source: Source,
  number: number,
  limit: number,
  guards = NO_GUARDS,
): Qualifier | null {
  const end = isChar(source, number - 1, ' ') ? number - 1 : number;
  return isLatin(source, end - 1)
    ? englishBound(source, end, limit)
    : boundOverVerbs(source, number, limit, guards);
}
