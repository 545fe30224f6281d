const LONGEST = 80;

/** Whether a value is an object that JSON can write: no list, no Date, no Map, no instance of a class. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have another Object.prototype, which has no prototype itself.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function toText(value: unknown): string {
  if (typeof value === 'bigint') return `${String(value)}n`;
  if (typeof value === 'string') return JSON.stringify(value);
  const isOpaque = (typeof value === 'object' && value !== null) || typeof value === 'function';
  if (!isOpaque) return String(value);
  const tag = Object.prototype.toString.call(value);
  if (!Array.isArray(value) && !isPlainObject(value)) return tag;
  try {
    return JSON.stringify(value) ?? tag;
  } catch {
    // It holds itself, or what JSON cannot write.
    return tag;
  }
}

/**
 * A value for a message: as JSON, on one line and not too long; what JSON cannot write by its
 * class, `[object Date]`. Untyped callers may give anything; it never throws.
 */
export function shown(value: unknown): string {
  const text = toText(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
