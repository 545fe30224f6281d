import { checkText } from '../check-text.js';
import { checkLength } from '../text-options.js';
import type { TextOptions } from '../text-options.js';
import { originalSpans } from '../original-span.js';
import type { RepairEdit, RepairResult, Span, UnresolvedDamage } from '../types.js';
import { findByteShifts } from './byte-shifts.js';
import { findEntities } from './entities.js';
import { findGlosses } from './glosses.js';
import { findLineBreaks } from './line-breaks.js';
import { findLost } from './lost.js';
import { findMarkup } from './markup.js';
import { findNumberLines } from './number-lines.js';
import { findPointSpaces } from './number-points.js';
import { findPunctuation } from './punctuation.js';
import { findSeparators } from './separators.js';
import { findSpacing } from './spacing.js';
import { findSplitDigits } from './split-digits.js';
import { applyEdits, mergeEdits } from './stage.js';
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
  ...[findMarkup, findEntities, findMarkup],
  ...[findUtf8AsLatin, findUtf8AsGbk, findByteShifts, findGlosses],
  ...[findSpacing, findLineBreaks, findNumberLines, findPointSpaces, findSplitDigits],
  ...[findPunctuation, findSymbols, findSeparators, findLost],
];

const byStart = (a: Span, b: Span): number => a.start - b.start;

function toUnresolved({ start, end, raw, kind, replacement }: RepairEdit): UnresolvedDamage {
  return { start, end, raw, kind, candidates: [replacement] };
}

/** Keeps what does not touch any of the spans; to be asked in order. */
function outside(spans: readonly Span[]): (span: Span) => boolean {
  let i = 0;
  return ({ start, end }) => {
    while ((spans[i]?.end ?? Infinity) <= start) i++;
    return (spans[i]?.start ?? Infinity) >= end;
  };
}

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
 *   damaged places that were left, likeliest original first.
 * @throws {TextTooLongError} When the text is longer than `maxLength`.
 * @throws {TypeError} When `text` is no string, or `options` no object.
 * @example
 * repairText('科技創(chuàng)新、產(chǎn)業升級').text // '科技創新、產業升級'
 */
export function repairText(text: string, options: RepairOptions = {}): RepairResult {
  checkText(text);
  checkLength(text, options);
  const { certainOnly = false } = options;
  let edits: RepairEdit[] = [];
  let repaired = text;
  let unresolved: UnresolvedDamage[] = [];
  for (const stage of STAGES) {
    const found = stage(repaired);
    if (found.edits.length + found.unresolved.length === 0) continue;
    const left = found.unresolved.concat(
      found.edits.filter(({ certain }) => certainOnly && !certain).map(toUnresolved),
    );
    const originalSpan = originalSpans(edits);
    const told: UnresolvedDamage[] = [];
    const isNew = outside(unresolved);
    for (const damage of left.sort(byStart)) {
      const { start, end } = originalSpan(damage.start, damage.end);
      const raw = text.slice(start, end);
      // Else it lies in a mended place. A blank may have been an entity there.
      const isWhole = raw === damage.raw || (damage.raw === ' ' && raw.length < 10);
      if (isWhole && isNew({ start, end })) told.push({ ...damage, start, end, raw });
    }
    unresolved = [...unresolved, ...told].sort(byStart);
    const made = found.edits.filter(({ certain }) => certain || !certainOnly);
    edits = mergeEdits(text, edits, repaired, made).filter(outside(unresolved));
    repaired = applyEdits(text, edits);
  }
  return { text: repaired, edits, unresolved };
}
