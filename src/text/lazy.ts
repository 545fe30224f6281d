/** A function that makes its value when it is first called, and returns that value ever after. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** As {@link lazy}, for a list: each item is made when it is first asked for, from its index alone. */
export function lazyList<T extends object>(length: number, make: (index: number) => T) {
  const made = new Array<T | undefined>(length).fill(undefined);
  return (index: number): T => (made[index] ??= make(index));
}
