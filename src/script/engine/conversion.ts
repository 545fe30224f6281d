import { cut } from './cut.js';
import type { Mapping } from './mapping.js';
import { replace } from './replace.js';
import { unitsToString } from './units-to-string.js';
import { UnitQueue } from './unit-queue.js';

/** How a configuration converts, in the terms of OpenCC's own configuration files. */
export interface Plan {
  /** Replaces compatibility characters before anything else. */
  readonly normalize: () => Mapping;
  /** Its phrases cut the text, and no later step looks over a cut. */
  readonly segment?: () => Mapping;
  /** Applied one after the other. */
  readonly convert: readonly (() => Mapping)[];
}

type Step = (source: UnitQueue, target: UnitQueue, isLast: boolean) => void;

/** How many units pass through the steps at a time: enough to make calls rare, and to stay in the cache. */
const CHUNK = 16_384;

/** One text on its way through a plan, given piece by piece. */
export class Conversion {
  readonly #input = new UnitQueue();
  readonly #output = new UnitQueue();
  /** Every step, for text with compatibility or description characters; and the queue behind each. */
  readonly #thorough: readonly Step[];
  readonly #queues: readonly UnitQueue[];
  /** The steps for all other text, which is nearly all text there is: some of the last of `#thorough`. */
  readonly #quick: readonly Step[];
  #isThorough = false;
  #hasSurrogates = false;

  constructor({ normalize, segment, convert }: Plan) {
    const conversions = convert.map((mapping) => replaceBy(mapping, false));
    const [first] = convert;
    const isFirst = segment !== undefined && segment === first;
    const cutting = segment === undefined ? [] : [cutBy(segment)];
    this.#thorough = [replaceBy(normalize, false), ...cutting, ...conversions];
    // Where the phrases that cut are those that are replaced next, one step does both. Not so in
    // text that ends within a description: what is a sequence there depends on where the cuts are.
    this.#quick = isFirst
      ? [replaceBy(segment, true), ...conversions.slice(1)]
      : [...cutting, ...conversions];
    this.#queues = this.#thorough.map((_, i) =>
      i === this.#thorough.length - 1 ? this.#output : new UnitQueue(),
    );
  }

  /** Takes the next piece; returns as much of the converted text as it decides. */
  push(piece: string): string {
    return this.#convert(piece, false);
  }

  /** Takes the last piece; returns the rest, and is ready for another text. */
  finish(piece = ''): string {
    return this.#convert(piece, true);
  }

  #convert(piece: string, isLast: boolean): string {
    if (piece.length <= CHUNK) return this.#advance(piece, 0, piece.length, isLast);
    let converted = '';
    for (let from = 0; from < piece.length; from += CHUNK) {
      const end = Math.min(from + CHUNK, piece.length);
      converted += this.#advance(piece, from, end, isLast && end === piece.length);
    }
    return converted;
  }

  #advance(piece: string, from: number, end: number, isLast: boolean): string {
    this.#load(piece, from, end);
    const steps = this.#isThorough ? this.#thorough : this.#quick;
    const skipped = this.#thorough.length - steps.length;
    let source = this.#input;
    for (let i = 0; i < steps.length; i += 1) {
      if (!isLast && source.length < source.worthwhile) break;
      const target = this.#queues[skipped + i] as UnitQueue;
      (steps[i] as Step)(source, target, isLast);
      source = target;
    }
    const output = this.#output;
    const text = unitsToString(output.units, output.length, !this.#hasSurrogates);
    output.clear();
    if (isLast) this.#isThorough = this.#hasSurrogates = false;
    return text;
  }

  #load(piece: string, from: number, end: number): void {
    const queue = this.#input;
    // One more, because a step looks one unit ahead.
    queue.reserve(end - from + 1);
    const { units } = queue;
    let { length } = queue;
    for (let i = from; i < end; i += 1) {
      const unit = piece.charCodeAt(i);
      units[length++] = unit;
      // Each of these is false for nearly every unit, which processors foresee.
      if (
        (unit & 0xfff0) === 0x2ff0 ||
        (unit & 0xfe00) === 0xf800 ||
        (unit & 0xf800) === 0xd800 ||
        (unit & 0xff00) === 0xfa00
      )
        this.#notice(unit);
    }
    queue.length = length;
  }

  #notice(unit: number): void {
    if (unit >= 0xd800 && unit <= 0xdfff) this.#hasSurrogates = true;
    // Compatibility characters beyond the Basic Multilingual Plane begin with U+D87E.
    else this.#isThorough = true;
    if (unit === 0xd87e) this.#isThorough = true;
  }
}

function replaceBy(mapping: () => Mapping, cuts: boolean): Step {
  return (source, target, isLast) => {
    replace(mapping(), source, target, cuts, isLast);
  };
}

function cutBy(mapping: () => Mapping): Step {
  return (source, target, isLast) => {
    cut(mapping(), source, target, isLast);
  };
}
