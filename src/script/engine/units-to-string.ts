import { lazy } from './lazy.js';

/** Up to this length, calls that take the units one by one are faster than a decoder. */
const SHORT = 64;

/** The platform's decoder; none where it has none, or one of UTF-8 alone. */
const decoder = lazy(() => {
  try {
    const made = new TextDecoder('utf-16le', { ignoreBOM: true, fatal: true });
    return made.decode(Uint16Array.of(0x8bba)) === '论' ? made : undefined;
  } catch {
    return undefined;
  }
});

/**
 * The string of UTF-16 code units, whatever they are.
 *
 * `TextDecoder` is by far the fastest way to a long string, but refuses, or else replaces, a
 * surrogate without its partner.
 */
export function unitsToString(units: Uint16Array, length: number): string {
  if (length <= SHORT) return assemble(units, length);
  try {
    return decoder()?.decode(units.subarray(0, length)) ?? assemble(units, length);
  } catch {
    return assemble(units, length);
  }
}

function assemble(units: Uint16Array, length: number): string {
  const at = (i: number): number => units[i] as number;
  const char = String.fromCharCode;
  let text = '';
  let i = 0;
  for (; i + 8 <= length; i += 8) {
    text += char(
      at(i),
      at(i + 1),
      at(i + 2),
      at(i + 3),
      at(i + 4),
      at(i + 5),
      at(i + 6),
      at(i + 7),
    );
  }
  if (i + 4 <= length) {
    text += char(at(i), at(i + 1), at(i + 2), at(i + 3));
    i += 4;
  }
  if (i + 2 <= length) {
    text += char(at(i), at(i + 1));
    i += 2;
  }
  if (i < length) text += char(at(i));
  return text;
}
