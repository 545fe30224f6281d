/** What the parser of amounts sees of a character. */
import { CURRENCY, PREFIX, STATE_MONEY, makeAlphabet } from '../characters/alphabet.js';
import type { AlphabetParts } from '../characters/alphabet.js';
import { lazy } from '../lazy.js';
import { currencies } from './currencies.js';
import { qualifiersBefore, qualifiersBehind } from './qualifiers.js';

/** Signs and brackets that end what stands before a number. */
const SIGNS = ' 负下-−﹣+)';
/** Small change, which is money where the words around it say so. */
const SMALL_CHANGE = '块角毛分';
/** Units begin so, and states whose currency no table holds: 安哥拉宽扎. */
const STATES = '安吉海克瓦帕纳立波摩';

/** What money needs, for the alphabets that know more as well. */
export function moneyParts(): AlphabetParts {
  const { behind, before, stateWords } = currencies();
  return {
    flags: [
      [SIGNS, PREFIX],
      [SMALL_CHANGE + STATES, CURRENCY],
      [stateWords, STATE_MONEY],
    ],
    words: [behind, before, qualifiersBefore(), qualifiersBehind()],
  };
}

/** Numerals, money and qualifiers. */
export const moneyAlphabet = lazy(() => makeAlphabet(moneyParts()));
