import { cut } from './cut.js';
import type { Mapping } from './mapping.js';
import { replace } from './replace.js';
import { Sweep } from './sweep.js';
import { UnitQueue } from './unit-queue.js';
import { unitsToString } from './units-to-string.js';

/** How a configuration converts, in the terms of OpenCC's own configuration files. */
export interface Plan {
  /** Replaces compatibility characters before anything else. */
  readonly normalize: () => Mapping;
  /** Applied one after the other. */
  readonly convert: readonly [first: () => Mapping, second?: () => Mapping];
  /** One of `convert`, if there are two: its phrases cut the text, and no step looks over a cut. */
  readonly segment?: () => Mapping;
}

type Step = (source: UnitQueue, target: UnitQueue, isLast: boolean) => void;

/** How many units pass through the steps at a time. */
const CHUNK = 16_384;

/** A text up to this length takes one run. */
const SHORT = 4096;

/** One text on its way through a plan, given piece by piece. */
export class Conversion {
  readonly #plan: Plan;
  #sweep: Sweep | undefined;
  /** The end of the text so far, which text to come may change. */
  #held = '';
  /** From the first exceptional character on. */
  #steps: Steps | undefined;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** Converts a text that is there as a whole. */
  whole(text: string): string {
    if (text.length > SHORT) return this.finish(text);
    // Most texts are short: one run is enough, and there is nothing to put together.
    const sweep = (this.#sweep ??= createSweep(this.#plan));
    if (sweep.run(text, 0, true) !== text.length) return this.finish(text);
    const { output } = sweep;
    if (isSame(text, 0, text.length, output)) return text;
    return unitsToString(output.units, output.length);
  }

  /** Takes the next piece; returns as much of the converted text as it decides. */
  push(piece: string): string {
    let converted = '';
    // Joined to what is held, a long piece would be copied as a whole.
    for (let from = 0; from < piece.length; from += CHUNK) {
      converted += this.#convert(this.#held + piece.slice(from, from + CHUNK), false);
    }
    return converted;
  }

  /** Takes the last piece; returns the rest, and is ready for another text. */
  finish(piece = ''): string {
    const isWhole = this.#held === '' && this.#steps === undefined;
    const converted = isWhole ? '' : this.push(piece);
    const rest = this.#convert(isWhole ? piece : this.#held, true);
    this.#held = '';
    this.#steps = undefined;
    return converted + rest;
  }

  #convert(text: string, isLast: boolean): string {
    if (this.#steps) return this.#steps.convert(text, isLast);
    const sweep = (this.#sweep ??= createSweep(this.#plan));
    const { output } = sweep;
    let converted = '';
    /** Up to here the converted text is the text itself. */
    let same = 0;
    let from = 0;
    while (from < text.length) {
      const after = sweep.run(text, from, isLast);
      if (after < 0) {
        this.#held = '';
        this.#steps = new Steps(this.#plan);
        return text.slice(0, same) + converted + this.#steps.convert(text.slice(from), isLast);
      }
      if (after === from) break;
      if (same === from && isSame(text, from, after, output)) same = after;
      else converted += unitsToString(output.units, output.length);
      from = after;
    }
    this.#held = text.slice(from);
    return same === text.length ? text : text.slice(0, same) + converted;
  }
}

function createSweep({ convert: [first, second], segment }: Plan): Sweep {
  return new Sweep(first(), second?.(), segment?.());
}

function isSame(text: string, from: number, end: number, { units, length }: UnitQueue): boolean {
  if (length !== end - from) return false;
  for (let i = 0; i < length; i += 1) if (units[i] !== text.charCodeAt(from + i)) return false;
  return true;
}

/** Every step of a plan, one after the other: the slow way, for text that is rare. */
class Steps {
  readonly #input = new UnitQueue();
  readonly #output = new UnitQueue();
  readonly #steps: readonly Step[];
  /** Behind each step. */
  readonly #queues: readonly UnitQueue[];

  constructor({ normalize, segment, convert }: Plan) {
    this.#steps = [
      replaceBy(normalize),
      ...(segment ? [cutBy(segment)] : []),
      ...convert.filter((mapping) => mapping !== undefined).map(replaceBy),
    ];
    this.#queues = this.#steps.map((_, i) =>
      i === this.#steps.length - 1 ? this.#output : new UnitQueue(),
    );
  }

  convert(text: string, isLast: boolean): string {
    let converted = '';
    let from = 0;
    do {
      const end = Math.min(from + CHUNK, text.length);
      this.#input.load(text, from, end);
      converted += this.#advance(isLast && end === text.length);
      from = end;
    } while (from < text.length);
    return converted;
  }

  #advance(isLast: boolean): string {
    let source = this.#input;
    for (const [i, step] of this.#steps.entries()) {
      if (!isLast && source.length < source.worthwhile) break;
      const target = this.#queues[i] as UnitQueue;
      step(source, target, isLast);
      source = target;
    }
    const { units, length } = this.#output;
    const text = unitsToString(units, length);
    this.#output.clear();
    return text;
  }
}

function replaceBy(mapping: () => Mapping): Step {
  return (source, target, isLast) => {
    replace(mapping(), source, target, isLast);
  };
}

function cutBy(mapping: () => Mapping): Step {
  return (source, target, isLast) => {
    cut(mapping(), source, target, isLast);
  };
}
