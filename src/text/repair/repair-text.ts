import { checkText } from '../check-text.js';
import { checkLength } from '../text-options.js';
import type { TextOptions } from '../text-options.js';
import { toOriginalSpan } from '../original-span.js';
import type { RepairEdit, RepairResult, Span, UnresolvedDamage } from '../types.js';
import { findByteShifts } from './byte-shifts.js';
import { findGlosses } from './glosses.js';
import { findNumberSpaces } from './number-spaces.js';
import { findSeparators } from './separators.js';
import { mergeEdits, applyEdits } from './stage.js';
import type { Stage } from './stage.js';
import { findSymbols } from './symbols.js';

/** Options of {@link repairText}. */
export interface RepairOptions extends TextOptions {
  /** Make only the edits whose original is known; the likely ones become `unresolved`. */
  certainOnly?: boolean;
}

// The damage that came last goes first: glosses stand inside shifted runs, and words that a gloss
// split tell the later stages what belongs together.
const STAGES: readonly Stage[] = [
  findByteShifts,
  findGlosses,
  findNumberSpaces,
  findSymbols,
  findSeparators,
];

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
 * Undoes what crawlers and reposting sites did to a Chinese text.
 *
 * Mends readings injected in brackets (創(chuàng)新), GBK bytes that lost their pairing (`??萍紙@區` for
 * 。科技園區), stray spaces in numbers (902. 21亿元), symbols injected within words, and middle dots,
 * spaces and dashes that became `?` or 一. The evidence is the whole text: a reading that an author
 * gives once, a bracket, a question stay. What cannot be decided is left as it is and reported.
 * Hint: page furniture, width and script are not damage.
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
  const unresolved: UnresolvedDamage[] = [];
  for (const stage of STAGES) {
    const found = stage(repaired);
    const left = found.unresolved.concat(
      found.edits.filter(({ certain }) => certainOnly && !certain).map(toUnresolved),
    );
    for (const damage of left) {
      const { start, end } = toOriginalSpan(edits, damage.start, damage.end);
      // Else it lies in a mended place.
      if (text.slice(start, end) === damage.raw) unresolved.push({ ...damage, start, end });
    }
    if (left.length > 0) unresolved.sort((a, b) => a.start - b.start);
    const made = found.edits.filter(({ certain }) => certain || !certainOnly);
    if (made.length === 0) continue;
    edits = mergeEdits(edits, made).filter(outside(unresolved));
    repaired = applyEdits(text, edits);
  }
  return { text: repaired, edits, unresolved };
}
