import { checkText } from './check-text.js';
import { foldUnits, toText } from './folding/fold-units.js';

/** A key and where each of its units stands in the text. */
export interface FoldedText {
  key: string;
  /** `offsets[i]`: where the character behind `key[i]` starts; one more entry, the text's length. */
  offsets: Uint32Array;
}

/**
 * The key of a text, with the place of every unit of it.
 *
 * A match at `key.slice(i, j)` is cited with `foldedSpan`. Line ends stay in the key as `\n`, and
 * so does sentence punctuation: a name never runs over either.
 *
 * @param text - Any string.
 * @returns The key as of {@link fold}, and an offset for each of its units.
 * @example
 * foldWithOffsets('「京臺」論壇').offsets // Uint32Array [1, 2, 4, 5, 6]
 */
export function foldWithOffsets(text: string): FoldedText {
  checkText(text);
  const folded = foldUnits(text, true);
  const offsets = folded.offsets.slice(0, folded.length + 1);
  offsets[folded.length] = text.length;
  return { key: toText(folded), offsets };
}

/**
 * The key under which a name matches, whatever its script, width, case, spacing, brackets,
 * quotation marks and middle dots.
 *
 * Characters that OpenCC turns into each other in any of its Chinese configurations share one key
 * character (台 臺 檯 颱; 于 於; 里 裏 裡), so that a converted name keeps its key. That joins a few that
 * differ in meaning (后 後), which names survive. Latin marks and case go, dashes are one `-`.
 * Hint: keys are for comparing, not for showing; words that differ by region (软件, 軟體) and
 * Japanese forms (仏) keep different keys.
 *
 * @param text - Any string; lone surrogates pass through.
 * @returns The key; `fold(fold(x)) === fold(x)`.
 * @throws {TypeError} When `text` is no string.
 * @see https://github.com/BYVoid/OpenCC for the dictionaries behind the character classes
 * @example
 * fold('中關村(海淀)') === fold('中关村 海淀') // true
 */
export function fold(text: string): string {
  checkText(text);
  return toText(foldUnits(text, false));
}
