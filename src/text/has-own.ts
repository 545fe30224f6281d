/** Whether an object has a key of its own; `Object.hasOwn`, which engines before 2022 lack. */
export const hasOwn = (object: object, key: PropertyKey): boolean =>
  Object.prototype.hasOwnProperty.call(object, key);
