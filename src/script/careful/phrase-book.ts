import { LONGEST_PHRASE, type Mapping } from '../engine/mapping.js';
import { ReplacementStore } from '../engine/replacement-store.js';
import type { Forms } from './region-forms.js';
import { UnitQueue } from '../engine/unit-queue.js';

const PLAIN = 1;
const UNUSUAL = 2;

/** The phrases of a mapping and what they become in the characters of a region, each made once. */
export class PhraseBook {
  readonly mapping: Mapping;
  readonly #forms: Forms;
  readonly #store = new ReplacementStore();
  /** By the number of a phrase: what it becomes, 0 until it is first met; and whether that is unusual. */
  #replacements = new Int32Array(64);
  #traits = new Uint8Array(64);
  #closed = new Int32Array(64);
  readonly #source = new Uint16Array(LONGEST_PHRASE + 1);

  /** @param forms - By code unit: how the region writes what the mapping gives. */
  constructor(mapping: Mapping, forms: Forms) {
    this.mapping = mapping;
    this.#forms = forms;
  }

  /** What `unit` becomes by itself, if that is one unit; else 0. */
  singleOf(unit: number): number {
    const single = this.mapping.singleOf(unit);
    return this.#forms[single] || single;
  }

  /** Adds a word to `output`, in the characters of the region. */
  writeWord(word: string, output: UnitQueue): void {
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      output.push(this.#forms[unit] || unit);
    }
  }

  /** Makes room for the phrases that the mapping has unpacked. */
  makeRoom(): void {
    const { count } = this.mapping.phrases;
    if (count < this.#traits.length) return;
    const grow = <T extends Int32Array | Uint8Array>(old: T, grown: T): T => {
      grown.set(old);
      return grown;
    };
    this.#replacements = grow(this.#replacements, new Int32Array(2 * count));
    this.#closed = grow(this.#closed, new Int32Array(2 * count));
    this.#traits = grow(this.#traits, new Uint8Array(2 * count));
  }

  /** The longest phrase that begins at `start` and ends at `end` at the latest, or 0. */
  match(text: string, start: number, end: number): number {
    return this.mapping.phrases.match(text, start, end);
  }

  /** What phrases become, for `placeOf` and the like. */
  get units(): Uint16Array {
    return this.#store.units;
  }

  /**
   * By the number of a phrase: what it becomes, if that is usual and nothing else can begin in it but
   * with its last unit; else 0, and 0 before `learn` has seen it. Another object after phrases were learnt.
   */
  get closed(): Int32Array {
    return this.#closed;
  }

  /**
   * Makes known what the phrase at `at` becomes.
   *
   * @param isOpen - Whether something else may begin at a place within.
   */
  learn(phrase: number, text: string, at: number, isOpen: boolean): void {
    if (this.#traits[phrase] === 0) this.#learn(phrase, text, at);
    if (this.#traits[phrase] === PLAIN && !isOpen) {
      this.#closed[phrase] = this.#replacements[phrase] as number;
    }
  }

  /** Whether the phrase was met before, and becomes what its characters do. */
  isKnownUsual(phrase: number): boolean {
    return this.#traits[phrase] === PLAIN;
  }

  /** Whether the phrase becomes something else than its characters do one by one. */
  isUnusual(phrase: number, text: string, at: number): boolean {
    if (this.#traits[phrase] === 0) this.#learn(phrase, text, at);
    return this.#traits[phrase] === UNUSUAL;
  }

  /** Adds to `output` what the phrase becomes that stands at `at`. */
  write(phrase: number, text: string, at: number, output: UnitQueue): void {
    if (this.#traits[phrase] === 0) this.#learn(phrase, text, at);
    this.#store.write(this.#replacements[phrase] as number, output);
  }

  /** Adds to `output` what the character becomes that stands at `at`; tells how many units it takes. */
  writeCharacter(text: string, at: number, output: UnitQueue): 1 | 2 {
    const source = this.#source;
    source[0] = text.charCodeAt(at);
    source[1] = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const from = output.length;
    const taken = this.mapping.writeCharacter(source, 0, Math.min(2, text.length - at), output);
    this.#writeForms(output, from);
    return taken;
  }

  #learn(phrase: number, text: string, at: number): void {
    const { mapping } = this;
    const source = this.#source;
    const length = mapping.lengthOf(phrase);
    for (let i = 0; i < length; i += 1) source[i] = text.charCodeAt(at + i);
    const whole = new UnitQueue();
    mapping.writePhrase(phrase, source, 0, whole);
    const single = new UnitQueue();
    for (let i = 0; i < length;) i += mapping.writeCharacter(source, i, length, single);
    let isUsual = whole.length === single.length;
    for (let i = 0; i < whole.length; i += 1) isUsual &&= whole.units[i] === single.units[i];
    this.#writeForms(whole, 0);
    this.#replacements[phrase] = this.#store.add(length, whole.units, whole.length);
    this.#traits[phrase] = isUsual ? PLAIN : UNUSUAL;
  }

  #writeForms({ units, length }: UnitQueue, from: number): void {
    for (let i = from; i < length; i += 1) {
      units[i] = this.#forms[units[i] as number] || (units[i] as number);
    }
  }
}
