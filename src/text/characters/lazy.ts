/** Makes a table when it is first asked for, once and whole, so that nobody ever sees a part of it. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
