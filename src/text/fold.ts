import { checkText } from './check-text.js';
import { foldHan } from './folding/fold-table.js';

/** A key and where each of its units stands in the text. */
export interface FoldedText {
  key: string;
  /** `offsets[i]`: where the character behind `key[i]` starts; one more entry, the text's length. */
  offsets: Uint32Array;
}

const NEWLINE = 0x0a;
const DASH = 0x2d;

// In a name these say how it is set, not which name it is. White space goes too, line ends aside.
const DROPPED =
  /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Ps}\p{Pe}\p{Pi}\p{Pf}<>"'`\u0300-\u036f·•‧・∙⋅]/u;
// The box-drawing line is a common stand-in for the Chinese dash.
const DASHES = /[\p{Pd}−─━]/u;
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/;

function foldSymbol(char: string): string {
  if (LINE_ENDS.test(char)) return '\n';
  if (DROPPED.test(char)) return '';
  if (char === '〜') return '~';
  if (DASHES.test(char)) return '-';
  // There and back, so that ß and ẞ join ss, and both small sigmas meet.
  return char.toLowerCase().toUpperCase().toLowerCase();
}

/** What a character other than a unified Han character leaves in the key. */
function foldOther(char: string): string {
  let folded = '';
  for (const part of char.normalize('NFKD')) {
    const codePoint = part.codePointAt(0) ?? 0;
    const han = foldHan(codePoint);
    folded += han === codePoint ? foldSymbol(part) : String.fromCodePoint(han);
  }
  // Changing the case may bring out a mark that the key drops elsewhere.
  return folded.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
}

const isHan = (codePoint: number) =>
  (codePoint >= 0x3400 && codePoint <= 0x9fff) || (codePoint >= 0x20000 && codePoint <= 0x2f7ff);

let known: Map<number, string> | undefined;

function foldCodePoint(codePoint: number): string {
  known ??= new Map();
  let folded = known.get(codePoint);
  if (folded === undefined) {
    const char = String.fromCodePoint(codePoint);
    folded = isHan(codePoint) ? String.fromCodePoint(foldHan(codePoint)) : foldOther(char);
    known.set(codePoint, folded);
  }
  return folded;
}

function toText(units: Uint16Array): string {
  let text = '';
  // In chunks: the number of arguments that a call may have is limited.
  for (let i = 0; i < units.length; i += 8192) {
    text += String.fromCharCode(...units.subarray(i, i + 8192));
  }
  return text;
}

function grow<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * The key of a text, with the place of every unit of it.
 *
 * A match at `key.slice(i, j)` is cited with `foldedSpan`. Line ends stay in the key as `\n`, and
 * so does sentence punctuation: a name never runs over either.
 *
 * @param text - Any string.
 * @returns The key as of {@link fold}, and an offset for each of its units.
 * @example
 * foldWithOffsets('「京臺」論壇').offsets // Uint32Array [1, 2, 4, 5, 6]
 */
export function foldWithOffsets(text: string): FoldedText {
  checkText(text);
  let units = new Uint16Array(text.length + 1);
  let offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length;) {
    const start = i;
    const codePoint = text.codePointAt(i) ?? 0;
    i += codePoint > 0xffff ? 2 : 1;
    // Of a line end in two units the second stands for both.
    if (codePoint === 0x0d && text.charCodeAt(i) === NEWLINE) continue;
    const folded = foldCodePoint(codePoint);
    if (length + folded.length >= units.length) {
      const capacity = 2 * (length + folded.length);
      units = grow(units, new Uint16Array(capacity));
      offsets = grow(offsets, new Uint32Array(capacity));
    }
    for (let j = 0; j < folded.length; j++) {
      const unit = folded.charCodeAt(j);
      // The Chinese dash is two characters wide, and as often typed as one.
      if (unit === DASH && length > 0 && units[length - 1] === DASH) continue;
      units[length] = unit;
      offsets[length++] = start;
    }
  }
  offsets[length] = text.length;
  return { key: toText(units.subarray(0, length)), offsets: offsets.slice(0, length + 1) };
}

/**
 * The key under which a name matches, whatever its script, width, case, spacing, brackets,
 * quotation marks and middle dots.
 *
 * Characters that OpenCC turns into each other in any of its Chinese configurations share one key
 * character (台 臺 檯 颱; 于 於; 里 裏 裡), so that a converted name keeps its key. That joins a few that
 * differ in meaning (后 後), which names survive. Latin marks and case go, dashes are one `-`.
 * Hint: keys are for comparing, not for showing; words that differ by region (软件, 軟體) and
 * Japanese forms (仏) keep different keys.
 *
 * @param text - Any string; lone surrogates pass through.
 * @returns The key; `fold(fold(x)) === fold(x)`.
 * @throws {TypeError} When `text` is no string.
 * @see https://github.com/BYVoid/OpenCC for the dictionaries behind the character classes
 * @example
 * fold('中關村(海淀)') === fold('中关村 海淀') // true
 */
export function fold(text: string): string {
  return foldWithOffsets(text).key;
}
