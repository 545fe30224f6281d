import type { Frozen } from '../../data/frozen.js';
import type { RecordType } from '../../ids/enums.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import { type NameKey, nameKeyOf } from './name-key.js';
import { type Searched, searchedOf } from './searched.js';
import { type TypedWord, inName, inPieces, typedWord } from './typed-word.js';
import { appendTo } from '../../text/append-to.js';

/** Longer than any name: what is called so is nothing. */
const LONGEST = 200;

/** How much a word counts that is in another name of the record, or known of it. */
const IN_OTHER_NAME = 0.95;
const KNOWN = 0.5;
const KNOWN_NUMBER = 0.9;

/** How much of the score is how much of the name was typed. */
const COVERAGE = 0.15;

/** What a record is taken for less readily than for one of equal name, by its type. */
const READINESS: Partial<Record<RecordType, number>> = {
  'sub-forum': 0.97,
  'forum-event': 0.97,
  competition: 0.97,
  achievement: 0.97,
  policy: 0.97,
  signing: 0.85,
  statistic: 0.7,
  source: 0.65,
};

/** A record that a search means, before it is shown. */
export interface Found {
  searched: Searched;
  score: number;
  matched: string;
}

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word);

/** What a name is looked up by: its Han characters and its other words. */
const tokensOf = ({ words }: NameKey): string[] =>
  words.flatMap((word) => (isHan(word) ? [...word, word] : word));

/** The names of records, and where each of their characters and words is. */
export class SearchIndex {
  readonly #searched: readonly Searched[];
  /** By character or word, the places in `#searched`, ascending. */
  readonly #places = new Map<string, number[]>();

  constructor(records: readonly Frozen<AnyRecord>[]) {
    this.#searched = searchedOf(records);
    for (const [i, { names, known }] of this.#searched.entries()) {
      for (const token of new Set([...names, ...known].flatMap(tokensOf))) {
        appendTo(this.#places, token, i);
      }
    }
  }

  /** The records that a search means, in no order. */
  find(query: string): Found[] {
    const typed = nameKeyOf(query);
    if (typed.words.length === 0 || typed.key.length > LONGEST) return [];
    const words = [...new Set(typed.words)].map((word) => typedWord(word, this.#places.keys()));
    return this.#candidates(words).flatMap((searched) => {
      const found = judge(searched, typed, words);
      return found ? [found] : [];
    });
  }

  /** The records that may hold every word, as their characters tell. */
  #candidates(words: readonly TypedWord[]): Searched[] {
    const held = new Uint8Array(this.#searched.length);
    for (const word of words) {
      for (const place of this.#holders(word)) held[place] = (held[place] ?? 0) + 1;
    }
    return this.#searched.filter((_, place) => held[place] === words.length);
  }

  #holders({ kind, text, alike }: TypedWord): Set<number> {
    const at = (token: string): readonly number[] => this.#places.get(token) ?? [];
    if (kind !== 'han') {
      const tokens = kind === 'number' ? [text, `第${text}屆`] : [text, ...alike.keys()];
      return new Set(tokens.flatMap(at));
    }
    const characters = [...new Set(text)];
    const counts = new Map<number, number>();
    for (const place of characters.flatMap(at)) counts.set(place, (counts.get(place) ?? 0) + 1);
    // One of three or more may be mistyped, though two of them be alike.
    const needed = characters.length - (text.length > 2 ? 1 : 0);
    return new Set([...counts].flatMap(([place, count]) => (count >= needed ? [place] : [])));
  }
}

/** How well a word is in a record beside the name that is looked at. */
function aside(word: TypedWord, { names, known }: Searched): number {
  const bestIn = (keys: readonly NameKey[]): number =>
    keys.reduce((most, key) => Math.max(most, inName(word, key)), 0);
  // A year tells editions apart, wherever it is known from.
  const ofKnown = word.kind === 'number' || word.kind === 'edition' ? KNOWN_NUMBER : KNOWN;
  return Math.max(
    IN_OTHER_NAME * bestIn(names),
    ofKnown * bestIn(known),
    inPieces(word, names, known, KNOWN),
  );
}

/** How well all words are in one record, or `undefined` when one of them is nowhere. */
function judge(searched: Searched, typed: NameKey, words: readonly TypedWord[]): Found | undefined {
  const readiness = READINESS[searched.type] ?? 1;
  const exact = searched.names.find(({ key }) => key === typed.key);
  if (exact) return { searched, score: 1, matched: exact.text };
  const asides = words.map((word) => aside(word, searched));
  if (asides.includes(0)) return undefined;
  const weights = words.reduce((sum, { weight }) => sum + weight, 0);
  let best: Found | undefined;
  for (const name of searched.names) {
    let [sum, covered] = [0, 0];
    for (const [w, word] of words.entries()) {
      const here = inName(word, name);
      if (here > 0) covered += word.text.length;
      sum += word.weight * Math.max(here, asides[w] ?? 0);
    }
    // Of two names that hold what was typed, the shorter one is meant.
    const coverage = Math.min(1, covered / name.key.length);
    const score = readiness * (sum / weights) * (1 - COVERAGE + COVERAGE * coverage);
    if (score > (best?.score ?? 0)) best = { searched, score, matched: name.text };
  }
  return best;
}
