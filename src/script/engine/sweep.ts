import { isExceptional } from './exceptional.js';
import { EXCEPTION, Gap, HELD, LOOKAHEAD, LONGEST_GAP, REWIND, unitAt } from './gap.js';
import { GROWTH, type Mapping } from './mapping.js';
import { hashOf, PairFilter } from './pair-filter.js';
import { replace } from './replace.js';
import { ownLengthOf, placeOf, ReplacementStore, sourceLengthOf } from './replacement-store.js';
import { UnitQueue } from './unit-queue.js';

/** How many units a run gives at most, nearly: enough to make runs rare, and to stay in the cache. */
const CHUNK = 8192;

/** What one stop may add beyond that: a phrase or a gap, grown by both steps. */
const MARGIN = GROWTH * GROWTH * LONGEST_GAP;

/**
 * All steps of a configuration in one pass over the text.
 *
 * Two things make that possible. A phrase that cuts the text is a segment of its own, so that it
 * becomes the same wherever it stands, and is converted once. And between those phrases nearly every
 * character becomes what it becomes by itself: where no pair of units begins anything, one look at
 * `#table` is all. Only where a later step may see more than a character is a `Gap` asked.
 */
export class Sweep {
  /** The converted text of the last run. */
  readonly output = new UnitQueue();
  /** What a code unit becomes by itself; 0 where that is to be found out, or is not one unit. */
  readonly #table = new Uint16Array(0x10000);
  /** The phrases that cut the text, or the only ones. */
  readonly #segment: Mapping;
  readonly #first: Mapping;
  readonly #second: Mapping | undefined;
  readonly #gap: Gap | undefined;
  /** Whether the phrases that cut are those of the first step, so that between them it replaces but characters. */
  readonly #firstCuts: boolean;
  /** By the number of the phrase that cuts: what it becomes, 0 until it is first met. */
  #composites = new Int32Array(64);
  readonly #store = new ReplacementStore();
  /**
   * Where the second step cuts: units that the first changes into ones that begin no phrase. What
   * both make of the unit stands above what the first makes of it.
   */
  readonly #changed = new Map<number, number>();
  /** Where `second` may find a phrase in what `first`, replacing characters only, makes of a pair. */
  readonly #mapped = new PairFilter(5);
  /** Up to here, the output is not of characters one by one. */
  #clean = 0;

  constructor(first: Mapping, second: Mapping | undefined, segment = first) {
    this.#segment = segment;
    this.#first = first;
    this.#second = second;
    this.#firstCuts = first === segment;
    if (second === undefined) return;
    this.#gap = new Gap(segment, first, second);
    if (this.#firstCuts) this.#mapped = mappedPairs(first, second);
  }

  /**
   * Converts from `start` on, until `output` is full or what follows depends on text to come.
   *
   * @param isLast - The text ends where the string does.
   * @returns Where to go on; or `EXCEPTION` when this part of the text has to take every step.
   */
  run(text: string, start: number, isLast: boolean): number {
    const { output } = this;
    const end = text.length;
    const stop = isLast ? end : end - LOOKAHEAD;
    const room = Math.min(CHUNK, GROWTH * GROWTH * (end - start));
    output.clear();
    output.reserve(room + MARGIN);
    this.#clean = start;
    let from = start;
    for (;;) {
      from = this.#sweep(text, from, Math.min(stop, end - 1), room);
      if (from >= stop || output.length >= room) break;
      const last = from === end - 1 ? (this.#table[text.charCodeAt(from)] as number) : 0;
      if (last !== 0) {
        // Nothing begins with the last unit.
        output.push(last);
        from = end;
        break;
      }
      const after = this.#stop(text, from, isLast);
      if (after === EXCEPTION) return EXCEPTION;
      if (after === HELD) break;
      from = after;
    }
    return this.#settle(text, from);
  }

  /** Goes on as long as what stands in the text is known by now: the loop where the time goes. */
  #sweep(text: string, start: number, stop: number, room: number): number {
    const { phrases } = this.#segment;
    const { bits, shift } = phrases.pairs;
    const { bits: others, shift: othersShift } = this.#otherPairs();
    const first = this.#first.phrases;
    const firstCuts = this.#firstCuts;
    const table = this.#table;
    const composites = this.#composites;
    const converted = this.#store.units;
    const { units } = this.output;
    let to = this.output.length;
    let from = start;
    for (;;) {
      const limit = Math.min(stop, from + room - to);
      if (from >= limit) break;
      let unit = text.charCodeAt(from);
      let single = 0;
      let hit = 0;
      while (from < limit) {
        const next = text.charCodeAt(from + 1);
        const hash = hashOf(unit, next);
        const place = hash >>> shift;
        const other = hash >>> othersShift;
        single = table[unit] as number;
        hit =
          (((bits[place >>> 5] as number) >>> place) & 1) |
          ((((others[other >>> 5] as number) >>> other) & 1) << 1);
        if (single === 0 || hit !== 0) break;
        units[to++] = single;
        from += 1;
        unit = next;
      }
      if (from >= limit || single === 0) break;
      const phrase = (hit & 1) === 0 ? 0 : phrases.match(text, from, text.length);
      if (phrase > 0) {
        const composite = composites[phrase] as number;
        if (composite === 0) break;
        const place = placeOf(composite);
        const length = ownLengthOf(composite);
        // Four units whatever the length, which processors cannot foresee; few phrases have more.
        units[to] = converted[place] as number;
        units[to + 1] = converted[place + 1] as number;
        units[to + 2] = converted[place + 2] as number;
        units[to + 3] = converted[place + 3] as number;
        for (let i = 4; i < length; i += 1) units[to + i] = converted[place + i] as number;
        to += length;
        this.#clean = from += sourceLengthOf(composite);
        continue;
      }
      const isPlain = firstCuts
        ? hit === 1
        : hit === 2 && first.match(text, from, text.length) === 0;
      if (!isPlain) break;
      units[to++] = single;
      from += 1;
    }
    this.output.length = to;
    return from;
  }

  #otherPairs(): PairFilter {
    return this.#firstCuts ? this.#mapped : this.#first.phrases.pairs;
  }

  /** Converts what stands at `at`, where more than a look at the table is needed. */
  #stop(text: string, at: number, isLast: boolean): number {
    const unit = text.charCodeAt(at);
    if (this.#table[unit] === 0 && !this.#changed.has(unit)) {
      if (isExceptional(unit)) return EXCEPTION;
      this.#learn(unit);
    }
    const { phrases } = this.#segment;
    if (phrases.pairs.has(unit, unitAt(text, at + 1))) {
      const phrase = phrases.match(text, at, text.length);
      if (phrase > 0) return (this.#clean = this.#writeComposite(phrase, text, at));
    }
    if (this.#gap === undefined) return this.#convertCharacter(text, at);
    return this.#firstCuts
      ? this.#stopBetween(this.#gap, text, at, isLast)
      : this.#stopBefore(this.#gap, text, at, isLast);
  }

  /** Where `first`, whose phrases cut, replaces but characters. */
  #stopBetween(gap: Gap, text: string, at: number, isLast: boolean): number {
    const unit = text.charCodeAt(at);
    const single = this.#table[unit] as number;
    const isPlain = single !== 0 && !this.#mapped.has(unit, unitAt(text, at + 1));
    if (!isPlain) {
      const before = at > this.#clean ? this.#first.singleOf(text.charCodeAt(at - 1)) : 0;
      return this.#convertGap(gap, text, at, isLast, before);
    }
    this.output.push(single);
    return at + 1;
  }

  /** Where the phrases of `second` cut, and `first` replaces phrases of its own before. */
  #stopBefore(gap: Gap, text: string, at: number, isLast: boolean): number {
    const { output } = this;
    const unit = text.charCodeAt(at);
    const next = unitAt(text, at + 1);
    const segment = this.#segment.phrases;
    const first = this.#first.phrases;
    // A unit that was converted by itself is one that `first` leaves alone.
    const before = at > this.#clean ? text.charCodeAt(at - 1) : 0;
    // What cuts has just been looked for, in vain; `first` may yet make such a phrase.
    if (!segment.pairs.has(unit, next) || this.#isUntouched(text, at, segment.reach)) {
      const single = this.#table[unit] as number;
      const phrase = first.pairs.has(unit, next) ? first.match(text, at, text.length) : 0;
      if (phrase > 0) {
        const after = gap.convertAlone(phrase, text, at, before, output);
        if (after > at) return (this.#clean = after);
      } else if (single !== 0) {
        output.push(single);
        return at + 1;
      } else {
        const changed = this.#changed.get(unit);
        if (changed !== undefined && !segment.pairs.has(before, changed & 0xffff)) {
          output.push(changed >>> 16);
          return (this.#clean = at + 1);
        }
      }
    }
    return this.#convertGap(gap, text, at, isLast, before);
  }

  /** Whether `first` leaves alone the units after `at`, up to a distance. */
  #isUntouched(text: string, at: number, distance: number): boolean {
    const { pairs } = this.#first.phrases;
    for (let i = at + 1; i <= at + distance; i += 1) {
      const unit = unitAt(text, i);
      if (this.#table[unit] === 0 || pairs.has(unit, unitAt(text, i + 1))) return false;
    }
    return true;
  }

  #convertCharacter(text: string, at: number): number {
    const single = this.#table[text.charCodeAt(at)] as number;
    if (single !== 0) {
      this.output.push(single);
      return at + 1;
    }
    const source = Uint16Array.of(text.charCodeAt(at), unitAt(text, at + 1));
    const count = Math.min(2, text.length - at);
    return at + this.#first.writeCharacter(source, 0, count, this.output);
  }

  #convertGap(gap: Gap, text: string, at: number, isLast: boolean, before: number): number {
    const { output } = this;
    const { length } = output;
    let after = gap.convert(text, at, isLast, before, output);
    if (after === REWIND) {
      output.length = length - 1;
      after = gap.convert(text, at - 1, isLast, 0, output);
    }
    // After `REWIND`, the last unit is no longer right; `#settle` takes it back.
    if (after === HELD) output.length = length;
    else this.#clean = after;
    return after;
  }

  /** Finds out what `unit` becomes, and the phrases that begin with it. */
  #learn(unit: number): void {
    const first = this.#first;
    const second = this.#second;
    this.#segment.unpack(unit);
    first.unpack(unit);
    const { count } = this.#segment.phrases;
    if (count >= this.#composites.length) {
      const grown = new Int32Array(2 * count);
      grown.set(this.#composites);
      this.#composites = grown;
    }
    const single = first.singleOf(unit);
    if (second === undefined) this.#table[unit] = single;
    else if (single === 0) return;
    else if (this.#firstCuts || single === unit) this.#table[unit] = second.singleOf(single);
    else if (!second.begins(single) && second.singleOf(single) !== 0)
      this.#changed.set(unit, (second.singleOf(single) << 16) | single);
  }

  #writeComposite(phrase: number, text: string, at: number): number {
    const known = this.#composites[phrase] as number;
    const composite = known === 0 ? this.#compose(phrase, text, at) : known;
    this.#store.write(composite, this.output);
    return at + sourceLengthOf(composite);
  }

  #compose(phrase: number, text: string, at: number): number {
    const length = this.#segment.lengthOf(phrase);
    let source = new UnitQueue();
    source.load(text, at, at + length);
    for (const mapping of [this.#first, this.#second]) {
      if (mapping === undefined) continue;
      const target = new UnitQueue();
      replace(mapping, source, target, true);
      source = target;
    }
    const composite = this.#store.add(length, source.units, source.length);
    this.#composites[phrase] = composite;
    return composite;
  }

  /** Makes sure that nothing before `from` depends on what follows it. */
  #settle(text: string, from: number): number {
    const end = Math.min(text.length, from + LOOKAHEAD);
    for (let i = from; i < end; i += 1) if (isExceptional(text.charCodeAt(i))) return EXCEPTION;
    if (this.#gap === undefined || from === text.length || from <= this.#clean) return from;
    // The next run cannot take back what this one gave.
    this.output.length -= 1;
    return from - 1;
  }
}

/** The pairs of units that `first` makes the beginning of a phrase of `second`. */
function mappedPairs(first: Mapping, second: Mapping): PairFilter {
  second.unpackAll();
  const { pairs } = second.phrases;
  const sources = new Map<number, number[]>();
  second.phrases.forEachPair((...pair) => {
    for (const unit of pair) sources.set(unit, first.singleOf(unit) === unit ? [unit] : []);
  });
  first.forEachSingle((unit, single) => {
    if (unit !== single) sources.get(single)?.push(unit);
  });
  const mapped = new PairFilter(32 - pairs.shift);
  second.phrases.forEachPair((unit, next) => {
    for (const source of sources.get(unit) ?? []) {
      for (const nextSource of sources.get(next) ?? []) mapped.add(source, nextSource);
    }
  });
  return mapped;
}
