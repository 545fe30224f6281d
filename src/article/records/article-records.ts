import { draftId } from '../../ids/draft-id.js';
import type { RecordType } from '../../ids/enums.js';
import { findRecord } from '../../lookup/get-record.js';
import type { AnyDraft, Reference } from '../../schemas/drafts.js';
import type { Names } from '../../schemas/values/names.js';
import { fold } from '../../text/fold.js';
import type { Where } from './citations.js';
import { Wordings } from './citations.js';
import type { DraftedReading, StatedDraft } from './draft-records.js';
import type { FieldContext, Types } from './field-parts.js';
import { NameBook } from './name-book.js';
import { organizationKind, placeKind } from './name-kinds.js';
import { RecordBuilder, aliasOf } from './record-builder.js';
import { recordFields } from './record-fields.js';
import { NamedThings, TalliedThings, type Sighting } from './same-thing.js';

// Wholes before their parts, which are told apart by them.
const NAMED = [
  'forum',
  'sub-forum',
  'forum-event',
  'competition',
  'platform',
  'park',
  'achievement',
  'policy',
  'person',
] as const;
const TALLIED = ['signing', 'statistic'] as const;

/** All forms of a name. */
const formsOf = ({ hans, hant, en, aliases = [] }: Names): string[] =>
  [hans, hant, en, ...aliases.map(({ text }) => text)].filter((form) => form !== undefined);

/** The names by which the drafts of a reading call things. */
function* namesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if ('text' in value && typeof value.text === 'string' && !('kind' in value)) yield value.text;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'names') yield* formsOf(part as Names);
    else yield* namesIn(part);
  }
}

// 第三届海港论坛 is 海港论坛, of an edition that the draft tells.
const EDITION = /^(?:第?[\d〇零一二三四五六七八九十百]+[届屆]|\d{4}年?)+|\d{4}年?$/g;

/** What a thing is, as far as its name tells. */
function kindOf(type: RecordType, name: string): string | undefined {
  if (type === 'organization') return organizationKind(name);
  return type === 'place' ? placeKind(name) : undefined;
}

/** The year of an edition, which its first day tells too. */
function yearOf(draft: AnyDraft): number | undefined {
  if ('year' in draft && draft.year !== undefined) return draft.year;
  const year = 'startDate' in draft ? /^\d{4}/.exec(draft.startDate ?? '')?.[0] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** The records of one article, put together. */
export class ArticleRecords {
  readonly #statements: readonly StatedDraft[];
  readonly #book: NameBook;
  readonly #wordings: Wordings;
  readonly #things = new NamedThings();
  readonly #tallied = new TalliedThings();
  /** Ids of the signings and figures by those of their drafts. */
  readonly #tallies = new Map<string, string>();
  /** Types of the things that have drafts. */
  readonly #types = new Map<string, RecordType>();
  readonly #builders = new Map<string, RecordBuilder>();

  constructor(reading: DraftedReading) {
    const { statements, mentions } = reading;
    this.#statements = [...statements].sort((a, b) => a.start - b.start || a.end - b.end);
    this.#book = new NameBook(reading, namesIn(this.#statements.map(({ draft }) => draft)));
    this.#wordings = new Wordings(mentions);
    this.#tellThingsApart();
    for (const statement of this.#statements) this.#addStatement(statement);
  }

  toRecords(source: string | undefined): { type: RecordType }[] {
    return [...this.#builders.values()].map(
      (builder) => builder.toRecord(source) as { type: RecordType },
    );
  }

  #ofType(type: AnyDraft['type']): StatedDraft[] {
    return this.#statements.filter(({ draft }) => draft.type === type);
  }

  #tellThingsApart(): void {
    for (const type of NAMED) {
      for (const statement of this.#ofType(type)) this.#things.add(this.#sighting(statement));
    }
    for (const { draft } of this.#statements) {
      this.#types.set(this.#finalId(draft.id), draft.type);
    }
    for (const type of TALLIED) {
      for (const { draft, recordId } of this.#ofType(type)) {
        const fields = recordFields(draft, this.#context(undefined));
        const id = this.#tallied.idOf(draft, fields);
        this.#tallies.set(draft.id, recordId ?? this.#tallies.get(id) ?? id);
      }
    }
  }

  #sighting({ draft, recordId }: StatedDraft): Sighting {
    const names = draft.names ? formsOf(draft.names) : [];
    const ordinal = 'ordinal' in draft ? draft.ordinal : undefined;
    const year = draft.type === 'forum' ? yearOf(draft) : undefined;
    const isEdition = ordinal !== undefined || year !== undefined;
    const bases = isEdition ? names.map((name) => name.replaceAll(EDITION, '')) : [];
    const keys = [...names, ...bases].map((name) => this.#book.keyOf(name)).filter(Boolean);
    const whole = 'forum' in draft && draft.type !== 'signing' ? draft.forum : undefined;
    const series = draft.type === 'forum' ? (draft.seriesId ?? this.#seriesOf(draft)) : undefined;
    if (series !== undefined) keys.push(`series ${series}`);
    return {
      id: draft.id,
      recordId,
      names: keys.map((key) => `${draft.type} ${key}`),
      edition: { ordinal, year, whole: whole && this.#idOf(whole, ['forum']) },
    };
  }

  #seriesOf({ series }: { series?: Reference | undefined }): string | undefined {
    return series && this.#idOf(series, ['forum-series']);
  }

  /** The id of a thing by that of a draft; any other id stays. */
  #finalId(id: string): string {
    return this.#things.ofDraft(id)?.id ?? this.#tallies.get(id) ?? id;
  }

  /** The type and id of what a bare name means. */
  #bearerOf(text: string, types: Types): { id: string; type: RecordType; isBare: boolean } {
    const key = this.#book.keyOf(text);
    const record = this.#book.recordOf(key);
    if (record && types.includes(record.type)) return { ...record, isBare: false };
    for (const type of types) {
      const thing = this.#things.named(`${type} ${key}`);
      if (thing) return { id: thing.id, type, isBare: false };
    }
    const told = this.#book.typeOf(key);
    const type = told && types.includes(told) ? told : types[0];
    return { id: draftId(type, key), type, isBare: true };
  }

  #idOf(reference: Reference, types: Types): string | undefined {
    if ('id' in reference) return this.#finalId(reference.id);
    if ('draft' in reference) return this.#finalId(reference.draft);
    // A figure has no name.
    return types[0] === 'statistic' ? undefined : this.#bearerOf(reference.text, types).id;
  }

  #builderOf(type: RecordType, id: string): RecordBuilder {
    const known = this.#builders.get(id);
    if (known) return known;
    const builder = new RecordBuilder(type, id, this.#wordings);
    this.#builders.set(id, builder);
    return builder;
  }

  /** Adds the full name and the short forms that the text introduces. */
  #addIntroduced(builder: RecordBuilder, name: string, where: Where): void {
    const key = this.#book.keyOf(name);
    const shortForms = this.#book.shortFormsOf(key);
    const full = this.#book.formOf(key) ?? name;
    const [first] = shortForms;
    if (first === undefined) return;
    const at = { ...where, start: 0, end: 0 };
    builder.add({ names: this.#book.localized(full) }, { ...at, paragraph: first.paragraph });
    for (const { text, paragraph } of shortForms) {
      builder.add({ names: { aliases: [aliasOf(text)] } }, { ...at, paragraph });
    }
  }

  #addBareName(text: string, types: Types, where: Where): void {
    const { id, type, isBare } = this.#bearerOf(text, types);
    if (!isBare) return;
    const builder = this.#builderOf(type, id);
    const key = this.#book.keyOf(text);
    const kind = kindOf(type, this.#book.formOf(key) ?? text);
    const isShort = key !== fold(text);
    const names = isShort ? { aliases: [aliasOf(text)] } : this.#book.localized(text);
    // Whatever is planned, the name is there.
    const at = { ...where, isPlanned: false };
    builder.add({ ...(kind && { kind }), names }, at);
    this.#addIntroduced(builder, text, at);
  }

  /** @param where - where the draft stands, or nothing to look at it alone */
  #context(where: Where | undefined): FieldContext {
    return {
      idOf: (reference, types) => {
        const id = this.#idOf(reference, types);
        if (where && id !== undefined && 'text' in reference) {
          this.#addBareName(reference.text, types, where);
        }
        return id;
      },
      typeOf: (id) => this.#types.get(id) ?? findRecord(id)?.type,
      localized: (text) => this.#book.localized(text),
      status: where?.isPlanned ? 'planned' : 'held',
    };
  }

  #addStatement({ draft, recordId, paragraph, start, end, status }: StatedDraft): void {
    const isPlanned = 'status' in draft ? draft.status === 'planned' : status === 'planned';
    const where = { paragraph, start, end, isPlanned };
    const id = recordId ?? this.#finalId(draft.id);
    const builder = this.#builderOf(draft.type, id);
    const fields = recordFields(draft, this.#context(where));
    builder.add(this.#withFinalIds(fields, id), where);
    builder.addDisputes(draft.disputed ?? []);
    for (const name of draft.names ? formsOf(draft.names) : []) {
      this.#addIntroduced(builder, name, where);
    }
  }

  /** Fields whose ids are those of records; nothing is a part of itself. */
  #withFinalIds(fields: Record<string, unknown>, own: string): Record<string, unknown> {
    const replaced = Object.entries(fields).map(([key, value]) => [key, this.#replaced(value)]);
    return Object.fromEntries(
      replaced.filter(([key, value]) => !(String(key).endsWith('Id') && value === own)),
    ) as Record<string, unknown>;
  }

  #replaced(value: unknown): unknown {
    if (typeof value === 'string') return this.#finalId(value);
    if (Array.isArray(value)) return value.map((item) => this.#replaced(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [key, this.#replaced(part)]),
    );
  }
}
