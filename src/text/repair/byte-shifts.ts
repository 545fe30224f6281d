import { gatherContext, plausibility } from './context.js';
import type { Context } from './context.js';
import { decodeGbk, gbkCode } from './gbk.js';
import { lazy } from '../lazy.js';
import { FULL_STOP, lostBetween } from './lost-characters.js';
import { readCuttingGloss, readRun } from './shifted-run.js';
import type { ShiftedRun } from './shifted-run.js';
import { allMatches, certain, undecided } from './stage.js';
import type { Finder, Verdict } from './stage.js';

// In GBK, ？ is A3 BF, ！ is A3 A1, ； is A3 BB: a site that replaces these pairs of bytes by the
// half-width sign also hits them across two characters. The second byte began the character after.
// That is 80 more than the code of the half-width sign.
const secondByte = (sign: string): number => sign.normalize('NFKC').charCodeAt(0) + 0x80;
// A byte without its partner shows as ? or U+FFFD, or not at all.
const BROKEN = /[?\ufffd][?？!！;；]|[?!;]|\ufffd+/g;
const SENTENCE_END = /[\p{L}\p{N}%％”’」』》）)]/u;
// A run that is paired right again has no single bytes left.
const UNPAIRED = /[\0-\x7f\ufffd\ue000-\uf8ff]/;
const NO_SENTENCE_START = /^[、。，；：！？·…—　]/;

/** The run paired anew behind `firstByte`; empty if that makes no Chinese of what was none. */
function pairAnew(context: Context, firstByte: number, start: number, run: ShiftedRun): string {
  const repaired = decodeGbk([firstByte, ...run.bytes].slice(0, run.complete ? undefined : -1));
  if (UNPAIRED.test(repaired)) return '';
  const before = plausibility(context.text.slice(start, run.end));
  const after = plausibility(repaired, context.seen());
  return after >= 0.6 && after > before ? repaired : '';
}

interface Damage {
  end: number;
  /** With U+FFFD for a character that cannot be told. */
  verdict: Verdict;
}

/** A semicolon before a lone letter within Chinese text. */
const isEntityLike = (mark: string, behind: string): boolean =>
  /[;；]$/.test(mark) && /^.?[a-z][\u3400-\u9fff]/.test(behind);

/** ？ ！ ； hit across two characters: `實踐??萍紙@區`. */
function readBrokenSign(context: Context, start: number, mark: string): Damage | undefined {
  const { text } = context;
  const sign = mark.at(-1) ?? '';
  const before = text.charAt(start - 1);
  if (sign === '\ufffd' || !SENTENCE_END.test(before)) return undefined;
  const from = start + mark.length;
  const run = readRun(context, from);
  const { end, complete } = run;
  // A cut gloss, or a character for private use.
  const proven = run.glossed !== undefined || /[\ue000-\uf8ff]/.test(text.slice(from, end));
  // Where no byte shows as lost, it takes proof that this is no question.
  if ((mark.length === 1 && !proven) || (!complete && run.bytes.length < 8)) return undefined;
  const repaired = pairAnew(context, secondByte(sign), from, run);
  if (repaired === '') {
    const told = proven || (complete && isEntityLike(mark, text.slice(from, end + 1)));
    return told ? { end, verdict: undecided() } : undefined;
  }
  const lost = lostBetween(before, repaired.charAt(0));
  if (!NO_SENTENCE_START.test(repaired)) lost.push(FULL_STOP);
  if (!complete) {
    // The last character has lost its second byte, and its mark belongs to the run.
    const marked = /[?\ufffd]/.test(text.charAt(end));
    const candidates = lost.map((char) => `${char}${repaired}\ufffd`);
    return { end: end + Number(marked), verdict: undecided(...candidates) };
  }
  // Too little may be a question before a Latin letter.
  const word = /[A-Za-z]{2}|[A-Za-z]\d/.test(text.slice(end - 1, end + 1));
  const sure = mark.length > 1 && (proven || repaired.length >= (word ? 5 : 3));
  const candidates = lost.map((char) => char + repaired);
  const known = sure && candidates.length === 1;
  return { end, verdict: known ? { candidates, certain: true } : { candidates } };
}

/** A gloss injected across two characters: `使?jié)h字`, where 節 ends 使 and begins 漢. */
function readBrokenPair(context: Context, start: number): Damage | undefined {
  const firstByte = gbkCode(context.text.charAt(start - 1)) & 0xff;
  const gloss = readCuttingGloss(context, start, firstByte);
  if (!gloss) return undefined;
  const run = readRun(context, gloss.end);
  const repaired = run.complete && pairAnew(context, gbkCode(gloss.glossed) & 0xff, gloss.end, run);
  return { end: run.end, verdict: repaired ? certain(repaired) : undecided() };
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
    const damage = readBrokenPair(context(), start) ?? readBrokenSign(context(), start, mark);
    if (!damage) continue;
    done = damage.end;
    yield [start, text.slice(start, done), damage.verdict];
  }
};
