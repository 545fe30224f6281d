/** @throws {TypeError} When `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`);
}

/** @throws {TypeError} When `converter` is no function. */
export function checkConverter(converter: unknown): void {
  if (typeof converter !== 'function') {
    throw new TypeError(`Expected a converter, got ${typeof converter}`);
  }
}

/** @throws {TypeError} When `options` are no object. */
export function checkOptions(options: unknown): void {
  // A number is the index that `texts.map(toSimplified)` hands on.
  if (typeof options === 'number') return;
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`Expected options as an object, got ${String(options)}`);
  }
}

/** The name of a thing for a message, whatever was given for one. */
export const named = (name: unknown): string =>
  typeof name === 'string' ? JSON.stringify(name) : typeof name;
