import type { DataRecord, DataRule } from '../bundled.js';

type PlaceRecord = Extract<DataRecord, { type: 'place' }>;

/** What the codes of all that lies in a place begin with: 1101 of 110100, CN of CN. */
const stemsOf = ({ isoCode, gbCode }: PlaceRecord) => ({
  isoCode: isoCode?.length === 2 ? `${isoCode}-` : isoCode,
  gbCode: gbCode?.replace(/(00)+$/, ''),
});

/** The code of a place begins with that of the place in which it lies, where both have one. */
export const codesFollowParents: DataRule = (records) => {
  const places = new Map<string, PlaceRecord>(
    records.flatMap((record) => (record.type === 'place' ? [[record.id, record]] : [])),
  );
  return [...places.values()].flatMap((place) => {
    const parent = places.get(place.parentId ?? '');
    if (parent === undefined) return [];
    const stems = stemsOf(parent);
    return (['isoCode', 'gbCode'] as const).flatMap((key) => {
      const [code, stem] = [place[key], stems[key]];
      if (code === undefined || stem === undefined || code.startsWith(stem)) return [];
      return [`${place.id} ${key}: ${code} lies outside ${parent.id}`];
    });
  });
};
