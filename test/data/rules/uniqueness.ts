import { isDeepStrictEqual } from 'node:util';
import type { Frozen } from '../../../src/data/frozen.js';
import type { Place } from '../../../src/schemas/values/place.js';
import type { DataRecord, DataRule } from '../bundled.js';

/** No id stands for two records, of whatever collections. */
export const uniqueIds: DataRule = (records) => {
  const types = new Map<string, string>();
  return records.flatMap(({ id, type }) => {
    const other = types.get(id);
    types.set(id, type);
    return other === undefined ? [] : [`${id} id: stands for a ${other} and a ${type}`];
  });
};

const placesOf = (record: DataRecord): readonly Frozen<Place>[] => {
  const stages = record.type === 'competition' ? (record.stages ?? []) : [];
  const own = 'places' in record ? (record.places ?? []) : [];
  return [...own, ...stages.flatMap(({ places }) => places ?? [])];
};

/** One id of a place means the same place in every record, with all its names in each. */
export const samePlaces: DataRule = (records) => {
  const known = new Map<string, { place: Frozen<Place>; record: string }>();
  return records.flatMap((record) =>
    placesOf(record).flatMap((place) => {
      const first = known.get(place.id);
      if (first === undefined) known.set(place.id, { place, record: record.id });
      if (first === undefined || isDeepStrictEqual(first.place, place)) return [];
      return [
        `${record.id} places.${place.id}: differs from the place of that id in ${first.record}`,
      ];
    }),
  );
};
