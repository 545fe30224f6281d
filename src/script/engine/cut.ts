import { DescriptionSequences } from './description-sequences.js';
import { BEGINS, DESCRIBES, LONGEST_PHRASE, type Mapping, PACKED } from './mapping.js';
import { pairOf } from './phrase-trie.js';
import type { UnitQueue } from './unit-queue.js';

/**
 * Moves text from `source` to `target` as it is, cut before and after each phrase of `mapping`.
 *
 * @param isLast - No more text will come: the open segment ends here.
 */
export function cut(mapping: Mapping, source: UnitQueue, target: UnitQueue, isLast: boolean): void {
  const { table, phrases } = mapping;
  const { pairs, pairShift } = phrases;
  const { units, length: end } = source;
  const offset = target.length;
  const stop = isLast ? end : end - LONGEST_PHRASE;
  let sequences: DescriptionSequences | undefined;
  let from = 0;
  let worthwhile = 0;

  while (from < stop) {
    const unit = units[from] as number;
    let entry = table[unit] as number;
    if (entry < BEGINS) {
      from += 1;
      continue;
    }
    const pair = pairOf(unit, units[from + 1] as number, pairShift);
    if (entry < PACKED && ((pairs[pair >> 3] as number) & (1 << (pair & 7))) === 0) {
      from += 1;
      continue;
    }
    if (entry & PACKED) entry = mapping.unpack(unit);
    const length = entry & BEGINS ? phrases.match(units, from, end) & 15 : 0;
    // A character of two units is not a phrase.
    if (length > 2 || (length === 2 && (unit & 0xfc00) !== 0xd800)) {
      target.endSegment(offset + from);
      from += length;
      target.endSegment(offset + from);
    } else if (entry & DESCRIBES) {
      sequences ??= new DescriptionSequences(units, end);
      if (!isLast && !sequences.isComplete(from)) {
        worthwhile = 2 * end;
        break;
      }
      from = sequences.endOf(from) || from + 1;
    } else {
      from += 1;
    }
  }
  target.append(units, from);
  if (isLast) target.endSegment(target.length);
  source.discard(from);
  source.worthwhile = worthwhile;
}
