import { DescriptionSequences, isDescription } from '../engine/description-sequences.js';
import { GROWTH } from '../engine/mapping.js';
import { hashOf } from '../engine/pair-filter.js';
import { ownLengthOf, placeOf, sourceLengthOf } from '../engine/replacement-store.js';
import { UnitQueue } from '../engine/unit-queue.js';
import { unitsToString } from '../engine/units-to-string.js';
import { findName } from './find-name.js';
import { NameMemory } from './name-memory.js';
import { LOOK_AHEAD, LOOK_BEHIND, NAME_LEVEL, type Reader, TERM_SHIFT } from './reader.js';
import { isTerm, type Term, type TermTable } from './term-table.js';
import type { Sink, Step } from './sink.js';

/** How many units are given at a time. */
const CHUNK = 8192;
/** What one decision may add beyond that. */
const MARGIN = 256;
/** What a term counts as, should the list of words lack it. */
const TERM_LEVEL = 6;

/** One text on its way: read from the left, in pieces or as a whole. */
export class Reading {
  readonly #reader: Reader;
  readonly #sink: Sink;
  readonly #output = new UnitQueue();
  readonly #names = new NameMemory();
  /** What has come and may still be looked at, and the place in it up to which all is decided. */
  #text = '';
  #at = 0;
  /** Inside a word that a phrase would have cut: no phrase reaches beyond. */
  #wordEnd = 0;

  constructor(reader: Reader, sink: Sink) {
    this.#reader = reader;
    this.#sink = sink;
  }

  /** Takes the next piece of the text, and gives to the sink what can be decided. */
  push(piece: string, isLast: boolean): void {
    const dropped = Math.max(0, this.#at - LOOK_BEHIND);
    this.#text = this.#text.slice(dropped) + piece;
    this.#at -= dropped;
    this.#wordEnd -= dropped;
    this.#read(isLast ? this.#text.length : this.#text.length - LOOK_AHEAD);
    if (isLast) {
      this.#text = '';
      this.#at = this.#wordEnd = 0;
      this.#names.clear();
    }
  }

  #read(stop: number): void {
    const text = this.#text;
    const output = this.#output;
    while (this.#at < stop) {
      output.reserve(Math.min(CHUNK, GROWTH * (stop - this.#at)) + MARGIN);
      this.#sweep(text, stop);
      while (this.#at < stop && output.length < CHUNK) {
        this.#decide(text, this.#at);
        this.#sweep(text, stop);
      }
      this.#flush();
    }
  }

  #flush(): void {
    const { units, length } = this.#output;
    if (length === 0) return;
    this.#sink.take(unitsToString(units, length));
    this.#output.clear();
  }

  /** Goes on as long as the table tells what a character becomes, and phrases stand for themselves. */
  #sweep(text: string, stop: number): void {
    const { table, book } = this.#reader;
    const { phrases } = book.mapping;
    const { bits, shift } = phrases.pairs;
    const { bits: ownBits } = this.#reader.pairs;
    const { units } = this.#output;
    const { closed, units: converted } = book;
    const { length } = text;
    /** Phrases are passed by only where no word ends within. */
    const free = this.#sink.wantsSteps ? length : this.#wordEnd;
    let to = this.#output.length;
    let at = this.#at;
    const room = at + CHUNK - to;
    const limit = Math.min(stop, length - 1, room);
    while (at < limit) {
      let unit = text.charCodeAt(at);
      let single = 0;
      let hit = 0;
      while (at < limit) {
        const next = text.charCodeAt(at + 1);
        const hash = hashOf(unit, next);
        const place = hash >>> shift;
        const own = hash >>> TERM_SHIFT;
        single = table[unit] as number;
        hit =
          (((bits[place >>> 5] as number) >>> place) & 1) |
          ((((ownBits[own >>> 5] as number) >>> own) & 1) << 1);
        if (single === 0 || hit !== 0) break;
        units[to++] = single;
        at += 1;
        unit = next;
      }
      if (at >= limit || single === 0 || hit !== 1 || at < free) break;
      const phrase = phrases.match(text, at, length);
      if (phrase === 0) {
        units[to++] = single;
        at += 1;
        continue;
      }
      const replacement = closed[phrase] as number;
      const end = at + sourceLengthOf(replacement);
      if (replacement === 0 || end >= limit) break;
      const edge = hashOf(text.charCodeAt(end - 1), text.charCodeAt(end));
      const edgePlace = edge >>> shift;
      const edgeOwn = edge >>> TERM_SHIFT;
      if ((((ownBits[edgeOwn >>> 5] as number) >>> edgeOwn) & 1) !== 0) break;
      if ((((bits[edgePlace >>> 5] as number) >>> edgePlace) & 1) !== 0) {
        const beyond = phrases.match(text, end - 1, length);
        if (beyond !== 0 && !book.isKnownUsual(beyond)) break;
      }
      const source = placeOf(replacement);
      const count = ownLengthOf(replacement);
      // Four units whatever the length, which processors cannot foresee; few phrases have more.
      units[to] = converted[source] as number;
      units[to + 1] = converted[source + 1] as number;
      units[to + 2] = converted[source + 2] as number;
      units[to + 3] = converted[source + 3] as number;
      for (let i = 4; i < count; i += 1) units[to + i] = converted[source + i] as number;
      to += count;
      at = end;
    }
    this.#output.length = to;
    this.#at = at;
  }

  /** Decides what stands at `at`: a name, a term, a phrase or a character. */
  #decide(text: string, at: number): void {
    const reader = this.#reader;
    const unit = text.charCodeAt(at);
    reader.learn(unit);
    const single = reader.table[unit] as number;
    if (this.#decideOwn(text, at, unit)) return;
    const phrase = this.#phraseAt(text, at);
    if (phrase > 0) {
      const end = at + reader.book.mapping.lengthOf(phrase);
      this.#beginStep();
      reader.book.write(phrase, text, at, this.#output);
      this.#endStep(at, end, 'phrase');
      return;
    }
    const reading = reader.mayBeDecided(unit)
      ? reader.knowledge.rules.readingAt(text, at)
      : undefined;
    if (reading !== undefined) {
      this.#write(at, at + 1, reading, 'character');
      return;
    }
    if (single === 0 && reader.book.singleOf(unit) === 0) {
      this.#beginStep();
      const length = reader.book.writeCharacter(text, at, this.#output);
      this.#endStep(at, at + length, 'character');
      return;
    }
    this.#output.push(single || reader.book.singleOf(unit));
    this.#at = at + 1;
  }

  /** A name, a term or what is no text, if one begins with this unit. */
  #decideOwn(text: string, at: number, unit: number): boolean {
    const reader = this.#reader;
    const next = unitAt(text, at + 1);
    if (reader.isException(unit)) {
      this.#decideException(text, at, unit);
      return true;
    }
    if (reader.mayBeName(unit, next)) {
      const name = this.#termAt(text, at, reader.names, NAME_LEVEL);
      if (name !== undefined) {
        this.#writeTerm(at, name, 'name');
        return true;
      }
    }
    if (reader.mayBeSurname(unit)) {
      const name = findName(text, at, reader, this.#names);
      if (name !== undefined) {
        this.#write(at, at + name.length, name.replacement, 'name');
        return true;
      }
    }
    if (reader.mayBeTerm(unit, next)) {
      const term = this.#termAt(text, at, reader.knowledge.terms);
      if (term !== undefined) {
        this.#writeTerm(at, term, term.isName === true ? 'name' : 'word');
        return true;
      }
    }
    return false;
  }

  /** The longest term at `at` that no likelier word crosses. */
  #termAt(text: string, at: number, table: TermTable, level?: number): Term | undefined {
    for (const term of table.candidatesAt(text, at)) {
      if (!isTerm(term, text, at) || this.#yields(term, text, at)) continue;
      const end = at + term.from.length;
      if (at < this.#wordEnd && end > this.#wordEnd) continue;
      const counts = level ?? (term.isName === true ? NAME_LEVEL : TERM_LEVEL);
      if (this.#reader.cutBefore(text, at, end, counts) === 0) return term;
    }
    return undefined;
  }

  /** Whether a longer phrase of the dictionaries comes before the term. */
  #yields({ yields, from }: Term, text: string, at: number): boolean {
    if (yields !== true) return false;
    const { book } = this.#reader;
    const phrase = book.match(text, at, at < this.#wordEnd ? this.#wordEnd : text.length);
    return phrase > 0 && book.mapping.lengthOf(phrase) > from.length;
  }

  /** The longest phrase at `at` that neither a likelier word nor a term crosses, or 0. */
  #phraseAt(text: string, at: number): number {
    const { book } = this.#reader;
    const { mapping } = book;
    if (!mapping.phrases.pairs.has(text.charCodeAt(at), unitAt(text, at + 1))) return 0;
    const phrase = book.match(text, at, at < this.#wordEnd ? this.#wordEnd : text.length);
    if (phrase === 0) return 0;
    let end = at + mapping.lengthOf(phrase);
    if (book.closed[phrase] === 0) this.#learnPhrase(phrase, text, at, end);
    if (book.isUnusual(phrase, text, at) || this.#hidesPhrase(text, at, end)) {
      const cut = this.#reader.cutBefore(text, at, end);
      if (cut > 0) this.#wordEnd = end = cut;
    }
    end = this.#ownWithin(text, at, end);
    if (end === at + mapping.lengthOf(phrase)) return phrase;
    return end - at > 1 ? book.match(text, at, end) : 0;
  }

  /** Finds out whether a phrase, a term or a name may begin within. */
  #learnPhrase(phrase: number, text: string, at: number, end: number): void {
    const reader = this.#reader;
    const { pairs } = reader.book.mapping.phrases;
    for (let i = at + 1; i < end; i += 1) reader.learn(text.charCodeAt(i));
    let isOpen = reader.mayBeSurname(text.charCodeAt(end - 1));
    for (let i = at + 1; i < end - 1; i += 1) {
      const unit = text.charCodeAt(i);
      const next = text.charCodeAt(i + 1);
      isOpen ||= pairs.has(unit, next) || reader.mayBeOwn(unit, next);
    }
    isOpen ||= reader.mayBeOwn(text.charCodeAt(end - 1), 0);
    reader.book.learn(phrase, text, at, isOpen);
  }

  /** Whether an unusual phrase begins before `end` and goes on beyond. */
  #hidesPhrase(text: string, at: number, end: number): boolean {
    const { book } = this.#reader;
    const { mapping } = book;
    for (let i = at + 1; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      this.#reader.learn(unit);
      if (!mapping.phrases.pairs.has(unit, unitAt(text, i + 1))) continue;
      const phrase = book.match(text, i, text.length);
      if (phrase > 0 && i + mapping.lengthOf(phrase) > end && book.isUnusual(phrase, text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the first name or term begins that stands after `at` and before `end`; else `end`. */
  #ownWithin(text: string, at: number, end: number): number {
    const reader = this.#reader;
    for (let i = at + 1; i < end; i += 1) {
      const unit = text.charCodeAt(i);
      const next = unitAt(text, i + 1);
      const isOwn =
        (reader.mayBeTerm(unit, next) && this.#breaks(text, i, end)) ||
        (reader.mayBeSurname(unit) && findName(text, i, reader, this.#names) !== undefined) ||
        (reader.mayBeName(unit, next) &&
          this.#termAt(text, i, reader.names, NAME_LEVEL) !== undefined);
      if (isOwn) return i;
    }
    return end;
  }

  /** Whether a term at `at` breaks a phrase that ends at `end`; one that yields has to go on beyond. */
  #breaks(text: string, at: number, end: number): boolean {
    const term = this.#termAt(text, at, this.#reader.knowledge.terms);
    return term !== undefined && (term.yields !== true || at + term.from.length > end);
  }

  /** A compatibility character, or a description of a character, which is not text to convert. */
  #decideException(text: string, at: number, unit: number): void {
    const { book, compatibility } = this.#reader;
    if (isDescription(unit)) {
      const units = Uint16Array.from({ length: Math.min(LOOK_AHEAD, text.length - at) }, (_, i) =>
        text.charCodeAt(at + i),
      );
      const end = new DescriptionSequences(units, units.length).endOf(0) || 1;
      for (let i = 0; i < end; i += 1) this.#output.push(units[i] as number);
      this.#at = at + end;
      return;
    }
    const normal = new UnitQueue();
    const length = compatibility.writeCharacter(text, at, normal);
    const character = unitsToString(normal.units, normal.length);
    this.#beginStep();
    book.writeCharacter(character, 0, this.#output);
    this.#endStep(at, at + length, 'normalization');
  }

  #writeTerm(at: number, term: Term, kind: Step['kind']): void {
    const end = at + term.from.length;
    this.#beginStep();
    if (term.isFinal === true) this.#output.load(term.to, 0, term.to.length);
    else this.#reader.book.writeWord(term.to, this.#output);
    this.#endStep(at, end, kind);
  }

  #write(at: number, end: number, replacement: string, kind: Step['kind']): void {
    this.#beginStep();
    this.#reader.book.writeWord(replacement, this.#output);
    this.#endStep(at, end, kind);
  }

  /** Gives what is there already, so that what follows can be told from it. */
  #beginStep(): void {
    if (this.#sink.wantsSteps) this.#flush();
  }

  #endStep(start: number, end: number, kind: Step['kind']): void {
    this.#at = end;
    if (!this.#sink.wantsSteps) return;
    const { units, length } = this.#output;
    this.#sink.take(unitsToString(units, length), { start, end, kind });
    this.#output.clear();
  }
}

function unitAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}
