import { isExceptional } from '../engine/exceptional.js';
import { LONGEST_PHRASE, type Mapping } from '../engine/mapping.js';
import type { CharacterRules } from './character-rules.js';
import { Division } from './division.js';
import { writeName } from './find-name.js';
import { PhraseBook } from './phrase-book.js';
import type { Surnames } from './surnames.js';
import { TermTable } from './term-table.js';
import type { WordTrie } from './word-trie.js';

/** What a conversion reads by. */
export interface Knowledge {
  readonly mapping: () => Mapping;
  /** Replaces compatibility characters. */
  readonly compatibility: () => Mapping;
  /** Without them no phrase is doubted. */
  readonly words: (() => WordTrie) | undefined;
  /** Characters that neighbours decide. */
  readonly rules: CharacterRules;
  /** Words that are replaced as wholes. */
  readonly terms: TermTable;
  /** Names given by the caller, and what each becomes if that is told: they come before anything else. */
  readonly names: readonly (readonly [name: string, form: string | undefined])[];
  readonly surnames: Surnames;
}

/** Why a character needs more than a look at the table. */
const TERM = 1;
const RULE = 2;
const SURNAME = 4;
const NAME = 8;
const EXCEPTION = 16;

/** A phrase that the list of words lacks counts as much as a word of this level, by its length. */
const LEVELS = [0, 0, 4, 5, 8];
/** A phrase this long is no accident. */
const LONGEST_DOUBTFUL = 4;
/** A name counts as a frequent word. */
export const NAME_LEVEL = 11;

/** What is made of the dictionaries as texts are read: the same for all texts of a converter. */
export class Reader {
  readonly knowledge: Knowledge;
  readonly names: TermTable;
  readonly book: PhraseBook;
  readonly compatibility: PhraseBook;
  readonly #division: Division | undefined;
  /** What a code unit becomes by itself; 0 where that is not known, or needs a second look. */
  readonly table = new Uint16Array(0x10000);
  readonly #reasons = new Uint8Array(0x10000);
  readonly #known = new Uint8Array(0x2000);

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.book = new PhraseBook(knowledge.mapping());
    this.compatibility = new PhraseBook(knowledge.compatibility());
    this.#division = knowledge.words && new Division(knowledge.words());
    const { terms, rules, surnames, names } = knowledge;
    const mark = (units: Iterable<number>, reason: number): void => {
      for (const unit of units) {
        this.#reasons[unit] = (this.#reasons[unit] as number) | reason;
      }
    };
    mark(terms.firstUnits(), TERM);
    mark(rules.units(), RULE);
    mark(surnames.units(), SURNAME);
    this.names = new TermTable(
      names.map(([from, form]) => ({
        from,
        to: form ?? writeName(from, this),
        isFinal: form !== undefined,
      })),
    );
    mark(this.names.firstUnits(), NAME);
  }

  /** Finds out what `unit` becomes by itself, and the phrases that begin with it. */
  learn(unit: number): void {
    const bit = 1 << (unit & 7);
    const known = this.#known[unit >> 3] as number;
    if ((known & bit) !== 0) return;
    this.#known[unit >> 3] = known | bit;
    const { mapping } = this.book;
    mapping.unpack(unit);
    if (isExceptional(unit)) this.#reasons[unit] = (this.#reasons[unit] as number) | EXCEPTION;
    if (this.#reasons[unit] === 0) this.table[unit] = mapping.singleOf(unit);
  }

  mayBeTerm(unit: number): boolean {
    return ((this.#reasons[unit] as number) & TERM) !== 0;
  }

  mayBeDecided(unit: number): boolean {
    return ((this.#reasons[unit] as number) & RULE) !== 0;
  }

  mayBeSurname(unit: number): boolean {
    return ((this.#reasons[unit] as number) & SURNAME) !== 0;
  }

  mayBeName(unit: number): boolean {
    return ((this.#reasons[unit] as number) & NAME) !== 0;
  }

  isException(unit: number): boolean {
    return ((this.#reasons[unit] as number) & EXCEPTION) !== 0;
  }

  /** Whether the list has the stretch as a word. */
  isWord(text: string, start: number, end: number): boolean {
    return this.#division?.isWord(text, start, end) === true;
  }

  /**
   * Whether a likelier division of the text into words crosses an edge of the stretch.
   *
   * @param level - What the stretch counts as, should the list not have it.
   * @returns Where the word ends that holds the unit at `start`; 0 when no word crosses.
   */
  cutBefore(text: string, start: number, end: number, level = LEVELS[end - start] ?? 0): number {
    if (end - start > LONGEST_DOUBTFUL) return 0;
    const division = this.#division;
    if (division === undefined) return 0;
    if (!division.mayBeCut(text, start) && !division.mayBeCut(text, end)) return 0;
    division.divide(text, start, end, level);
    return division.isCut(start) || division.isCut(end) ? division.endOf(start) : 0;
  }
}

/** How far from a place a decision may look: a phrase, and the words around. */
export const LOOK_AHEAD = 2 * LONGEST_PHRASE + 18;
export const LOOK_BEHIND = 32;
