import { LONGEST_PHRASE, type Mapping } from '../engine/mapping.js';
import { ReplacementStore } from '../engine/replacement-store.js';
import { UnitQueue } from '../engine/unit-queue.js';

const PLAIN = 1;
const UNUSUAL = 2;

/** The phrases of a mapping and what they become, each made once. */
export class PhraseBook {
  readonly mapping: Mapping;
  readonly #store = new ReplacementStore();
  /** By the number of a phrase: what it becomes, 0 until it is first met; and whether that is unusual. */
  #replacements = new Int32Array(64);
  #traits = new Uint8Array(64);
  readonly #source = new Uint16Array(LONGEST_PHRASE + 1);

  constructor(mapping: Mapping) {
    this.mapping = mapping;
  }

  /** The longest phrase that begins at `start` and ends at `end` at the latest, or 0. */
  match(text: string, start: number, end: number): number {
    return this.mapping.phrases.match(text, start, end);
  }

  /** Whether the phrase becomes something else than its characters do one by one. */
  isUnusual(phrase: number, text: string, at: number): boolean {
    if ((this.#traits[phrase] ?? 0) === 0) this.#learn(phrase, text, at);
    return this.#traits[phrase] === UNUSUAL;
  }

  /** Adds to `output` what the phrase becomes that stands at `at`. */
  write(phrase: number, text: string, at: number, output: UnitQueue): void {
    if ((this.#traits[phrase] ?? 0) === 0) this.#learn(phrase, text, at);
    this.#store.write(this.#replacements[phrase] as number, output);
  }

  /** Adds to `output` what the character becomes that stands at `at`; tells how many units it takes. */
  writeCharacter(text: string, at: number, output: UnitQueue): 1 | 2 {
    const source = this.#source;
    source[0] = text.charCodeAt(at);
    source[1] = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    return this.mapping.writeCharacter(source, 0, Math.min(2, text.length - at), output);
  }

  #learn(phrase: number, text: string, at: number): void {
    const { mapping } = this;
    if (phrase >= this.#traits.length) {
      const room = 2 * mapping.phrases.count;
      const replacements = new Int32Array(room);
      replacements.set(this.#replacements);
      this.#replacements = replacements;
      const traits = new Uint8Array(room);
      traits.set(this.#traits);
      this.#traits = traits;
    }
    const source = this.#source;
    const length = mapping.lengthOf(phrase);
    for (let i = 0; i < length; i += 1) source[i] = text.charCodeAt(at + i);
    const whole = new UnitQueue();
    mapping.writePhrase(phrase, source, 0, whole);
    const single = new UnitQueue();
    for (let i = 0; i < length;) i += mapping.writeCharacter(source, i, length, single);
    let isUsual = whole.length === single.length;
    for (let i = 0; i < whole.length; i += 1) isUsual &&= whole.units[i] === single.units[i];
    this.#replacements[phrase] = this.#store.add(length, whole.units, whole.length);
    this.#traits[phrase] = isUsual ? PLAIN : UNUSUAL;
  }
}
