// Whole numbers as printable ASCII that a single-quoted string holds without escapes: 93 digits,
// small numbers in one of them. Read by src/script/engine/number-reader.ts.

const DIGITS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter((digit) => digit !== "'" && digit !== '\\')
  .join('');

const BASE = DIGITS.length;

/** By number of digits: the first value of the leading digit, and how many values it may take. */
const FORMS = [
  [0, 40],
  [40, 50],
  [90, 2],
  [92, 1],
];

/** @param {number} value A whole number, at least 0. */
export function encodeNumber(value) {
  let rest = value;
  let span = 1;
  for (const [start, count] of FORMS) {
    if (rest < count * span) {
      let digits = '';
      for (let unit = span; unit > 1; unit /= BASE) {
        digits += DIGITS[Math.floor(rest / (unit / BASE)) % BASE];
      }
      return DIGITS[start + Math.floor(rest / span)] + digits;
    }
    rest -= count * span;
    span *= BASE;
  }
  throw new RangeError(`${value} is too large to pack`);
}

/** Signed numbers as unsigned ones: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
export const zigzag = (value) => (value < 0 ? -2 * value - 1 : 2 * value);

/**
 * Packed sections under ascending keys: their number; the distance of each key from the one before, and
 * the length of its section; then the sections. Read by src/script/engine/packed-sections.ts.
 *
 * @param {[number, string][]} sections
 */
export function packSections(sections) {
  let index = encodeNumber(sections.length);
  let previous = 0;
  for (const [key, section] of sections) {
    index += encodeNumber(key - previous) + encodeNumber(section.length);
    previous = key;
  }
  return index + sections.map(([, section]) => section).join('');
}
