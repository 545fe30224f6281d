/** A type of which nothing can be changed, however deep. */
export type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

/**
 * Freezes rows with all that they hold, so that no consumer can change them for another.
 *
 * @param value - plain JSON
 * @returns the same value
 * @example
 * Object.isFrozen(freeze([{ id: 'a' }])[0]) // true
 */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) freeze(item);
    Object.freeze(value);
  }
  return value;
}
