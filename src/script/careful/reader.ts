import { isExceptional } from '../engine/exceptional.js';
import { LONGEST_PHRASE, type Mapping } from '../engine/mapping.js';
import type { CharacterRules } from './character-rules.js';
import { Division } from './division.js';
import { writeName } from './find-name.js';
import { PairFilter } from '../engine/pair-filter.js';
import { PhraseBook } from './phrase-book.js';
import { type Forms, SAME_FORMS } from './region-forms.js';
import type { Surnames } from './surnames.js';
import { TERM_PAIRS, TermTable } from './term-table.js';
import type { WordTrie } from './word-trie.js';

/** What a conversion reads by. */
export interface Knowledge {
  readonly mapping: () => Mapping;
  /** How a region writes OpenCC's traditional standard, by code unit. */
  readonly forms: () => Forms;
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
/** What follows the character tells whether a rule may decide it. */
const GATED = 32;
const SURNAME = 4;
const NAME = 8;
const EXCEPTION = 16;

/** The filters of pairs that begin terms have this `shift`. */
export const TERM_SHIFT = 32 - TERM_PAIRS;

/** A phrase that the list of words lacks counts as much as a word of this level, by its length. */
const LEVELS = [0, 0, 3, 4, 6];
/** A phrase this long is no accident. */
const LONGEST_DOUBTFUL = 4;
/** A name counts as a frequent word. */
export const NAME_LEVEL = 8;

/** What is made of the dictionaries as texts are read: the same for all texts of a converter. */
export class Reader {
  readonly knowledge: Knowledge;
  readonly names: TermTable;
  readonly book: PhraseBook;
  readonly compatibility: PhraseBook;
  readonly #division: Division | undefined;
  /** The pairs of units that begin a term or a given name. */
  readonly pairs = new PairFilter(TERM_PAIRS);
  /** What a code unit becomes by itself; 0 where that is not known, or needs a second look. */
  readonly table = new Uint16Array(0x10000);
  readonly #forms: Forms;
  readonly #reasons = new Uint8Array(0x10000);
  readonly #known = new Uint8Array(0x2000);

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.#forms = knowledge.forms();
    this.book = new PhraseBook(knowledge.mapping(), this.#forms);
    this.compatibility = new PhraseBook(knowledge.compatibility(), SAME_FORMS());
    this.#division = knowledge.words && new Division(knowledge.words());
    const { terms, rules, surnames, names } = knowledge;
    const mark = (units: Iterable<number>, reason: number): void => {
      for (const unit of units) {
        this.#reasons[unit] = (this.#reasons[unit] as number) | reason;
      }
    };
    mark(terms.singleUnits(), TERM);
    mark(rules.units(), RULE);
    mark(new Set(rules.pairs().map(([unit]) => unit)), GATED);
    for (const [unit, next] of rules.pairs()) this.pairs.add(unit, next);
    mark(surnames.units(), SURNAME);
    this.names = new TermTable(
      names.map(([from, form]) => ({
        from,
        to: form ?? writeName(from, this),
        isFinal: form !== undefined,
      })),
    );
    mark(this.names.singleUnits(), NAME);
    for (const table of [terms, this.names]) table.addPairs(this.pairs);
  }

  /** How the region writes a character. */
  formOf(character: string): string {
    const form = this.#forms[character.charCodeAt(0)] as number;
    return character.length === 1 && form !== 0 ? String.fromCharCode(form) : character;
  }

  /** Finds out what `unit` becomes by itself, and the phrases that begin with it. */
  learn(unit: number): void {
    const bit = 1 << (unit & 7);
    const known = this.#known[unit >> 3] as number;
    if ((known & bit) !== 0) return;
    this.#known[unit >> 3] = known | bit;
    const { mapping } = this.book;
    mapping.unpack(unit);
    this.book.makeRoom();
    if (isExceptional(unit)) this.#reasons[unit] = (this.#reasons[unit] as number) | EXCEPTION;
    if (((this.#reasons[unit] as number) & ~GATED) === 0)
      this.table[unit] = this.book.singleOf(unit);
  }

  mayBeTerm(unit: number, next: number): boolean {
    return this.pairs.has(unit, next) || ((this.#reasons[unit] as number) & TERM) !== 0;
  }

  mayBeDecided(unit: number): boolean {
    return ((this.#reasons[unit] as number) & (RULE | GATED)) !== 0;
  }

  mayBeSurname(unit: number): boolean {
    return ((this.#reasons[unit] as number) & SURNAME) !== 0;
  }

  mayBeName(unit: number, next: number): boolean {
    return (
      !this.names.isEmpty &&
      (this.pairs.has(unit, next) || ((this.#reasons[unit] as number) & NAME) !== 0)
    );
  }

  /** Whether a term or a name may begin with the units. */
  mayBeOwn(unit: number, next: number): boolean {
    return this.mayBeTerm(unit, next) || this.mayBeName(unit, next) || this.mayBeSurname(unit);
  }

  isException(unit: number): boolean {
    return ((this.#reasons[unit] as number) & EXCEPTION) !== 0;
  }

  /** Whether the list has the stretch as a word. */
  isWord(text: string, start: number, end: number): boolean {
    return this.#division?.isWord(text, start, end) === true;
  }

  /** Whether the stretch is a term that is no name. */
  isTerm(text: string, start: number, end: number): boolean {
    const terms = this.knowledge.terms.candidatesAt(text, start);
    return terms.some((term) => term.isName !== true && term.from === text.slice(start, end));
  }

  /**
   * Whether a likelier division of the text into words crosses an edge of the stretch.
   *
   * @param level - What the stretch counts as, should the list not have it.
   * @returns Where what begins at `start` has to end, not to be crossed; 0 when no word crosses.
   */
  cutBefore(text: string, start: number, end: number, level = LEVELS[end - start] ?? 0): number {
    if (end - start > LONGEST_DOUBTFUL) return 0;
    const division = this.#division;
    if (division === undefined) return 0;
    if (!division.mayBeCut(text, start) && !division.mayBeCut(text, end)) return 0;
    division.divide(text, start, end, level);
    if (division.isCut(start) && !division.isNumber(text, start)) return division.endOf(start);
    // A word that has the whole stretch does not cross it.
    if (!division.isCut(end) || division.endOf(start) >= end) return 0;
    let edge = end - 1;
    while (edge > start + 1 && division.isCut(edge)) edge -= 1;
    return edge;
  }
}

/** How far from a place a decision may look: a phrase, and the words around. */
export const LOOK_AHEAD = 2 * LONGEST_PHRASE + 18;
export const LOOK_BEHIND = 32;
