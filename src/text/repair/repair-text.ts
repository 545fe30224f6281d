import { checkText } from '../check-text.js';
import { checkLength } from '../text-options.js';
import type { TextOptions } from '../text-options.js';
import { lazy } from '../lazy.js';
import { originalSpans } from '../original-span.js';
import type { RepairKind, RepairResult, Span, UnresolvedDamage } from '../types.js';
import { findByteShifts } from './byte-shifts.js';
import { findEntities } from './entities.js';
import { hasGbk } from './gbk.js';
import { findGlosses } from './glosses.js';
import { findLineBreaks } from './line-breaks.js';
import { findLost } from './lost.js';
import { findMarkup } from './markup.js';
import { findNumberLines } from './number-lines.js';
import { findPointSpaces } from './number-points.js';
import { findPunctuation } from './punctuation.js';
import { findDashes, findHalves, findNameDots } from './separators.js';
import { findSpacing } from './spacing.js';
import { findSplitDigits } from './split-digits.js';
import { applyEdits, byStart, mergeEdits } from './edits.js';
import type { Replacement, StagedEdit } from './edits.js';
import type { Stage } from './stage.js';
import { findSymbols } from './symbols.js';
import { findUtf8AsGbk } from './utf8-as-gbk.js';
import { findUtf8AsLatin } from './utf8-as-latin.js';

/** Options of {@link repairText}. */
export interface RepairOptions extends TextOptions {
  /** Make only the edits whose original is known; the likely ones become `unresolved`. */
  certainOnly?: boolean;
}

// The damage that came last goes first: markup came when the page was cut up, glosses stand inside
// shifted runs, and words that a gloss split tell the later stages what belongs together. Escaped
// tags are tags once their entities are read. What nothing explains comes last.
const STAGES: readonly Stage[] = [
  ['markup', findMarkup],
  ['entity', findEntities],
  ['markup', findMarkup],
  ['mojibake', findUtf8AsLatin],
  ['mojibake', findUtf8AsGbk],
  ['byte-shift', findByteShifts],
  ['gloss', findGlosses],
  ['spacing', findSpacing],
  ['line-break', findLineBreaks],
  ['number-space', findNumberLines],
  ['number-space', findPointSpaces],
  ['number-space', findSplitDigits],
  ['punctuation', findPunctuation],
  ['symbol', findSymbols],
  ['separator', findNameDots],
  ['separator', findHalves],
  ['separator', findDashes],
  ['mojibake', findLost],
];

/** What is mended by way of bytes of GBK, all of it or a part. */
const NEED_GBK: readonly RepairKind[] = ['mojibake', 'byte-shift'];

/**
 * Undoes what crawlers, reposting sites, scans and PDF did to a Chinese text.
 *
 * Mends markup and entities of HTML, text read in the wrong encoding (`ä¸­å›½`, 璁㈤槄), GBK bytes
 * that lost their pairing (`??萍紙@區` for 。科技園區), readings injected in brackets (創(chuàng)新), blanks
 * and line ends within sentences and numbers (902. 21亿元, 5 2.4 亿元), doubled punctuation, symbols
 * injected within words, and middle dots, spaces and dashes that became `?` or 一. The evidence is
 * the whole text: a reading that an author gives once, a bracket, a question, two numbers side by
 * side stay. What cannot be decided is left as it is and reported. The rules stand in
 * docs/damage.md. Hint: page furniture, width and script are not damage.
 *
 * @param text - Any string; an undamaged one comes back with no edits.
 * @param options - `certainOnly`: leave the merely likely alone.
 * @returns The mended text; the edits, which cite the input and rebuild the output from it; and the
 *   damaged places that were left, likeliest original first. On a platform without GBK, `unavailable`
 *   says what was not looked for.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * repairText('科技創(chuàng)新、產(chǎn)業升級').text // '科技創新、產業升級'
 */
export function repairText(text: string, options: RepairOptions = {}): RepairResult {
  checkText(text);
  checkLength(text, options);
  const { certainOnly = false } = options;
  let mended = text;
  const made: StagedEdit[] = [];
  const unresolved: UnresolvedDamage[] = [];
  const told = lazy(() => new Uint8Array(text.length)); // 1 where something is unresolved
  const isFree = ({ start, end }: Span): boolean =>
    unresolved.length === 0 || !told().subarray(start, end).includes(1);
  let toInput = (start: number, end: number): Span => ({ start, end });
  for (const [stage, [kind, find]] of STAGES.entries()) {
    const edits: Replacement[] = [];
    for (const [at, found, verdict] of find(mended)) {
      const end = at + found.length;
      const place = toInput(at, end);
      if (!verdict || verdict.candidates[0] === found || !isFree(place)) continue;
      const { candidates, certain } = verdict;
      if (certain || (certain === false && !certainOnly)) {
        const [replacement = ''] = candidates;
        edits.push({ start: at, end, replacement });
        made.push({ ...place, stage, certain, growth: replacement.length - found.length });
        continue;
      }
      const raw = text.slice(place.start, place.end);
      // Else it lies in a mended place. A blank may have been an entity there.
      if (raw === found || (found === ' ' && raw.length < 10)) {
        unresolved.push({ ...place, raw, kind, candidates });
        told().fill(1, place.start, place.end);
      }
    }
    if (edits.length === 0) continue;
    mended = applyEdits(mended, edits);
    const before = toInput;
    const spanBefore = originalSpans(edits);
    toInput = (start, end) => {
      const span = spanBefore(start, end);
      return before(span.start, span.end);
    };
  }
  const edits = mergeEdits(text, mended, made, STAGES).filter(isFree);
  const result = { text: applyEdits(text, edits), edits, unresolved: unresolved.sort(byStart) };
  return hasGbk() ? result : { ...result, unavailable: [...NEED_GBK] };
}
