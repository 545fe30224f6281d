import type { Frozen } from '../../data/frozen.js';
import { nameOf } from '../../lookup/name-of.js';
import type { AnyRecord } from '../../schemas/any-record.js';
import type { LocalizedText } from '../../schemas/values/localized-text.js';
import type { NamedItem } from '../../schemas/values/named-item.js';
import type { Names } from '../../schemas/values/names.js';
import type { Organization } from '../../schemas/organization.js';
import type { Place } from '../../schemas/place.js';
import type { PlaceById } from '../known-places.js';
import { expected } from '../../text/expected.js';
import { addressOf } from './address.js';
import { type FieldWriter, createFieldWriter } from './fields.js';
import { type Namer, createNamer } from './iri.js';
import type {
  JsonLdAddress,
  JsonLdBody,
  JsonLdDocument,
  JsonLdPlace,
  JsonLdReference,
  JsonLdThing,
} from './types.js';

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
  /** Places with name and address; a link where one is not known. */
  places(ids: readonly string[] | undefined): (JsonLdPlace | JsonLdReference)[];
  /** Bodies with their name; a link where one is not known. */
  bodies(ids: readonly string[] | undefined): (JsonLdBody | JsonLdReference)[];
  address(place: Frozen<Place>): JsonLdAddress;
  /** The address of the first of some places that is known. */
  addressIn(ids: readonly string[] | undefined): JsonLdAddress | undefined;
}

/** Every form of a name but the misspelt ones, the chosen one aside. */
function otherNames(names: Frozen<Names>, chosen: string): string[] {
  const aliases = names.aliases?.filter(({ kind }) => kind !== 'misspelling') ?? [];
  const forms = [names.hans, names.hant, names.en, ...aliases.map(({ text }) => text)];
  return [...new Set(forms)].filter((form) => form !== undefined && form !== chosen) as string[];
}

/** What is known of what records refer to. */
export interface Known {
  placeById: PlaceById;
  organizationById: (id: string) => Frozen<Organization> | undefined;
}

/** The builder for one record. */
export function createBuilder(
  record: { id: string },
  locale: string,
  base: string,
  { placeById, organizationById }: Known,
): Builder {
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
  const address: Builder['address'] = (place) =>
    addressOf(place, placeById, (each) => named(each).name);
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
    places: (ids = []) =>
      ids.map((id) => {
        const place = placeById(id);
        if (place === undefined) return reference(id);
        const { name, alternateName } = named(place);
        return present<JsonLdPlace>({
          '@type': 'Place',
          ...reference(id),
          name,
          alternateName,
          address: address(place),
        });
      }),
    bodies: (ids = []) =>
      [...new Set(ids)].map((id) => {
        const body = organizationById(id);
        if (body === undefined) return reference(id);
        return { '@type': 'Organization', ...reference(id), name: named(body).name };
      }),
    address,
    addressIn: (ids = []) => {
      const place = ids.map(placeById).find((known) => known !== undefined);
      return place && address(place);
    },
  };
}

/** Addresses that a page would run when they are followed are none of a record. */
function checkAddresses(addresses: readonly string[] | undefined): void {
  const running = addresses?.find((one) => /^\s*(?:javascript|data|vbscript):/i.test(one));
  if (running === undefined) return;
  throw new RangeError(expected('sameAs to hold addresses of pages', running));
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
  checkAddresses(sameAs);
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
