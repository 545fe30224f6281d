import { DescriptionSequences } from './description-sequences.js';
import {
  BEGINS,
  DESCRIBES,
  LONGEST_PHRASE,
  GROWTH,
  type Mapping,
  PACKED,
  WIDE,
} from './mapping.js';
import { pairOf } from './phrase-trie.js';
import type { UnitQueue } from './unit-queue.js';

/**
 * Moves text from `source` to `target`, replacing the longest phrase at each place, or else the character.
 *
 * No phrase reaches over the end of a segment. In an open segment, what lies within a phrase's
 * length of the end stays behind, since text to come may make a longer phrase of it.
 *
 * @param cuts - Cut the text before and after each phrase too, not only where `source` is cut.
 * @param isLast - No more text will come: the open segment ends here.
 */
export function replace(
  mapping: Mapping,
  source: UnitQueue,
  target: UnitQueue,
  cuts: boolean,
  isLast: boolean,
): void {
  target.reserve(GROWTH * source.length);
  const { table, phrases } = mapping;
  const { pairs, pairShift } = phrases;
  const input = source.units;
  const output = target.units;
  let from = 0;
  let to = target.length;
  let worthwhile = 0;

  for (let segment = 0; segment <= source.endCount; segment += 1) {
    const isOpen = segment === source.endCount;
    const end = isOpen ? source.length : (source.ends[segment] as number);
    const stop = isOpen && !isLast ? end - LONGEST_PHRASE : end;
    let sequences: DescriptionSequences | undefined;

    while (from < stop) {
      let unit = input[from] as number;
      let entry = 0;
      for (;;) {
        const next = input[from + 1] as number;
        const pair = pairOf(unit, next, pairShift);
        entry = table[unit] as number;
        if (entry >= PACKED || (pairs[pair >> 3] as number) & (1 << (pair & 7))) break;
        // Only the lower half fits: the flags fall away.
        output[to++] = unit ^ entry;
        from += 1;
        if (from >= stop) break;
        unit = next;
      }
      if (from >= stop) break;

      if (entry & PACKED) entry = mapping.unpack(unit);
      const found = entry & BEGINS ? phrases.match(input, from, end) : 0;
      if (found > 0) {
        const length = found & 15;
        const isPhrase = cuts && (length > 2 || (unit & 0xfc00) !== 0xd800);
        if (isPhrase) target.endSegment(to);
        if (((found >> 4) & 15) === 0) {
          for (const last = from + length; from < last; from += 1) {
            const each = input[from] as number;
            output[to++] = each ^ (table[each] as number);
          }
        } else {
          to = write(mapping, found, output, to);
          from += length;
        }
        if (isPhrase) target.endSegment(to);
      } else if (entry & WIDE) {
        to = write(mapping, mapping.wide[entry & 0xffff] as number, output, to);
        from += 1;
      } else if (entry & DESCRIBES) {
        sequences ??= new DescriptionSequences(input, end);
        if (isOpen && !isLast && !sequences.isComplete(from)) {
          worthwhile = 2 * end;
          break;
        }
        const last = sequences.endOf(from) || from + 1;
        while (from < last) output[to++] = input[from++] as number;
      } else {
        output[to++] = unit ^ entry;
        from += 1;
      }
    }
    if (!isOpen || isLast) target.endSegment(to);
  }
  target.length = to;
  source.discard(from);
  source.worthwhile = worthwhile;
}

function write(mapping: Mapping, replacement: number, output: Uint16Array, at: number): number {
  const { values } = mapping;
  const start = replacement >> 8;
  const end = start + ((replacement >> 4) & 15);
  let to = at;
  for (let i = start; i < end; i += 1) output[to++] = values[i] as number;
  return to;
}
