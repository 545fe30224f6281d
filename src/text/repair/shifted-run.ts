import type { Context } from './context.js';
import { gbkCode } from './gbk.js';
import { readSyllable } from './readings.js';

/** A stretch whose GBK bytes are paired one off, behind the byte that the first of them needs. */
export interface ShiftedRun {
  /** Up to the byte that restores the pairing; without it where `complete` is false. */
  bytes: number[];
  /** Where the run ends in the text. */
  end: number;
  /** Whether the byte that restores the pairing stands there or follows from a gloss. */
  complete: boolean;
  /** The character whose gloss ended the run. */
  glossed?: string;
}

interface CuttingGloss {
  /** The character that was glossed; its first byte ends the character in front. */
  glossed: string;
  /** Where the bracket opens; where the gloss ends if the bracket is gone. */
  open: number;
  end: number;
}

// A decoder may have taken the opening bracket for the second byte of a pair.
const CUTTING_GLOSS = /[?\ufffd]?([(（]?)([a-zà-ǜɑɡü\u0300-\u030c]{1,9}) ?[)）]/y;

/** Reads a gloss that cut a pair, if one character with its reading has the given first byte. */
export function readCuttingGloss(
  { text, read }: Context,
  start: number,
  firstByte: number | undefined,
): CuttingGloss | undefined {
  CUTTING_GLOSS.lastIndex = start;
  const [whole = '', bracket, letters = ''] = CUTTING_GLOSS.exec(text) ?? [];
  const reading = readSyllable(letters);
  if (!reading) return undefined;
  const characters = [...(read().get(reading.key) ?? [])];
  const [glossed, ...others] = characters.filter((char) => gbkCode(char) >> 8 === firstByte);
  if (glossed === undefined || others.length > 0) return undefined;
  const end = start + whole.length;
  return { glossed, open: bracket ? text.indexOf(bracket, start) : end, end };
}

/**
 * Reads a shifted run: two-byte characters up to the first second byte below 80, which shows as an
 * ASCII character, or up to a gloss whose character can be told.
 */
export function readRun(context: Context, start: number): ShiftedRun {
  const { text } = context;
  const bytes: number[] = [];
  let end = start;
  for (let code; (code = gbkCode(text.charAt(end))) !== 0; end++) {
    bytes.push(code >> 8, code & 0xff);
  }
  const gloss = readCuttingGloss(context, end, bytes.at(-1));
  if (gloss) {
    bytes.push(gbkCode(gloss.glossed) & 0xff);
    // A gloss that is whole is left to count among the others.
    return { bytes, end: gloss.open, complete: true, glossed: gloss.glossed };
  }
  const last = text.charAt(end);
  if (!/[@-~]/.test(last)) return { bytes, end, complete: false };
  bytes.push(last.charCodeAt(0));
  return { bytes, end: end + 1, complete: true };
}
