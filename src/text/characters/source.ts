/**
 * The text under the readers. They see it folded (simplified, half-width, capital digits plain) and
 * unit for unit, so that every word list is written once and positions stay the caller's.
 *
 * A source lives as long as the call that opened it. Every reader takes it as its first argument, and
 * so no answer can depend on another text.
 */
import { CURRENCY, OPENS_BIT, UNIT } from './alphabet.js';
import type { Alphabet } from './alphabet.js';

/** Zeros before the text and behind it, so that looking a little further needs no care. */
const BEFORE = 8;
const BEHIND = 40;

/** A text being read. */
export interface Source {
  /** The caller's wording. */
  readonly text: string;
  /** Position behind the last character. */
  readonly length: number;
  /** The folded text from `BEFORE` on. */
  readonly codes: Uint16Array;
  /** What a folded character may be. */
  readonly traits: Uint32Array;
}

/** Room for a folded text and its openings. */
interface Memory {
  readonly codes: Uint16Array;
  readonly places: Uint32Array;
}

/** Texts up to this length leave their memory to the next one; that of longer ones is let go. */
const MOST_KEPT = 0x10000;
const LEAST = 0x1000;

/** Memory for `size` units, and a little more, so that a longer text after it can use it too. */
function makeMemory(size: number): Memory {
  const room = size > MOST_KEPT ? size : Math.max(LEAST, 2 ** Math.ceil(Math.log2(size)));
  return { codes: new Uint16Array(room), places: new Uint32Array(room) };
}

/**
 * Memory that no call is using. It holds no answer: each call takes it away, writes over all that it
 * reads, and gives it back; making it anew would cost more than reading a short text.
 */
let spare: Memory | null = null;

/**
 * Runs `read` over `text` as `alphabet` shows it. The first `count` of `places` are where mentions may
 * begin.
 */
export function reading<T>(
  text: string,
  alphabet: Alphabet,
  read: (source: Source, places: Uint32Array, count: number) => T,
): T {
  const size = BEFORE + text.length + BEHIND;
  const memory = spare && spare.codes.length >= size ? spare : makeMemory(size);
  spare = null;
  try {
    const { codes, places } = memory;
    const count = fill(text, alphabet, codes, places);
    return read({ text, length: text.length, codes, traits: alphabet.traits }, places, count);
  } finally {
    if (size <= MOST_KEPT) spare = memory;
  }
}

/** Folds a text and finds its openings in one pass: most characters are neither, as one look tells. */
function fill(text: string, { folds }: Alphabet, codes: Uint16Array, places: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const fold = folds[code] as number;
    codes[BEFORE + i] = code ^ fold;
    // Written always and counted only where it opens: the processor would rarely guess a branch right.
    places[count] = i;
    count += fold >>> OPENS_BIT;
  }
  // A loop: calling `fill` for so few takes longer.
  const end = BEFORE + text.length;
  for (let i = end; i < end + BEHIND; i++) codes[i] = 0;
  return count;
}

/** The folded code unit at `pos`; 0 past either end. */
export function at(source: Source, pos: number): number {
  return source.codes[BEFORE + pos] as number;
}

/** The code unit at `pos` as the caller wrote it. */
export function rawAt(source: Source, pos: number): number {
  return source.text.charCodeAt(pos);
}

/** The caller's wording. */
export function rawSlice(source: Source, start: number, end: number): string {
  return source.text.slice(start, end);
}

/** The folded text from `start` to `end`. */
export function slice(source: Source, start: number, end: number): string {
  let pos = start;
  while (pos < end && at(source, pos) === rawAt(source, pos)) pos++;
  if (pos === end) return source.text.slice(start, end);
  let folded = source.text.slice(start, pos);
  for (; pos < end && pos < source.length; pos++) folded += String.fromCharCode(at(source, pos));
  return folded;
}

/** What the character at `pos` may be: its cell, and flags such as {@link UNIT}; 0 past either end. */
export function traitsAt(source: Source, pos: number): number {
  return source.traits[at(source, pos)] as number;
}

/** Kind and value of the character at `pos` in one byte; 0 past either end. */
export function cellAt(source: Source, pos: number): number {
  return traitsAt(source, pos) & 0xff;
}

/** The cell of a folded character. */
export function cellOf(source: Source, char: string): number {
  return (source.traits[char.charCodeAt(0)] ?? 0) & 0xff;
}

/** The kind at `pos`. */
export function kindAt(source: Source, pos: number): number {
  return cellAt(source, pos) >> 4;
}

/** Whether the character at `pos` is `char`: four times as fast as a look through a string. */
export function isChar(source: Source, pos: number, char: string): boolean {
  return at(source, pos) === char.charCodeAt(0);
}

/** Whether the character at `pos` is one of `chars`. */
export function isOneOf(source: Source, pos: number, chars: string): boolean {
  const code = at(source, pos);
  for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true;
  return false;
}

/** Whether `word` stands at `pos`; mostly its first character tells that it does not. */
export function stands(source: Source, word: string, pos: number): boolean {
  return at(source, pos) === word.charCodeAt(0) && goesOnAs(source, word, pos);
}

/** Whether the rest of `word` stands behind its first character at `pos`. */
function goesOnAs(source: Source, word: string, pos: number): boolean {
  for (let i = 1; i < word.length; i++) {
    if (word.charCodeAt(i) !== at(source, pos + i)) return false;
  }
  return true;
}

/** Length of what `pattern`, which begins with `^`, matches at `pos` of the folded text, or 0. */
export function matchLength(source: Source, pattern: RegExp, pos: number): number {
  return matchAt(source, pattern, pos)?.[0].length ?? 0;
}

/** How far a pattern may look. */
const WINDOW = 32;

/** The match at `pos` of a pattern that begins with `^`. */
export function matchAt(source: Source, pattern: RegExp, pos: number): RegExpExecArray | null {
  return pattern.exec(slice(source, pos, pos + WINDOW));
}

/** `pos`, or the position behind one space there. */
export function skipOne(source: Source, pos: number): number {
  return at(source, pos) === 0x20 ? pos + 1 : pos;
}

/** Rule "broken dates": `pos`, or the position behind one space or one end of a line there; a blank line parts paragraphs. */
export function skipBreak(source: Source, pos: number): number {
  const returned = at(source, pos) === 0x0d ? pos + 1 : pos;
  if (at(source, returned) !== 0x0a) return skipOne(source, pos);
  return returned + 1;
}

/** `pos`, or the position after one or two spaces there; more than two are layout. */
export function skipSpace(source: Source, pos: number): number {
  if (at(source, pos) !== 0x20) return pos;
  if (at(source, pos + 1) !== 0x20) return pos + 1;
  return at(source, pos + 2) === 0x20 ? pos : pos + 2;
}

/** Whether a unit or a currency may begin at `pos`. */
export function isCounted(source: Source, pos: number): boolean {
  return (traitsAt(source, pos) & (UNIT | CURRENCY)) > 0;
}

/** ASCII letter. */
export function isLatin(source: Source, pos: number): boolean {
  const code = at(source, pos) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** ASCII digit. */
export function isDigit(source: Source, pos: number): boolean {
  const code = at(source, pos);
  return code >= 0x30 && code <= 0x39;
}

/** Chinese character. */
export function isHan(source: Source, pos: number): boolean {
  const code = at(source, pos);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

/** Whether a numeral may begin at `pos`. */
export function opensNumeral(source: Source, pos: number): boolean {
  const cell = cellAt(source, pos);
  return cell > 0 && cell < 0x70;
}
