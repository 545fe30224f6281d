import { checkText } from './check-arguments.js';
import { Conversion, type Plan } from './conversion.js';
import { lazy } from './lazy.js';

/**
 * Converts a text; never throws on any string.
 *
 * @throws {TypeError} When it is given anything but a string.
 */
export type Converter = (text: string) => string;

/** A text that is converted piece by piece: all that `push` and `finish` return, joined, is the converted text. */
export interface Incremental {
  push(piece: string): string;
  finish(piece?: string): string;
}

/** How to start an incremental conversion, for the converters that have one. */
const INCREMENTAL = new WeakMap<Converter, () => Incremental>();

/** Makes a converter that can also be used incrementally. */
export function defineConverter(converter: Converter, start: () => Incremental): Converter {
  INCREMENTAL.set(converter, start);
  return converter;
}

/** The converter of a plan; dictionaries are decoded when it is first called. */
export function createConverter(plan: Plan): Converter {
  const conversion = lazy(() => new Conversion(plan));
  return defineConverter(
    (text) => {
      checkText(text);
      return conversion().whole(text);
    },
    () => new Conversion(plan),
  );
}

/** Starts an incremental conversion; a function that is not ours sees the text when it is whole. */
export function startIncremental(converter: Converter): Incremental {
  const start = INCREMENTAL.get(converter);
  if (start) return start();
  let pieces: string[] = [];
  return {
    push(piece) {
      pieces.push(piece);
      return '';
    },
    finish(piece = '') {
      const text = pieces.join('') + piece;
      pieces = [];
      return converter(text);
    },
  };
}
