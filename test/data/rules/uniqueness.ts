import type { DataRule } from '../bundled.js';

/** No id stands for two records, of whatever collections. */
export const uniqueIds: DataRule = (records) => {
  const types = new Map<string, string>();
  return records.flatMap(({ id, type }) => {
    const other = types.get(id);
    types.set(id, type);
    return other === undefined ? [] : [`${id} id: stands for a ${other} and a ${type}`];
  });
};

/** No two places have the same code. */
export const uniqueCodes: DataRule = (records) => {
  const known = new Map<string, string>();
  return records.flatMap((record) => {
    if (record.type !== 'place') return [];
    return [record.isoCode, record.gbCode].flatMap((code) => {
      if (code === undefined) return [];
      const other = known.get(code);
      known.set(code, record.id);
      return other === undefined ? [] : [`${record.id}: has the code ${code} of ${other}`];
    });
  });
};
