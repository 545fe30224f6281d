import type { Json, JsonObject } from '../check-record.js';
import { type Namer, fieldIri } from './iri.js';
import type { JsonLdFields, JsonLdFigure, JsonLdReference, JsonLdValue } from './types.js';

// What schema.org has no property for is kept under the record's own field names, turned into
// nodes by form alone, so that a field that is new to a schema is kept as well.

const LANGUAGES: Readonly<Record<string, string>> = { hans: 'zh-Hans', hant: 'zh-Hant', en: 'en' };

/** Lists whose items are what a record does for another: their `id` is that of the other. */
const ROLE_LISTS = new Set(['hosts', 'operators', 'participants', 'parties']);

/** Where a value stands. */
interface Place {
  namer: Namer;
  /** Keys and item ids, as sources cite them. */
  path: string;
  /** The nearest key above. */
  key: string;
  /** Ids of the record's own items that a list of members may name. */
  finalists: ReadonlySet<unknown>;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !isList(value);

/** Parts of a quantity that schema.org names. */
const QUANTITY: Readonly<Record<string, string>> = {
  value: 'value',
  min: 'minValue',
  max: 'maxValue',
  unit: 'unitText',
};
/** An amount of money has no text for a unit. */
const MONEY: Readonly<Record<string, string>> = {
  value: 'value',
  min: 'minValue',
  max: 'maxValue',
  currency: 'currency',
};

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Properties of one object: those that `known` names by schema.org, the rest by ours. */
function propertiesOf(
  value: JsonObject,
  place: Place,
  known: Readonly<Record<string, string>> = {},
): Record<string, JsonLdValue> {
  const entries = Object.entries(value).flatMap(([key, part]): [string, JsonLdValue][] => {
    const written = valueOf(part, { ...place, key, path: join(place.path, key) });
    return written === undefined ? [] : [[known[key] ?? fieldIri(key), written]];
  });
  return Object.fromEntries(entries);
}

/** An item of a list: an item of this record, or what another record does. */
function itemOf(item: JsonObject, list: Place): JsonLdValue {
  const { id, ...parts } = item;
  // An item without an id is cited by its kind.
  const segment = id ?? item['kind'];
  const path = typeof segment === 'string' ? join(list.path, segment) : list.path;
  const properties = propertiesOf(parts, { ...list, path });
  if (typeof id !== 'string') return properties;
  if (ROLE_LISTS.has(list.key)) {
    return { [fieldIri('id')]: { '@id': list.namer.record(id) }, ...properties };
  }
  return { '@id': list.namer.item(path), ...properties };
}

/** A link to one that a list of members names: an item of this record, else another record. */
function memberOf(id: string, { namer, finalists }: Place): JsonLdReference {
  return { '@id': finalists.has(id) ? namer.item(`finalists.${id}`) : namer.record(id) };
}

const isReference = (key: string): boolean => key === 'source' || /Ids?$/.test(key);

/** A value as JSON-LD; `undefined` for `null`, which JSON-LD reads as absent. */
function valueOf(value: Json | undefined, place: Place): JsonLdValue | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') {
    const language = LANGUAGES[place.key];
    if (language !== undefined) return { '@value': value, '@language': language };
    if (place.key === 'ids') return { ...memberOf(value, place) };
    return isReference(place.key) ? { '@id': place.namer.record(value) } : value;
  }
  if (isList(value)) {
    return value.flatMap((item) => {
      const written = isObject(item) ? itemOf(item, place) : valueOf(item, place);
      return written === undefined ? [] : [written];
    });
  }
  if (!isObject(value)) return value;
  if (!('approximation' in value)) return propertiesOf(value, place);
  return 'currency' in value
    ? { '@type': 'MonetaryAmount', ...propertiesOf(value, place, MONEY) }
    : { '@type': 'QuantitativeValue', ...propertiesOf(value, place, QUANTITY) };
}

/** Ids of the items that a list of members may name: the finalists of a competition. */
function finalistsOf({ finalists }: JsonObject): Set<unknown> {
  const items = isList(finalists) ? finalists : [];
  return new Set(items.map((item) => (isObject(item) ? item['id'] : undefined)));
}

/** Writes the fields that no property of schema.org holds. */
export interface FieldWriter {
  /**
   * The fields of the record, or of a part of it.
   *
   * @param value - the record or the part
   * @param said - keys that need not be told again
   * @param path - of the part within the record, item ids for positions; empty for the record
   */
  rest(value: object, said: readonly string[], path?: string): JsonLdFields;
  /** The parts of a quantity, or of a sum of money, as those of a figure. */
  figure(value: object): Omit<JsonLdFigure, '@type' | 'propertyID' | 'name'>;
}

/** The writer for one record. */
export function createFieldWriter(record: object, namer: Namer): FieldWriter {
  const finalists = finalistsOf(record as JsonObject);
  const root: Place = { namer, path: '', key: '', finalists };
  return {
    rest(value, said, path = '') {
      const parts = Object.entries(value).filter(([key]) => !said.includes(key));
      return propertiesOf(Object.fromEntries(parts) as JsonObject, { ...root, path });
    },
    figure: (value) =>
      propertiesOf(
        value as JsonObject,
        root,
        'currency' in value ? { ...MONEY, currency: 'unitText' } : QUANTITY,
      ),
  };
}
