import { draftId } from '../../ids/draft-id.js';
import type { RecordType } from '../../ids/enums.js';
import type { Reference } from '../../schemas/drafts.js';
import type { SourceRef } from '../../schemas/values/source-ref.js';
import { detectScript } from '../../text/detect-script.js';
import type { Money, Quantity } from '../../text/types.js';
import { ExtractionError } from './extraction-error.js';
import {
  type ReadDate,
  isMoney,
  readDate,
  readMoney,
  readOrdinal,
  readQuantity,
} from './readers.js';
import type { ExtractionKind } from './schemas.js';

/** What {@link fromExtraction} is told beside what was extracted. */
export interface FromExtractionOptions {
  /** Id of the source, which every field of the draft cites. */
  source: string;
  /** 0-based paragraph of the source in which it stands. */
  paragraph?: number | undefined;
  /** ISO day on which the text came out; dates without a year are resolved against it. */
  published?: string | undefined;
  /**
   * The text that the model was given. With it every wording has to stand there, whatever its script, width and
   * spacing, a figure with all that it says; what a model made up or cut short is refused.
   */
  article?: string | undefined;
  /**
   * Id of the record of one of the types that a name means, or `undefined`:
   * `(name, types) => types.flatMap((type) => findByName(name, { type }))[0]?.id`. Without it, parties and places stay as worded.
   */
  resolve?: ((name: string, types: readonly RecordType[]) => string | undefined) | undefined;
}

const EXPECTED = {
  date: 'a date as the text has it, such as 4月25日, or EDTF, such as 2024-04-25',
  money: 'an amount as the text has it, such as 673.17亿元',
  quantity: 'a figure with its unit, such as 50余家 or 40%',
  ordinal: 'the number of the edition, such as 第27届 or 27',
  year: 'a year, such as 2024 or 2024年',
} as const;

/** A text with something in it; models write an empty one for none. */
export const textOf = (text: string | null): string | undefined => text?.trim() || undefined;

const HAN = /\p{Script=Han}/u;

/**
 * Reads the fields of one extraction and notes for each where it stands.
 *
 * A field that was read from a wording cites it; what the day of issue had to complete says so.
 */
export class DraftBuilder {
  readonly #kind: ExtractionKind;
  readonly #options: FromExtractionOptions;
  readonly #form: 'hans' | 'hant';
  /** Fields that are cited together, without a wording. */
  readonly #plain: string[] = [];
  readonly #refs: SourceRef[] = [];

  constructor(kind: ExtractionKind, extraction: object, options: FromExtractionOptions) {
    this.#kind = kind;
    this.#options = options;
    // One text has one script, though few of its names may show it.
    const texts = JSON.stringify(extraction);
    this.#form = detectScript(texts).script === 'hant' ? 'hant' : 'hans';
  }

  fail(field: string, input: unknown, expected: string): never {
    throw new ExtractionError(this.#kind, field, input, expected);
  }

  /** Notes that a field is stated, for the sources. */
  state(...fields: string[]): void {
    this.#plain.push(...fields);
  }

  #cite(ref: Omit<SourceRef, 'source'>): void {
    const { source, paragraph } = this.#options;
    this.#refs.push({ source, ...(paragraph !== undefined && { paragraph }), ...ref });
  }

  #stateRead(field: string, literal: string | undefined): void {
    if (literal === undefined) this.state(field);
    else this.#cite({ fields: [field], literal });
  }

  /** A text in the script of the whole, or in English. */
  localized(text: string): { hans?: string; hant?: string; en?: string } {
    return { [HAN.test(text) ? this.#form : 'en']: text };
  }

  localizedField(field: string, value: string | null): Record<string, object> {
    const text = textOf(value);
    if (text === undefined) return {};
    this.state(field);
    return { [field]: this.localized(text) };
  }

  names(name: string | null, english: string | null): Record<string, object> {
    const [own, other] = [textOf(name), textOf(english)];
    if (own === undefined && other === undefined) return {};
    this.state('names');
    const en = other === undefined ? {} : { en: other };
    return { names: { ...en, ...(own === undefined ? {} : this.localized(own)) } };
  }

  money(field: string, value: string | null): { money?: Money } {
    const text = textOf(value);
    if (text === undefined) return {};
    const read = readMoney(text) ?? this.fail(field, value, EXPECTED.money);
    this.#stateRead('money', read.literal);
    return { money: read.value };
  }

  quantity(
    from: string,
    to: string,
    value: string | null,
    unit: string | null = null,
  ): Record<string, Quantity> {
    const text = textOf(value);
    if (text === undefined) return {};
    const read = readQuantity(text, textOf(unit)) ?? this.fail(from, value, EXPECTED.quantity);
    this.#stateRead(to, read.literal);
    return { [to]: read.value };
  }

  /** A figure of either kind; one that tells a change goes under that name. */
  figure(
    value: string,
    unit: string | null,
    isChange: boolean,
  ): { money?: Money; quantity?: Quantity; changedBy?: Quantity } {
    if (isMoney(value)) return this.money('figure', value);
    const path = isChange ? 'change.quantity' : 'quantity';
    const { [path]: quantity } = this.quantity('figure', path, value, unit);
    if (quantity === undefined) return {};
    return isChange ? { changedBy: quantity } : { quantity };
  }

  ordinal(value: string | null): { ordinal?: number } {
    const text = textOf(value);
    if (text === undefined) return {};
    const read = readOrdinal(text) ?? this.fail('ordinal', value, EXPECTED.ordinal);
    this.#stateRead('ordinal', read.literal);
    return { ordinal: read.value };
  }

  year(value: string | null): { year?: number } {
    const text = textOf(value);
    if (text === undefined) return {};
    const read = readDate(text, this.#options.published);
    if (!read || !/^\d{4}$/.test(read.value)) return this.fail('year', value, EXPECTED.year);
    this.state('year');
    return { year: Number(read.value) };
  }

  #readDate(field: string, value: string | null): ReadDate | undefined {
    const text = textOf(value);
    if (text === undefined) return undefined;
    const { published } = this.#options;
    return readDate(text, published) ?? this.fail(field, value, EXPECTED.date);
  }

  #stateDate(field: string, { literal, resolved }: Pick<ReadDate, 'literal' | 'resolved'>): void {
    if (!resolved) this.#stateRead(field, literal);
    else {
      const day = String(this.#options.published);
      const basis = {
        hans: `据文章的刊出日期${day}。`,
        hant: `據文章的刊出日期${day}。`,
        en: `Told by the day on which the text came out, ${day}.`,
      };
      this.#cite({ fields: [field], status: 'inferred', basis });
    }
  }

  date(field: string, value: string | null): Record<string, string> {
    const read = this.#readDate(field, value);
    if (read === undefined) return {};
    this.#stateDate(field, read);
    return { [field]: read.value };
  }

  /** First and last day; a stretch given for the first alone tells both. */
  days(start: string | null, end: string | null): { startDate?: string; endDate?: string } {
    const read = this.#readDate('startDate', start);
    const [first, last] = read?.value.split('/') ?? [];
    if (!read?.isRange || first === undefined || last === undefined || textOf(end) !== undefined) {
      return { ...this.date('startDate', start), ...this.date('endDate', end) };
    }
    // A wording goes with one field; this one tells two.
    const { resolved } = read;
    this.#stateDate('startDate', { resolved });
    this.#stateDate('endDate', { resolved });
    return { startDate: first, endDate: last };
  }

  /** A stretch of time; a year by itself is one from its beginning to its end. */
  period(value: string | null): { period?: string } {
    const read = this.#readDate('period', value);
    if (read === undefined) return {};
    const isStretch = read.value.includes('/');
    this.#stateDate('period', isStretch ? read : { resolved: read.resolved });
    return { period: isStretch ? read.value : `${read.value}/${read.value}` };
  }

  /** A stable id for a thing of which the name alone is known. */
  idOf(type: string, name: string): string {
    return draftId(type, name);
  }

  /** Id of the record that a name means, where the caller can tell. */
  resolve(name: string, types: readonly RecordType[]): string | undefined {
    return this.#options.resolve?.(name, types);
  }

  /** What a name means: a record where the caller can tell, else the name. */
  reference(text: string, types: readonly RecordType[]): Reference {
    const id = this.resolve(text, types);
    return id === undefined ? { text } : { id };
  }

  /** Named parts of the draft, each once. */
  items(field: string, values: readonly string[] | null): Record<string, object[]> {
    const texts = new Set((values ?? []).map((value) => textOf(value)));
    const items = [...texts].flatMap((text) =>
      text === undefined ? [] : [{ id: this.idOf('item', text), names: this.localized(text) }],
    );
    if (items.length === 0) return {};
    this.state(field);
    return { [field]: items };
  }

  /** Where everything stands, once all has been read. */
  sources(status: string): SourceRef[] {
    const { source, paragraph } = this.#options;
    const place = { source, ...(paragraph !== undefined && { paragraph }) };
    const planned = status === 'planned' ? ({ status: 'planned' } as const) : {};
    // What is inferred says so; all else, the status always among it, is as planned as the whole.
    const plain = { ...place, fields: this.#plain, ...planned };
    return [plain, ...this.#refs.map((ref) => ({ ...planned, ...ref }))];
  }
}
