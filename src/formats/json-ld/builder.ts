import type { Frozen } from '../../data/frozen.js';
import { nameOf } from '../../lookup/name-of.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { LocalizedText } from '../../schemas/values/localized-text.js';
import type { NamedItem } from '../../schemas/values/named-item.js';
import type { Names } from '../../schemas/values/names.js';
import type { Place } from '../../schemas/values/place.js';
import { type FieldWriter, createFieldWriter } from './fields.js';
import { type Namer, createNamer } from './iri.js';
import type { JsonLdDocument, JsonLdPlace, JsonLdReference, JsonLdThing } from './types.js';

/** `T` with every property also allowed to be `undefined`. */
type Loose<T> = { [Key in keyof T]: T[Key] | undefined };

/** An object without what is `undefined` and without empty lists: JSON-LD has no use for them. */
export function present<T extends object>(loose: Loose<T>): T {
  const entries = Object.entries(loose).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as T;
}

/** What the nodes of one record are made with. */
export interface Builder {
  namer: Namer;
  fields: FieldWriter;
  /** Name, other names and description in the reader's language. */
  named(item: Frozen<{ names: Names; description?: LocalizedText | undefined }>): {
    name: string;
    alternateName?: string[];
    description?: string;
  };
  /** A text in the reader's language, else in one that it has. */
  text(text: Frozen<LocalizedText>): string;
  /** A link to a record. */
  reference(id: string): JsonLdReference;
  references(ids: readonly (string | undefined)[] | undefined): JsonLdReference[];
  things(items: Frozen<NamedItem[]> | undefined, path: string): JsonLdThing[];
  places(places: Frozen<Place[]> | undefined): JsonLdPlace[];
}

/** Every form of a name but the misspelt ones, the chosen one aside. */
function otherNames(names: Frozen<Names>, chosen: string): string[] {
  const aliases = names.aliases?.filter(({ kind }) => kind !== 'misspelling') ?? [];
  const forms = [names.hans, names.hant, names.en, ...aliases.map(({ text }) => text)];
  return [...new Set(forms)].filter((form) => form !== undefined && form !== chosen) as string[];
}

/** The builder for one record. */
export function createBuilder(record: { id: string }, locale: string, base: string): Builder {
  const namer = createNamer(base, record.id);
  const fields = createFieldWriter(record, namer);
  const reference = (id: string): JsonLdReference => ({ '@id': namer.record(id) });
  const text: Builder['text'] = (forms) => nameOf({ names: forms }, locale).text;
  const named: Builder['named'] = ({ names, description }) => {
    const { text: name } = nameOf({ names }, locale);
    return present<ReturnType<Builder['named']>>({
      name,
      alternateName: otherNames(names, name),
      description: description && text(description),
    });
  };
  return {
    namer,
    fields,
    named,
    text,
    reference,
    references: (ids = []) => [...new Set(ids)].filter((id) => id !== undefined).map(reference),
    things: (items = [], path) =>
      items.map((item) => ({
        '@type': 'Thing',
        '@id': namer.item(`${path}.${item.id}`),
        ...named(item),
        ...fields.rest(item, ['id'], `${path}.${item.id}`),
      })),
    places: (places = []) =>
      places.map((place) => ({
        '@type': 'Place',
        '@id': namer.place(place.id),
        ...named(place),
        ...fields.rest(place, ['id'], `places.${place.id}`),
      })),
  };
}

const NO_TAIL = { sameAs: undefined, sources: [] } as const;

/**
 * What every document has, and behind it the fields that nothing else says.
 *
 * @param said - keys of the record that its properties hold as a whole
 */
export function documentOf<Type extends string, Own extends object>(
  record: Frozen<AnyRecord>,
  builder: Builder,
  type: Type,
  own: Loose<Own>,
  said: readonly string[],
): JsonLdDocument<Type> & Own {
  // A source is its own evidence.
  const { sameAs, sources } = record.type === 'source' ? NO_TAIL : record;
  const head: JsonLdDocument<Type> = {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': builder.namer.record(record.id),
    identifier: record.id,
    ...builder.named(record),
    ...(sameAs && { sameAs: [...sameAs] }),
  };
  return {
    ...head,
    ...present(own),
    ...present({ subjectOf: builder.references(sources.map(({ source }) => source)) }),
    ...builder.fields.rest(record, ['id', 'sameAs', ...said]),
  } as JsonLdDocument<Type> & Own;
}
