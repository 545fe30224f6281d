/** The first pass over a text: it folds, and marks where a mention may begin. */
import { CHARS } from './chars.js';
import { foldAt, foldTable } from './folded-text.js';

/** Longer texts get memory of their own, so that one of them is not held for good. */
const SCRATCH = 0x4000;
/** Up to here a decoder costs more than it saves; its first use alone takes a millisecond. */
const SHORT = 256;
/** What a mark says of a character: it folds to another, and it may open a mention. */
const FOLDS = 1;
const OPENS = 2;

let marks: Uint8Array | undefined;
let scratch: Uint16Array | undefined;
let decoder: TextDecoder | undefined;

function buildMarks(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [chars] of CHARS) {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = OPENS;
  }
  for (const [code, fold] of foldTable()) table[code] = FOLDS | (table[fold] ?? 0);
  return table;
}

/**
 * `text` folded, of the same length; `openings` takes the place of every character that a mention
 * may begin with. Most characters are neither folded nor opening: a table of bytes that says so
 * stays in the nearest cache.
 */
export function foldAndMark(text: string, openings: number[]): string {
  marks ??= buildMarks();
  const { length } = text;
  // Memory of its own for every text would cost more than reading most of them.
  const codes = length > SCRATCH ? new Uint16Array(length) : (scratch ??= new Uint16Array(SCRATCH));
  let folded = false;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    const mark = marks[code] ?? 0;
    if (mark === 0) continue;
    if (mark >= OPENS) openings.push(at);
    if ((mark & FOLDS) > 0) {
      codes[at] = foldAt(text, at);
      folded = true;
    }
  }
  if (!folded) return text;
  const view = codes.subarray(0, length);
  if (length <= SHORT) return Reflect.apply(String.fromCharCode, null, view);
  // A lone surrogate comes back as U+FFFD, which no reader tells from it.
  decoder ??= new TextDecoder('utf-16le', { ignoreBOM: true });
  return decoder.decode(view);
}
