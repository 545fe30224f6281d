import { bmpFolds } from './fold-table.js';
import { PLACE, keyPage } from './key-pages.js';

/** A key as code units; what stands behind `length` is spare. */
export interface FoldedUnits {
  units: Uint16Array;
  /** Where the character behind each unit starts; empty when nobody asked. */
  offsets: Uint32Array;
  length: number;
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const DASH = 0x2d;

const isIdeograph = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

function grow<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * The key of a text, unit by unit. A typed array of a length that is known is far faster than
 * putting strings together.
 */
export function foldUnits(text: string, withOffsets: boolean): FoldedUnits {
  const folds = bmpFolds();
  let units = new Uint16Array(text.length + 1);
  let offsets = new Uint32Array(withOffsets ? text.length + 1 : 0);
  let length = 0;
  for (let i = 0; i < text.length;) {
    const start = i;
    const unit = text.charCodeAt(i++);
    if (isIdeograph(unit)) {
      units[length] = folds[unit] || unit;
      if (withOffsets) offsets[length] = start;
      length++;
      continue;
    }
    // Of a line end in two units the second stands for both.
    if (unit === RETURN && text.charCodeAt(i) === NEWLINE) continue;
    const codePoint = isHighSurrogate(unit) ? (text.codePointAt(start) as number) : unit;
    if (codePoint > 0xffff) i++;
    const page = keyPage(codePoint);
    const place = codePoint & PLACE;
    let from = page.starts[place] as number;
    const to = page.starts[place + 1] as number;
    // Room for the rest of the text is kept, so that no other character has to ask for it.
    const needed = length + (to - from) + text.length - i;
    if (needed >= units.length) {
      units = grow(units, new Uint16Array(2 * needed));
      if (withOffsets) offsets = grow(offsets, new Uint32Array(2 * needed));
    }
    for (; from < to; from++) {
      const key = page.units[from] as number;
      // The Chinese dash is two characters wide, and as often typed as one.
      if (key === DASH && length > 0 && units[length - 1] === DASH) continue;
      units[length] = key;
      if (withOffsets) offsets[length] = start;
      length++;
    }
  }
  return { units, offsets, length };
}

/** Up to this length it is faster to take the units one by one. */
const SHORT = 64;

/** The key as a string. */
export function toText({ units, length }: FoldedUnits): string {
  let text = '';
  if (length <= SHORT) {
    for (let i = 0; i < length; i++) text += String.fromCharCode(units[i] as number);
    return text;
  }
  // In chunks: the number of arguments that a call may have is limited.
  for (let i = 0; i < length; i += 8192) {
    text += Reflect.apply(
      String.fromCharCode,
      null,
      units.subarray(i, Math.min(length, i + 8192)),
    ) as string;
  }
  return text;
}
