import { isExceptional } from './exceptional.js';
import { LONGEST_PHRASE, type Mapping } from './mapping.js';
import { UNDECIDED } from './phrase-trie.js';
import { ReplacementStore, sourceLengthOf } from './replacement-store.js';
import { UnitQueue } from './unit-queue.js';

/** How far from a place a decision may look: a phrase, in which others may be that reach beyond it. */
export const LOOKAHEAD = 2 * LONGEST_PHRASE;

/** No longer text goes through both steps in turn, but through one after the other. */
export const LONGEST_GAP = 256;

/** Instead of a place to go on: the text has to take every step. */
export const EXCEPTION = -1;
/** More text has to come first. */
export const HELD = -2;
/** The second step sees a phrase that begins one unit earlier. */
export const REWIND = -3;

/** What a phrase of the first step becomes depends on what follows it. */
const DEPENDENT = 'dependent';

/** What both steps make of a phrase of the first one wherever it stands. */
interface Alone {
  readonly replacement: number;
  /** Of what the first step makes of it. */
  readonly firstBetween: number;
  readonly lastBetween: number;
  readonly last: number;
  /** The next unit decides whether something begins with the last one. */
  readonly isOpen: boolean;
}

/**
 * Two steps in turn, between phrases that cut the text.
 *
 * The first step gives a phrase or a character at a time, the second takes as much of it as it can
 * decide upon, until both have come to the same place. Most often that is the next character.
 */
export class Gap {
  readonly #segment: Mapping;
  readonly #first: Mapping;
  readonly #second: Mapping;
  /** What the first step gave. */
  readonly #between = new UnitQueue();
  readonly #source = new Uint16Array(LONGEST_PHRASE);
  /** By the number of the phrase of the first step. */
  readonly #alone: (Alone | typeof DEPENDENT | undefined)[] = [];
  readonly #store = new ReplacementStore();

  constructor(segment: Mapping, first: Mapping, second: Mapping) {
    this.#segment = segment;
    this.#first = first;
    this.#second = second;
    this.#between.reserve(2 * LONGEST_GAP);
  }

  /**
   * Converts from `start`, where no phrase cuts the text, to `output`.
   *
   * @param before - What the first step made of the unit before, if the second gave it as a character.
   * @returns Where to go on, or one of the constants above.
   */
  convert(text: string, start: number, isLast: boolean, before: number, output: UnitQueue): number {
    const between = this.#between;
    between.length = 0;
    let at = start;
    let done = 0;
    do {
      const isOver = at === text.length || (at > start && this.#isCut(text, at));
      if (!isOver) {
        if (!isLast && at + LOOKAHEAD > text.length) return HELD;
        if (between.length > LONGEST_GAP || isExceptional(text.charCodeAt(at))) return EXCEPTION;
        const isStart = at === start;
        at = this.#takeFirst(text, at);
        if (isStart && this.#beginsBefore(before)) return REWIND;
      }
      while (done < between.length) {
        const taken = this.#takeSecond(done, isOver, output);
        if (taken === 0) break;
        done += taken;
      }
    } while (done < between.length);
    return at;
  }

  /**
   * Converts a phrase of the first step, if neither step looks beyond it.
   *
   * @param phrase - It begins at `at`.
   * @param before - As in `convert`.
   * @returns Where to go on; or `at` when only `convert` can tell.
   */
  convertAlone(
    phrase: number,
    text: string,
    at: number,
    before: number,
    output: UnitQueue,
  ): number {
    const alone = (this.#alone[phrase] ??= this.#composeAlone(phrase, text, at));
    if (alone === DEPENDENT) return at;
    if (before !== 0 && this.#second.phrases.pairs.has(before, alone.firstBetween)) return at;
    const end = at + sourceLengthOf(alone.replacement);
    if (alone.isOpen && this.#goesOn(alone, text, end)) return at;
    this.#store.write(alone.replacement, output);
    return end;
  }

  #composeAlone(phrase: number, text: string, at: number): Alone | typeof DEPENDENT {
    const segment = this.#segment;
    const source = this.#source;
    const between = this.#between;
    const converted = new UnitQueue();
    const length = this.#first.lengthOf(phrase);
    for (let i = 0; i < length; i += 1) source[i] = text.charCodeAt(at + i);
    between.length = 0;
    this.#first.writePhrase(phrase, source, 0, between);
    const last = source[length - 1] as number;
    segment.unpack(last);
    let isOpen = segment.begins(last);
    for (let i = 1; i < length - 1; i += 1) {
      const unit = source[i] as number;
      segment.unpack(unit);
      const isCut =
        segment.begins(unit) && segment.phrases.matchUnits(source, i, length, true) !== 0;
      if (isCut) return DEPENDENT;
    }
    for (let done = 0; done < between.length;) {
      const isLast = done === between.length - 1;
      if (isLast) isOpen ||= this.#second.begins(between.units[done] as number);
      const taken = this.#takeSecond(done, isLast, converted);
      if (taken === 0) return DEPENDENT;
      done += taken;
    }
    return {
      replacement: this.#store.add(length, converted.units, converted.length),
      firstBetween: between.units[0] as number,
      lastBetween: between.units[between.length - 1] as number,
      last,
      isOpen,
    };
  }

  /** Whether a phrase that cuts, or one of the second step, may begin with the last unit before `end`. */
  #goesOn({ last, lastBetween }: Alone, text: string, end: number): boolean {
    const first = this.#first;
    const next = unitAt(text, end);
    first.unpack(next);
    const isChanged =
      first.singleOf(next) !== next || first.phrases.pairs.has(next, unitAt(text, end + 1));
    return (
      isChanged ||
      this.#segment.phrases.pairs.has(last, next) ||
      this.#second.phrases.pairs.has(lastBetween, next)
    );
  }

  #isCut(text: string, at: number): boolean {
    this.#segment.unpack(text.charCodeAt(at));
    return this.#segment.phrases.match(text, at, text.length) > 0;
  }

  #beginsBefore(before: number): boolean {
    const second = this.#second;
    if (!second.begins(before)) return false;
    second.unpack(before);
    return second.phrases.pairs.has(before, this.#between.units[0] as number);
  }

  /** One phrase, or character, of the first step. */
  #takeFirst(text: string, at: number): number {
    const first = this.#first;
    const source = this.#source;
    const phrase = first === this.#segment ? 0 : this.#matchFirst(text, at);
    const length = phrase > 0 ? first.lengthOf(phrase) : Math.min(2, text.length - at);
    for (let i = 0; i < length; i += 1) source[i] = text.charCodeAt(at + i);
    if (phrase === 0) return at + first.writeCharacter(source, 0, length, this.#between);
    first.writePhrase(phrase, source, 0, this.#between);
    return at + length;
  }

  /** The longest phrase of the first step that is not cut. */
  #matchFirst(text: string, at: number): number {
    const first = this.#first;
    first.unpack(text.charCodeAt(at));
    const phrase = first.phrases.match(text, at, text.length);
    if (phrase === 0) return 0;
    const end = at + first.lengthOf(phrase);
    for (let i = at + 1; i < end; i += 1) {
      if (this.#isCut(text, i)) return first.phrases.match(text, at, i);
    }
    return phrase;
  }

  /** One phrase, or character, of the second step; tells how many units it took, 0 if it must wait. */
  #takeSecond(at: number, isOver: boolean, output: UnitQueue): number {
    const second = this.#second;
    const { units, length } = this.#between;
    const unit = units[at] as number;
    let phrase = 0;
    if (second.begins(unit)) {
      second.unpack(unit);
      phrase = second.phrases.matchUnits(units, at, length, !isOver);
    }
    if (phrase === UNDECIDED) return 0;
    if (phrase === 0) return second.writeCharacter(units, at, length, output);
    second.writePhrase(phrase, units, at, output);
    return second.lengthOf(phrase);
  }
}

/** The code unit at `at`; 0 beyond the end, where asking a string would make the code slow. */
export function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
