import type { Converter, Incremental } from '../engine/converter.js';
import type { PlacedStep } from './careful-text.js';

/** How a converter tells the steps of a conversion. */
export interface Trace {
  /** What it writes, as a tag of BCP 47. */
  readonly lang: string;
  /** Whether it writes traditional characters. */
  readonly isTraditional: boolean;
  /** How the region writes a character of OpenCC's traditional standard. */
  readonly formOf: (character: string) => string;
  /** Starts a conversion that puts its steps into `steps`. */
  readonly start: (steps: PlacedStep[]) => Incremental;
}

const TRACES = new WeakMap<Converter, Trace>();

/** Lets a converter be asked for its steps. */
export function defineTrace(converter: Converter, trace: Trace): void {
  TRACES.set(converter, trace);
}

/** @throws {TypeError} When the converter is none that tells its steps. */
export function traceOf(converter: unknown): Trace {
  const trace = typeof converter === 'function' ? TRACES.get(converter as Converter) : undefined;
  if (trace === undefined) {
    const got = typeof converter === 'function' ? 'another function' : typeof converter;
    throw new TypeError(`Expected a converter of carefulConverter, got ${got}`);
  }
  return trace;
}

/** The language that a converter writes, if it is one of these. */
export function langOf(converter: Converter): string | undefined {
  return TRACES.get(converter)?.lang;
}
