import { gatherContext, plausibility } from './context.js';
import type { Context } from './context.js';
import { decodeGbk, gbkCode } from './gbk.js';
import { lazy } from '../lazy.js';
import { FULL_STOP, lostBetween } from './lost-characters.js';
import { readCuttingGloss, readRun } from './shifted-run.js';
import type { ShiftedRun } from './shifted-run.js';
import { allMatches, certain, undecided } from './stage.js';
import type { Finder } from './stage.js';

// In GBK, ？ is A3 BF, ！ is A3 A1, ； is A3 BB: a site that replaces these pairs of bytes by the
// half-width sign also hits them across two characters. The second byte began the character after.
const SECOND_BYTE: Readonly<Record<string, number>> = {
  ...{ '?': 0xbf, '？': 0xbf },
  ...{ '!': 0xa1, '！': 0xa1 },
  ...{ ';': 0xbb, '；': 0xbb },
};
// A byte without its partner shows as ? or U+FFFD, or not at all.
const BROKEN = /[?\ufffd][?？!！;；]|[?!;]|\ufffd+/g;
const SENTENCE_END = /[\p{L}\p{N}%％”’」』》）)]/u;
// A run that is paired right again has no single bytes left.
const UNPAIRED = /[\0-\x7f\ufffd\ue000-\uf8ff]/;
const NO_SENTENCE_START = /[、。，；：！？·…—　]/;
const HAN = /[\u3400-\u9fff]/;

/** Whether a run holds what no text has: a cut gloss, or a character for private use. */
function isProven({ text }: Context, start: number, { end, glossed }: ShiftedRun): boolean {
  return glossed !== undefined || /[\ue000-\uf8ff]/.test(text.slice(start, end));
}

/** The run paired anew behind `firstByte`, if that makes Chinese of what was none. */
function pairAnew(
  context: Context,
  firstByte: number,
  start: number,
  run: ShiftedRun,
): string | undefined {
  const repaired = decodeGbk([firstByte, ...run.bytes].slice(0, run.complete ? undefined : -1));
  if (repaired === '' || UNPAIRED.test(repaired)) return undefined;
  const before = plausibility(context.text.slice(start, run.end));
  const after = plausibility(repaired, context.seen());
  return after >= 0.6 && after > before ? repaired : undefined;
}

/** Whether too little was paired anew to tell the run from a question before a Latin letter. */
function isScant({ text }: Context, repaired: string, end: number): boolean {
  const word = /[A-Za-z]{2}|[A-Za-z]\d/.test(text.slice(end - 1, end + 1));
  return repaired.length < (word ? 5 : 3);
}

interface Place {
  /** From the character that lost its second byte. */
  start: number;
  end: number;
  /** Possible originals, likeliest first; U+FFFD is a character that cannot be told. */
  candidates: string[];
  /** Whether every byte but the first is known. */
  sure: boolean;
}

/** ？ ！ ； hit across two characters: `實踐??萍紙@區`. */
function readBrokenSign(context: Context, start: number, mark: string): Place | undefined {
  const { text } = context;
  const sign = mark.at(-1) ?? '';
  const before = text.charAt(start - 1);
  const from = start + mark.length;
  const secondByte = SECOND_BYTE[sign];
  if (secondByte === undefined || !SENTENCE_END.test(before)) return undefined;
  const run = readRun(context, from);
  const { end, complete } = run;
  const proven = isProven(context, from, run);
  // Where no byte shows as lost, it takes proof that this is no question.
  if (mark.length === 1 && !proven) return undefined;
  if (!complete && run.bytes.length < 8) return undefined;
  const repaired = pairAnew(context, secondByte, from, run);
  if (repaired === undefined) {
    const letter = complete && /[a-z]/.test(text.charAt(end - 1)) && HAN.test(text.charAt(end));
    const damaged = proven || (letter && end - from < 3 && secondByte === 0xbb);
    return damaged ? { start, end, candidates: [], sure: false } : undefined;
  }
  const first = repaired.charAt(0);
  const lost = lostBetween(before, first);
  if (!NO_SENTENCE_START.test(first)) lost.push(FULL_STOP);
  // The last character of an open run has lost its second byte, and its mark belongs to the run.
  const marked = !complete && /[?\ufffd]/.test(text.charAt(end));
  const candidates = lost.map((char) => char + repaired + (complete ? '' : '\ufffd'));
  const sure = complete && mark.length > 1 && (proven || !isScant(context, repaired, end));
  return { start, end: marked ? end + 1 : end, candidates, sure };
}

/** A gloss injected across two characters: `使?jié)h字`, where 節 ends 使 and begins 漢. */
function readBrokenPair(context: Context, start: number): Place | undefined {
  const firstByte = gbkCode(context.text.charAt(start - 1)) & 0xff;
  const gloss = readCuttingGloss(context, start, firstByte);
  if (!gloss) return undefined;
  const run = readRun(context, gloss.end);
  const secondByte = gbkCode(gloss.glossed) & 0xff;
  const repaired = run.complete && pairAnew(context, secondByte, gloss.end, run);
  return { start, end: run.end, candidates: repaired ? [repaired] : [], sure: true };
}

/**
 * `byte-shift`: runs of GBK bytes that lost their pairing, from the sign or gloss that broke it to the
 * second byte below 80 that restores it.
 *
 * Pairing the run anew loses nothing; only the first byte of the character in front is gone. That
 * is a full stop unless a common word would fit there as well: then the place is reported. So is a
 * run that ends in a byte lost for good, with U+FFFD for its last character.
 */
export const findByteShifts: Finder = function* (text) {
  const context = lazy(() => gatherContext(text));
  let done = 0;
  for (const { index: start, 0: mark } of allMatches(text, BROKEN)) {
    if (start < done) continue;
    const place = readBrokenPair(context(), start) ?? readBrokenSign(context(), start, mark);
    if (!place) continue;
    const { end, candidates, sure } = place;
    const [original] = candidates;
    const known = original !== undefined && candidates.length === 1 && sure;
    yield [start, text.slice(start, end), known ? certain(original) : undecided(...candidates)];
    done = end;
  }
};
