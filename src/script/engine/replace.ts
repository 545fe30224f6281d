import { DescriptionSequences, isDescription } from './description-sequences.js';
import { GROWTH, LONGEST_PHRASE, type Mapping } from './mapping.js';
import type { UnitQueue } from './unit-queue.js';

/**
 * Moves text from `source` to `target`, replacing the longest phrase at each place, or else the character.
 *
 * No phrase reaches over the end of a segment. In an open segment, what lies within a phrase's
 * length of the end stays behind, since text to come may make a longer phrase of it.
 *
 * @param isLast - No more text will come: the open segment ends here.
 */
export function replace(
  mapping: Mapping,
  source: UnitQueue,
  target: UnitQueue,
  isLast: boolean,
): void {
  target.reserve(GROWTH * source.length);
  const { phrases } = mapping;
  const { units } = source;
  let from = 0;
  let worthwhile = 0;

  for (let segment = 0; segment <= source.endCount; segment += 1) {
    const isOpen = segment === source.endCount;
    const end = isOpen ? source.length : (source.ends[segment] as number);
    const stop = isOpen && !isLast ? end - LONGEST_PHRASE : end;
    let sequences: DescriptionSequences | undefined;

    while (from < stop) {
      const unit = units[from] as number;
      mapping.unpack(unit);
      const isPair = phrases.pairs.has(unit, units[from + 1] as number);
      const phrase = isPair ? phrases.matchUnits(units, from, end, false) : 0;
      if (phrase > 0) {
        mapping.writePhrase(phrase, units, from, target);
        from += mapping.lengthOf(phrase);
      } else if (isDescription(unit)) {
        sequences ??= new DescriptionSequences(units, end);
        if (isOpen && !isLast && !sequences.isComplete(from)) {
          worthwhile = 2 * end;
          break;
        }
        const last = sequences.endOf(from) || from + 1;
        for (; from < last; from += 1) target.push(units[from] as number);
      } else {
        from += mapping.writeCharacter(units, from, end, target);
      }
    }
    if (!isOpen || isLast) target.endSegment(target.length);
  }
  source.discard(from);
  source.worthwhile = worthwhile;
}
