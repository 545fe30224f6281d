/**
 * The text under the readers. They see it folded — simplified, half-width, capital digits plain —
 * and unit for unit, so that every word list is written once and positions stay the caller's.
 *
 * One text is read at a time, from beginning to end, and nothing calls out in between: so it stands
 * here, and no reader has to hand it on to the next.
 */
import { addFolds, addTrait, buildTables, CURRENCY, OPENS_BIT, UNIT } from './alphabet.js';
import type { CharTables } from './alphabet.js';

/** Zeros before the text and behind it, so that looking a little further needs no care. */
const BEFORE = 8;
const BEHIND = 40;
/** Longer texts get memory of their own, so that one of them is not held for good. */
const SCRATCH = 0x4000;

let tables: CharTables | undefined;
let traits: Uint32Array = new Uint32Array();
let scratch: Uint16Array | undefined;
let places: Uint32Array | undefined;

let source = '';
let length = 0;
/** The folded text from `BEFORE` on. */
let codes: Uint16Array = new Uint16Array();
/** Where a mention may begin. */
let openings: Uint32Array = new Uint32Array();

/** Lets the first character of each pair fold to the second, in every text from now on. */
export function foldAlso(pairs: string): void {
  addFolds((tables ??= buildTables()), pairs);
}

/** Lets `chars` of the folded text have a flag beside their cell. */
export function flag(chars: string, trait: number): void {
  addTrait((tables ??= buildTables()), chars, trait);
}

/** Folds a text and finds its openings in one pass; most characters are neither, as one look tells. */
function load(text: string): number {
  const { folds } = (tables ??= buildTables());
  ({ traits } = tables);
  source = text;
  ({ length } = text);
  const size = BEFORE + length + BEHIND;
  const long = size > SCRATCH;
  const target = long ? new Uint16Array(size) : (scratch ??= new Uint16Array(SCRATCH));
  const found = long ? new Uint32Array(size) : (places ??= new Uint32Array(SCRATCH));
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const fold = folds[code] as number;
    target[BEFORE + i] = code ^ fold;
    // Written always and counted only where it opens: a branch here would be foreseen too seldom.
    found[count] = i;
    count += fold >>> OPENS_BIT;
  }
  target.fill(0, BEFORE + length, size);
  codes = target;
  openings = found;
  return count;
}

/** Runs `read` over `text`, and lets go of it. */
export function reading<T>(text: string, read: (openings: Uint32Array, count: number) => T): T {
  const count = load(text);
  const result = read(openings, count);
  source = '';
  if (codes !== scratch) {
    codes = new Uint16Array();
    openings = new Uint32Array();
  }
  return result;
}

/** Position behind the last character. */
export function sourceEnd(): number {
  return length;
}

/** The folded code unit at `pos`; 0 past either end. */
export function at(pos: number): number {
  return codes[BEFORE + pos] as number;
}

/** The code unit at `pos` as the caller wrote it. */
export function rawAt(pos: number): number {
  return source.charCodeAt(pos);
}

/** The caller's wording. */
export function rawSlice(start: number, end: number): string {
  return source.slice(start, end);
}

/** The folded text from `start` to `end`. */
export function slice(start: number, end: number): string {
  let pos = start;
  while (pos < end && at(pos) === rawAt(pos)) pos++;
  if (pos === end) return source.slice(start, end);
  let folded = source.slice(start, pos);
  for (; pos < end && pos < length; pos++) folded += String.fromCharCode(at(pos));
  return folded;
}

/** What the character at `pos` may be: its cell, and flags such as {@link UNIT}; 0 past either end. */
export function traitsAt(pos: number): number {
  return traits[at(pos)] as number;
}

/** Kind and value of the character at `pos` in one byte; 0 past either end. */
export function cellAt(pos: number): number {
  return traitsAt(pos) & 0xff;
}

/** The cell of a folded character. */
export function cellOf(char: string): number {
  return (traits[char.charCodeAt(0)] ?? 0) & 0xff;
}

/** The kind at `pos`. */
export function kindAt(pos: number): number {
  return cellAt(pos) >> 4;
}

/** Whether the character at `pos` is one of `chars`. */
export function isOneOf(pos: number, chars: string): boolean {
  const code = at(pos);
  for (let i = 0; i < chars.length; i++) if (chars.charCodeAt(i) === code) return true;
  return false;
}

/** Whether `word` stands at `pos`. */
export function stands(word: string, pos: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== at(pos + i)) return false;
  return true;
}

/** Length of what `pattern`, which begins with `^`, matches at `pos` of the folded text, or 0. */
export function matchLength(pattern: RegExp, pos: number): number {
  return matchAt(pattern, pos)?.[0].length ?? 0;
}

/** How far a pattern may look. */
const WINDOW = 32;

/** The match at `pos` of a pattern that begins with `^`. */
export function matchAt(pattern: RegExp, pos: number): RegExpExecArray | null {
  return pattern.exec(slice(pos, pos + WINDOW));
}

/** `pos`, or the position behind one space there. */
export function skipOne(pos: number): number {
  return at(pos) === 0x20 ? pos + 1 : pos;
}

/** `pos`, or the position after one or two spaces there; more than two are layout. */
export function skipSpace(pos: number): number {
  if (at(pos) !== 0x20) return pos;
  if (at(pos + 1) !== 0x20) return pos + 1;
  return at(pos + 2) === 0x20 ? pos : pos + 2;
}

/** Whether a unit or a currency may begin at `pos`. */
export function isCounted(pos: number): boolean {
  return (traitsAt(pos) & (UNIT | CURRENCY)) > 0;
}

/** ASCII letter. */
export function isLatin(pos: number): boolean {
  const code = at(pos) | 0x20;
  return code >= 0x61 && code <= 0x7a;
}

/** ASCII digit. */
export function isDigit(pos: number): boolean {
  const code = at(pos);
  return code >= 0x30 && code <= 0x39;
}

/** Chinese character. */
export function isHan(pos: number): boolean {
  const code = at(pos);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

/** Whether a numeral may begin at `pos`. */
export function opensNumeral(pos: number): boolean {
  const cell = cellAt(pos);
  return cell > 0 && cell < 0x70;
}
