import { candidates } from '../candidates.js';
import type { Converter, Incremental } from '../engine/converter.js';
import { lazy } from '../engine/lazy.js';
import { CharacterPages } from '../engine/character-pages.js';
import { characters as simplified } from '../dictionaries/st.generated.js';
import { characters as traditional } from '../dictionaries/ts.generated.js';
import type { PlacedStep } from './careful-text.js';
import { traceOf } from './trace.js';

const SIMPLIFIED = 1;
const TRADITIONAL = 2;

/** A sentence without a mark is taken for ended here. */
const LONGEST_SENTENCE = 512;
const ENDS = new Set(Array.from('。！？；!?;\n\r', (mark) => mark.charCodeAt(0)));

/** By code unit: whether the character is in one script alone. */
const SCRIPTS = lazy(() => {
  const scripts = new Uint8Array(0x10000);
  const there = new CharacterPages([simplified]);
  const back = new CharacterPages([traditional]);
  there.forEach((character) => {
    if (character > 0xffff || back.get(character) !== character) return;
    const isShared = candidates(String.fromCodePoint(character)).includes(
      String.fromCodePoint(character),
    );
    if (!isShared) scripts[character] = SIMPLIFIED;
  });
  back.forEach((character) => {
    if (character <= 0xffff && scripts[character] === 0) scripts[character] = TRADITIONAL;
  });
  return scripts;
});

/**
 * Text in which sentences of both scripts stand.
 *
 * Each sentence goes the way of its characters: those of the target's script alone are left to `own`,
 * all others to `other`, and one without any goes as the sentence before.
 */
export class MixedText implements Incremental {
  readonly #wanted: number;
  readonly #other: Converter;
  readonly #own: Converter;
  readonly #steps: PlacedStep[] | undefined;
  #held = '';
  #isOwn = false;
  #read = 0;
  #given = 0;

  constructor(script: 'hans' | 'hant', other: Converter, own: Converter, steps?: PlacedStep[]) {
    this.#wanted = script === 'hans' ? SIMPLIFIED : TRADITIONAL;
    this.#other = other;
    this.#own = own;
    this.#steps = steps;
  }

  push(piece: string): string {
    return this.#convert(this.#held + piece, false);
  }

  finish(piece = ''): string {
    const converted = this.#convert(this.#held + piece, true);
    this.#isOwn = false;
    this.#read = this.#given = 0;
    return converted;
  }

  #convert(text: string, isLast: boolean): string {
    let converted = '';
    let from = 0;
    for (let i = 0; i < text.length; i += 1) {
      const isEnd = ENDS.has(text.charCodeAt(i)) || i + 1 - from >= LONGEST_SENTENCE;
      if (!isEnd && !(isLast && i + 1 === text.length)) continue;
      converted += this.#sentence(text.slice(from, i + 1));
      from = i + 1;
    }
    this.#held = text.slice(from);
    return converted;
  }

  #sentence(sentence: string): string {
    const scripts = SCRIPTS();
    let seen = 0;
    for (let i = 0; i < sentence.length; i += 1) {
      seen |= scripts[sentence.charCodeAt(i)] as number;
    }
    if (seen !== 0) this.#isOwn = seen === this.#wanted;
    const converted = this.#through(this.#isOwn ? this.#own : this.#other, sentence);
    this.#read += sentence.length;
    this.#given += converted.length;
    return converted;
  }

  #through(converter: Converter, sentence: string): string {
    if (this.#steps === undefined) return converter(sentence);
    const steps: PlacedStep[] = [];
    const converted = traceOf(converter).start(steps).finish(sentence);
    for (const step of steps) {
      this.#steps.push({
        ...step,
        start: step.start + this.#read,
        end: step.end + this.#read,
        outputStart: step.outputStart + this.#given,
        outputEnd: step.outputEnd + this.#given,
      });
    }
    return converted;
  }
}
