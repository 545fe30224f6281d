/** Retired ids and the ids that took their place. An id is never reused. */
export const RETIRED_IDS: Readonly<Record<string, string>> = Object.freeze({});

/**
 * The id that took the place of a retired one.
 *
 * @param id - any string
 * @returns the successor, or `undefined` for an id that was not retired
 * @example
 * redirectOf('zgc-forum-2024') // undefined
 */
export function redirectOf(id: string): string | undefined {
  return Object.hasOwn(RETIRED_IDS, id) ? RETIRED_IDS[id] : undefined;
}
