import type { Money, Quantity } from '../../text/types.js';

// How two values that one text gives for one field stand to each other.

/** Whether a value is a quantity or an amount. */
export const isQuantity = (value: unknown): value is Quantity | Money =>
  typeof value === 'object' && value !== null && 'approximation' in value;

/** A value as a text to compare by; the wording that a quantity may carry is no part of it. */
export function valueKey(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === 'literal') return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether two values are equal. */
export const isSameValue = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && valueKey(a) === valueKey(b));

/** Whether a number that is stated exactly lies where another wording says: 673.17亿 in 超670亿. */
function liesIn(exact: Quantity | Money, other: Quantity | Money): boolean {
  const { value } = exact;
  if (exact.approximation !== 'exact' || value === null) return false;
  const { min, max, minInclusive, maxInclusive } = other;
  if (other.approximation === 'exact' || (min === undefined && max === undefined)) return false;
  const isAbove = min === undefined || (minInclusive === true ? value >= min : value > min);
  const isBelow = max === undefined || (maxInclusive === true ? value <= max : value < max);
  return isAbove && isBelow;
}

const unitOf = (quantity: Quantity | Money): string =>
  'currency' in quantity ? quantity.currency : quantity.unit;

/** Whether a date says the same as another, and more: 2024-09-19 beside 2024-09 or XXXX-09-19. */
function refinesDate(fine: string, coarse: string): boolean {
  if (!/^[\dX-]+$/.test(fine) || !/^[\dX-]+$/.test(coarse) || fine.length < coarse.length) {
    return false;
  }
  return [...coarse].every((char, i) => char === 'X' || char === fine[i]);
}

/**
 * Whether the first value says what the second says, and says it more nearly. Of texts only dates
 * can: other words are other words.
 */
export function refines(fine: unknown, coarse: unknown): boolean {
  if (typeof fine === 'string' && typeof coarse === 'string') return refinesDate(fine, coarse);
  if (!isQuantity(fine) || !isQuantity(coarse)) return false;
  return unitOf(fine) === unitOf(coarse) && liesIn(fine, coarse);
}
