import type { RecordType } from '../../ids/enums.js';
import type { EntityMention } from '../../lookup/find-entities.js';
import type { LocalizedText } from '../../schemas/values/localized-text.js';
import { detectScript } from '../../text/detect-script.js';
import { fold } from '../../text/fold.js';
import { originalSpans } from '../../text/original-span.js';
import type { ArticleReading } from '../read-article.js';
import { introducedNames } from './introduced-names.js';

/** A name in the text that no record is known for, and what it is the name of. */
export interface UnknownBody {
  /** What the name is of. */
  readonly type: RecordType;
  /** The name as it stands in the text. */
  readonly raw: string;
  /** The name as it was meant, where it was damaged. */
  readonly clean?: string | undefined;
}

/** What is taken from a reading to tell what its names mean. */
export type NamedReading = Pick<
  ArticleReading,
  'repaired' | 'edits' | 'script' | 'entities' | 'paragraphs'
> & {
  /** Names for which no record is known. */
  readonly bodies?: readonly UnknownBody[] | undefined;
};

/** A short form that the text introduces, and in which paragraph. */
export interface ShortForm {
  text: string;
  paragraph: number;
}

const HAN = /\p{Script=Han}/u;

/** The index of the last item that begins at an offset or before it. */
function indexAt(items: readonly { start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** What the names of a text mean: one body, however it is written. */
export class NameBook {
  readonly #script: 'hans' | 'hant';
  /** Records by the keys of their names as they stand; `undefined` where several share one. */
  readonly #records = new Map<string, { id: string; type: RecordType } | undefined>();
  readonly #types = new Map<string, RecordType>();
  /** How each name is first written. */
  readonly #forms = new Map<string, string>();
  /** Full names by short ones; `undefined` where the text introduces one short form twice. */
  readonly #fullNames = new Map<string, string | undefined>();
  readonly #shortForms = new Map<string, ShortForm[]>();

  /** @param names - names beside those that the reading knows: what its drafts call things */
  constructor(reading: NamedReading, names: Iterable<string>) {
    this.#script = reading.script.script === 'hant' ? 'hant' : 'hans';
    for (const entity of reading.entities) this.#addRecord(entity);
    for (const { type, raw, clean } of reading.bodies ?? []) {
      const key = this.#addForm(clean ?? raw);
      if (!this.#types.has(key)) this.#types.set(key, type);
    }
    for (const name of names) this.#addForm(name);
    this.#addShortForms(reading);
  }

  #addForm(name: string): string {
    const key = fold(name);
    if (!this.#forms.has(key)) this.#forms.set(key, name);
    return key;
  }

  #addRecord({ id, type, raw, clean }: EntityMention): void {
    const key = this.#addForm(clean ?? raw);
    const known = this.#records.get(key);
    if (!this.#records.has(key)) this.#records.set(key, { id, type });
    else if (known?.id !== id) this.#records.set(key, undefined);
  }

  #addShortForms({ repaired, edits, paragraphs }: NamedReading): void {
    const toOriginal = originalSpans(edits);
    const isName = (key: string): boolean => this.#forms.has(key);
    for (const { full, short, start } of introducedNames(repaired, isName)) {
      const key = fold(short);
      const known = this.#fullNames.get(key);
      if (this.#fullNames.has(key) && known !== full) {
        this.#fullNames.set(key, undefined);
        continue;
      }
      this.#fullNames.set(key, full);
      if (known === full) continue;
      const { start: at } = toOriginal(start, start + short.length);
      const paragraph = paragraphs[indexAt(paragraphs, at)]?.index ?? 0;
      this.#shortForms.set(full, [
        ...(this.#shortForms.get(full) ?? []),
        { text: short, paragraph },
      ]);
    }
  }

  /** The key of a body: that of its full name, in whatever form it is called. */
  keyOf(name: string): string {
    const key = fold(name);
    return this.#fullNames.get(key) ?? key;
  }

  /** The name of a key as the text first has it. */
  formOf(key: string): string | undefined {
    return this.#forms.get(key);
  }

  /** The one record whose name stands in the text under a key. */
  recordOf(key: string): { id: string; type: RecordType } | undefined {
    return this.#records.get(key);
  }

  /** What the text says a name to be the name of. */
  typeOf(key: string): RecordType | undefined {
    return this.#types.get(key);
  }

  /** The short forms that the text introduces for a key. */
  shortFormsOf(key: string): readonly ShortForm[] {
    return (this.#shortForms.get(key) ?? []).filter(
      ({ text }) => this.#fullNames.get(fold(text)) === key,
    );
  }

  /** A wording in the script that it is written in; what both share is of the text's script. */
  localized(text: string): LocalizedText {
    if (!HAN.test(text)) return { en: text };
    const { script } = detectScript(text);
    return { [script === 'hans' || script === 'hant' ? script : this.#script]: text };
  }
}
