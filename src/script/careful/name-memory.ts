import type { FoundName } from './find-name.js';

/** The names that a text has told so far; they count as names from there on. */
export class NameMemory {
  readonly #names = new Map<number, FoundName[]>();

  clear(): void {
    this.#names.clear();
  }

  add(name: FoundName): void {
    const unit = name.name.charCodeAt(0);
    const known = this.#names.get(unit);
    if (known === undefined) this.#names.set(unit, [name]);
    else if (!known.some((each) => each.name === name.name)) {
      known.push(name);
      known.sort((a, b) => b.name.length - a.name.length);
    }
  }

  /** The longest name that stands at `at`. */
  at(text: string, at: number): FoundName | undefined {
    return this.#names.get(text.charCodeAt(at))?.find(({ name }) => text.startsWith(name, at));
  }
}
