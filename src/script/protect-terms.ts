import { checkConverter, checkText } from './engine/check-arguments.js';
import {
  type Converter,
  defineConverter,
  type Incremental,
  startIncremental,
} from './engine/converter.js';
import { TermTrie } from './engine/term-trie.js';
import { type Terms, toPairs } from './terms.js';

export type { Terms } from './terms.js';

/**
 * A converter that leaves the given terms alone, or replaces them as told, and converts the rest.
 *
 * At each place the longest term wins. The text between two terms is converted by itself, so that no
 * phrase reaches into a term. Takes time linear in the text for given terms.
 *
 * @param converter - Any function from text to text, a protecting converter among them.
 * @param terms - A list of terms that stay as they are, or a map from a term to what takes its place.
 * @returns A converter; `convertStream` takes it too.
 * @throws {TypeError} When the converter is no function, or a term no string.
 * @example
 * protectTerms(s2t, { 于英杰: '于英傑', 范云: '范雲' })('于英杰、范云发言') // '于英傑、范雲發言'
 * @example
 * protectTerms(s2t, ['于英杰'])('于英杰发言') // '于英杰發言'
 */
export function protectTerms(converter: Converter, terms: Terms): Converter {
  checkConverter(converter);
  const trie = new TermTrie(toPairs(terms));
  // Every stretch is whole where the text is: nothing needs to be held between calls.
  const stretches: Incremental = { push: converter, finish: (text = '') => converter(text) };
  return defineConverter(
    (text) => {
      checkText(text);
      return new ProtectedText(trie, stretches).finish(text);
    },
    () => new ProtectedText(trie, startIncremental(converter)),
  );
}

/** One text on its way: the stretches between terms go through the converter, the terms do not. */
class ProtectedText implements Incremental {
  /** The end of the text so far, as long as it may be the beginning of a term. */
  #held = '';
  readonly #terms: TermTrie;
  readonly #stretches: Incremental;

  constructor(terms: TermTrie, stretches: Incremental) {
    this.#terms = terms;
    this.#stretches = stretches;
  }

  push(piece: string): string {
    return this.#convert(piece, false);
  }

  finish(piece = ''): string {
    return this.#convert(piece, true);
  }

  #convert(piece: string, isLast: boolean): string {
    const text = this.#held + piece;
    let converted = '';
    let from = 0;
    let i = this.#terms.skipTo(text, 0);
    while (i < text.length) {
      const match = this.#terms.match(text, i, isLast);
      if (match === 'undecided') break;
      if (match === undefined) {
        i = this.#terms.skipTo(text, i + 1);
        continue;
      }
      converted += this.#stretches.finish(text.slice(from, i)) + match.replacement;
      from = i + match.length;
      i = this.#terms.skipTo(text, from);
    }
    this.#held = text.slice(i);
    const stretch = text.slice(from, i);
    return converted + (isLast ? this.#stretches.finish(stretch) : this.#stretches.push(stretch));
  }
}
