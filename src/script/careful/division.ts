import { LONGEST_PHRASE } from '../engine/mapping.js';
import { LONGEST_WORD, type WordTrie } from './word-trie.js';

/** How many units before and after a place are divided together with it. */
export const REACH_BEFORE = 8;
export const REACH_AFTER = 12;
const ROOM = REACH_BEFORE + REACH_AFTER + LONGEST_PHRASE + 1;

/** What a level weighs: the logarithm of the frequency in a fraction of which levels are steps. */
const LEVEL = 1 / 0.9;
/** The logarithm of how many words the list counts in all. */
const ALL = 17.9;

const codes = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
/** What counts things, and the numbers before it. */
const MEASURES = codes(
  '个家台只位名条张片层周里面发本天次种项件座所间辆艘架株棵头支枚颗粒套双对排',
);
const NUMERALS = codes('0123456789０１２３４５６７８９一二三四五六七八九十百千万亿两几数多余第');
/** How much likelier a measure is behind a number. */
const MEASURE = 4;

/**
 * A stretch of text divided into words: the likeliest division by the frequencies of the words.
 *
 * A stretch depends on the place asked for alone, so that a text gives the same in pieces as whole.
 */
export class Division {
  readonly #words: WordTrie;
  /** Where the stretch begins and ends in the text. */
  #from = 0;
  #end = 0;
  /** By place in the stretch: the best weight of what is before, and where the last word before begins. */
  readonly #weights = new Float64Array(ROOM);
  readonly #starts = new Int32Array(ROOM);
  /** By place in the stretch: where the word begins that holds the unit there, and where it ends. */
  readonly #wordStarts = new Int32Array(ROOM);
  readonly #wordEnds = new Int32Array(ROOM);

  constructor(words: WordTrie) {
    this.#words = words;
  }

  /**
   * Divides the text around a phrase.
   *
   * @param level - That of the phrase, should the list not have it.
   */
  divide(text: string, start: number, end: number, level: number): void {
    let from = start;
    const first = Math.max(0, start - REACH_BEFORE);
    while (from > first && this.#mayHold(text, from)) from -= 1;
    let to = end;
    const last = Math.min(text.length, start + REACH_AFTER);
    while (to < last && this.#mayHold(text, to)) to += 1;
    this.#from = from;
    this.#end = to;
    this.#weigh(text, start, end, level);
    for (let wordEnd = to; wordEnd > from;) {
      const wordStart = this.#starts[wordEnd - from] as number;
      for (let i = wordStart; i < wordEnd; i += 1) {
        this.#wordStarts[i - from] = wordStart;
        this.#wordEnds[i - from] = wordEnd;
      }
      wordEnd = wordStart;
    }
  }

  /** Where the word begins that holds the unit at `at`, within the stretch. */
  startOf(at: number): number {
    return this.#wordStarts[at - this.#from] as number;
  }

  endOf(at: number): number {
    return this.#wordEnds[at - this.#from] as number;
  }

  /** Whether a word begins before `at` and goes on there. */
  isCut(at: number): boolean {
    return at > this.#from && at < this.#end && this.startOf(at) < at;
  }

  /** Whether the word that holds the unit at `at` is a number: its end is no edge to a measure behind. */
  isNumber(text: string, at: number): boolean {
    for (let i = this.startOf(at); i < this.endOf(at); i += 1) {
      if (!NUMERALS.has(text.charCodeAt(i))) return false;
    }
    return true;
  }

  /** Whether some word of the list begins before `at` and goes on there, likely or not. */
  mayBeCut(text: string, at: number): boolean {
    // Most places end here, without a walk.
    if (at === 0 || at >= text.length || !this.#mayHold(text, at)) return false;
    const words = this.#words;
    const first = Math.max(0, at - LONGEST_WORD + 1);
    for (let start = at - 1; start >= first; start -= 1) {
      let node = text.charCodeAt(start);
      for (let i = start + 1; i <= at && node !== 0; i += 1) {
        node = words.step(node, text.charCodeAt(i));
      }
      if (node !== 0) return true;
    }
    return false;
  }

  /** Whether the units before and at `at` stand side by side in some word: if not, no word holds them. */
  #mayHold(text: string, at: number): boolean {
    const words = this.#words;
    const first = Math.max(0, at - LONGEST_WORD + 1);
    for (let start = first; start < at; start += 1) words.prepare(text.charCodeAt(start));
    return words.neighbours.has(text.charCodeAt(at - 1), text.charCodeAt(at));
  }

  /** Whether the list has the stretch as a word. */
  isWord(text: string, start: number, end: number): boolean {
    let node = text.charCodeAt(start);
    for (let i = start + 1; i < end && node !== 0; i += 1) {
      node = i < text.length ? this.#words.step(node, text.charCodeAt(i)) : 0;
    }
    return node !== 0 && end - start > 1 && this.#words.levelAt(node) > 0;
  }

  /** Whether a number stands before what may be its measure: 三台, 5只. */
  #isMeasure(text: string, at: number): boolean {
    return at > 0 && MEASURES.has(text.charCodeAt(at)) && NUMERALS.has(text.charCodeAt(at - 1));
  }

  #weigh(text: string, start: number, end: number, phraseLevel: number): void {
    const weights = this.#weights;
    const starts = this.#starts;
    const words = this.#words;
    const from = this.#from;
    const length = this.#end - from;
    weights.fill(-Infinity, 0, length + 1);
    weights[0] = 0;
    for (let i = 0; i < length; i += 1) {
      const before = (weights[i] as number) - ALL;
      if (from + i === start && phraseLevel > 0) {
        weights[end - from] = before + phraseLevel * LEVEL;
        starts[end - from] = start;
      }
      let node = text.charCodeAt(from + i);
      let level = words.levelOf(node) + (this.#isMeasure(text, from + i) ? MEASURE : 0);
      for (let size = 1; ; size += 1) {
        const weight = before + level * LEVEL;
        if (level > 0 && weight > (weights[i + size] as number)) {
          weights[i + size] = weight;
          starts[i + size] = from + i;
        }
        if (size === LONGEST_WORD || i + size === length) break;
        node = words.step(node, text.charCodeAt(from + i + size));
        if (node === 0) break;
        level = words.levelAt(node);
      }
    }
  }
}

/** Whether a unit is a character of Chinese, of those that words are made of. */
export function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
