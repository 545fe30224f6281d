/** Retired ids and the ids that took their place. An id is never reused. */
export const RETIRED_IDS: Readonly<Record<string, string>> = {
  // One signing, told by its platform in one text and as a memorandum in another.
  'zgc-forum-2024-mranti-platform-signing': 'mranti-zgc-memorandum-2024',
};

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
