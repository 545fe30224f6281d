import { NumberReader, signed } from './number-reader.js';
import { readSections, type Sections } from './packed-sections.js';

/** Characters share a page when all but the lowest eight bits of their code points are the same. */
const PAGE = 8;
const PAGE_SIZE = 1 << PAGE;

/** The page of characters that all stay as they are. */
const NOTHING = new Int32Array(PAGE_SIZE);

/**
 * What single characters become, in code points.
 *
 * A text has few kinds of characters, and they lie close together: so each page is decoded when a
 * character of it is first met.
 */
export class CharacterPages {
  /** By page: what each character becomes, 0 where it stays. */
  readonly #pages: (Int32Array | undefined)[] = [];
  /** The weaker dictionaries first, so that the others overwrite them. */
  readonly #dictionaries: readonly { readonly packed: string; readonly sections: Sections }[];

  /** @param dictionaries - The packed characters of each, the earlier ones winning. */
  constructor(dictionaries: readonly string[]) {
    this.#dictionaries = [...dictionaries]
      .reverse()
      .map((packed) => ({ packed, sections: readSections(new NumberReader(packed)) }));
  }

  /** What the character becomes; itself, if no dictionary has it. */
  get(codePoint: number): number {
    const page = (this.#pages[codePoint >> PAGE] ??= this.#decode(codePoint >> PAGE));
    return (page[codePoint & (PAGE_SIZE - 1)] as number) || codePoint;
  }

  /** Calls `visit` for each character that becomes another. */
  forEach(visit: (source: number, replacement: number) => void): void {
    for (const page of new Set(this.#dictionaries.flatMap(({ sections }) => [...sections.keys]))) {
      for (let source = page << PAGE; source < (page + 1) << PAGE; source += 1) {
        const replacement = this.get(source);
        if (replacement !== source) visit(source, replacement);
      }
    }
  }

  #decode(page: number): Int32Array {
    let decoded: Int32Array | undefined;
    for (const { packed, sections } of this.#dictionaries) {
      const index = sections.keys.indexOf(page);
      if (index < 0) continue;
      decoded ??= new Int32Array(PAGE_SIZE);
      const reader = new NumberReader(packed, sections.offsets[index]);
      const end = sections.offsets[index + 1] as number;
      let source = 0;
      let replacement = page << PAGE;
      while (reader.position < end) {
        source += reader.next();
        replacement += signed(reader.next());
        decoded[source] = replacement;
      }
    }
    return decoded ?? NOTHING;
  }
}
