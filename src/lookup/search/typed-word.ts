import type { NameKey } from './name-key.js';

/** How well a word of a search is in a name, from 1 down; 0 is not at all. */
const WHOLE = 1;
const BEGINS = 0.95;
const WITHIN = 0.9;
const BEGINS_A_WORD = 0.85;
const SHORTENED = 0.75;
const INSIDE_A_WORD = 0.5;
const MISTYPED = 0.45;

/** Below this a word that is cut up, or has an error in it, may be any other. */
const SHORTEST_MISTYPED_HAN = 3;
const SHORTEST_MISTYPED_LATIN = 4;

/** A word of a search. */
export interface TypedWord {
  /** Folded. */
  text: string;
  kind: 'han' | 'latin' | 'number' | 'edition';
  /** In characters, of which a Latin one says half as much as a Han one. */
  weight: number;
  /** Of a Latin word: the words of the names that may be meant, with how well. */
  alike: ReadonlyMap<string, number>;
}

const isEdition = (word: string): boolean => /^第\d+\D$/.test(word);

/** Whether one character more, less or other, or two changed about, make one word of the other. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  // From the first difference on.
  const [left, right] = [a.slice(start), b.slice(start)];
  const [leftRest, rightRest] = [left.slice(1), right.slice(1)];
  if (leftRest === right || left === rightRest || leftRest === rightRest) return true;
  return left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2);
}

function likeness(typed: string, word: string): number {
  if (typed === word) return BEGINS;
  if (word.startsWith(typed)) return BEGINS_A_WORD;
  if (typed.length >= 3 && word.includes(typed)) return INSIDE_A_WORD;
  if (typed.length < SHORTEST_MISTYPED_LATIN) return 0;
  // Who types the beginning of a word may have mistyped it.
  const isBegun = word.length > typed.length + 1 && isOneOff(typed, word.slice(0, typed.length));
  return isOneOff(typed, word) || isBegun ? MISTYPED : 0;
}

/**
 * A word as it is looked for.
 *
 * @param text - of the search, folded
 * @param vocabulary - the Latin words of all names
 */
export function typedWord(text: string, vocabulary: Iterable<string>): TypedWord {
  if (isEdition(text)) return { text, kind: 'edition', weight: 3, alike: new Map() };
  if (/^\d+$/.test(text)) return { text, kind: 'number', weight: 3, alike: new Map() };
  if (/^\p{Script=Han}/u.test(text)) {
    return { text, kind: 'han', weight: [...text].length, alike: new Map() };
  }
  const alike = new Map<string, number>();
  for (const word of vocabulary) {
    const quality = likeness(text, word);
    if (quality > 0) alike.set(word, quality);
  }
  return { text, kind: 'latin', weight: text.length / 2, alike };
}

/** How long the stretch is in which the characters of a word stand in order; 0 if nowhere. */
function spread(word: string, key: string): number {
  let least = 0;
  for (let from = key.indexOf(word.charAt(0)); from >= 0;) {
    let at = from;
    for (let i = 1; i < word.length && at >= 0; i++) at = key.indexOf(word.charAt(i), at + 1);
    if (at < 0) break;
    const length = at - from + 1;
    if (least === 0 || length < least) least = length;
    from = key.indexOf(word.charAt(0), from + 1);
  }
  return least;
}

/** A short form leaves characters out: 京台论坛 for 京台科技论坛, 综保区 for 综合保税区. */
function shortened(word: string, key: string): number {
  if (word.length < 3) return 0;
  const length = spread(word, key);
  if (length === 0 || length > 3 * word.length) return 0;
  return SHORTENED - 0.1 * (length / word.length - 1);
}

/** Whether a word is in a name but for one character, which is another there, or is none. */
function isMistyped(word: string, key: string): boolean {
  if (word.length < SHORTEST_MISTYPED_HAN || word.length > key.length + 1) return false;
  for (let i = 0; i < word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    if (key.includes(before + after)) return true;
    for (let at = 0; at + word.length <= key.length; at++) {
      if (key.startsWith(before, at) && key.startsWith(after, at + i + 1)) return true;
    }
  }
  return false;
}

function hanInName(word: TypedWord, name: NameKey): number {
  const at = name.key.indexOf(word.text);
  if (at >= 0) return name.key === word.text ? WHOLE : at === 0 ? BEGINS : WITHIN;
  return (
    shortened(word.text, name.key) ||
    (isMistyped(word.text, name.key) ? MISTYPED : inPieces(word, [name], [], 0))
  );
}

function numberInName(word: string, { words }: NameKey): number {
  if (words.includes(word)) return BEGINS;
  return words.includes(`第${word}屆`) ? WITHIN : 0;
}

function latinInName({ text, alike }: TypedWord, { words, key }: NameKey): number {
  if (key === text) return WHOLE;
  const best = words.reduce((most, word) => Math.max(most, alike.get(word) ?? 0), 0);
  // Several words may be typed as one: zgcforum.
  return best === 0 && text.length > 5 && key.includes(text) ? BEGINS_A_WORD : best;
}

/** How well a word is in a name, by itself. */
export function inName(word: TypedWord, name: NameKey): number {
  switch (word.kind) {
    case 'han':
      return hanInName(word, name);
    case 'latin':
      return latinInName(word, name);
    case 'number':
      return numberInName(word.text, name);
    case 'edition':
      return name.words.includes(word.text) ? BEGINS : 0;
  }
}

/** The longest beginning of `word.slice(from)` that stands in one of the names. */
function longestFrom(word: string, from: number, names: readonly NameKey[]): number {
  let end = from;
  for (const { key } of names) {
    while (end < word.length && key.includes(word.slice(from, end + 1))) end++;
  }
  return end - from;
}

/**
 * How well a run of Han characters is put together of pieces of a record's names and of what is
 * known of it: 陈茂波|司长, 海淀|机器人. One character may be wrong: 中关|忖|论坛.
 *
 * @param aside - what a piece that is not of a name counts
 */
export function inPieces(
  { text, kind }: TypedWord,
  names: readonly NameKey[],
  known: readonly NameKey[],
  aside: number,
): number {
  if (kind !== 'han' || text.length < SHORTEST_MISTYPED_HAN) return 0;
  let [sum, pieces, missed] = [0, 0, 0];
  for (let i = 0; i < text.length;) {
    const ofName = longestFrom(text, i, names);
    const ofKnown = ofName === text.length - i ? 0 : longestFrom(text, i, known);
    const length = Math.max(ofName, ofKnown);
    if (length < 2) {
      missed++;
      i++;
      if (missed > 1) return 0;
      continue;
    }
    sum += length * (ofName === length ? WITHIN : aside);
    pieces++;
    i += length;
  }
  const quality = sum / text.length - 0.1 * (pieces - 1);
  return Math.max(0, missed === 0 ? quality : Math.min(MISTYPED, quality - 0.2));
}
