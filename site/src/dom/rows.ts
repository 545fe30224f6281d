import { type Child, h } from './h.js';

/** A term and what is said of it; without a value there is no row. */
export type FactRow = readonly [term: string, value: Child];

const isEmpty = (value: Child): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  value === '' ||
  (Array.isArray(value) && value.every(isEmpty));

/** Terms and their values, those without one left out. */
export const factList = (rows: readonly FactRow[]): HTMLElement | null => {
  const filled = rows.filter(([, value]) => !isEmpty(value));
  if (filled.length === 0) return null;
  return h(
    'dl',
    { class: 'kv' },
    filled.map(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]),
  );
};
