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

const placesOf = (record: DataRecord) => {
  const stages = record.type === 'competition' ? (record.stages ?? []) : [];
  const own = 'places' in record ? (record.places ?? []) : [];
  return [...own, ...stages.flatMap(({ places }) => places ?? [])];
};

/** One id of a place means the same place, told in the same words, in every record. */
export const samePlaces: DataRule = (records) => {
  const known = new Map<string, { text: string; record: string }>();
  return records.flatMap((record) =>
    placesOf(record).flatMap((place) => {
      const text = JSON.stringify(place);
      const first = known.get(place.id);
      if (first === undefined) known.set(place.id, { text, record: record.id });
      if (first === undefined || first.text === text) return [];
      return [
        `${record.id} places.${place.id}: differs from the place of that id in ${first.record}`,
      ];
    }),
  );
};
