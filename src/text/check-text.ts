/** @throws {TypeError} When `text` is no string. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== 'string') {
    throw new TypeError(`expected a string, got ${text === null ? text : typeof text}`);
  }
}
