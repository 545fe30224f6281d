import { DescriptionSequences, isDescription } from './description-sequences.js';
import { LONGEST_PHRASE, type Mapping } from './mapping.js';
import type { UnitQueue } from './unit-queue.js';

/**
 * Moves text from `source` to `target` as it is, cut before and after each phrase of `mapping`.
 *
 * @param isLast - No more text will come: the open segment ends here.
 */
export function cut(mapping: Mapping, source: UnitQueue, target: UnitQueue, isLast: boolean): void {
  const { phrases } = mapping;
  const { units, length: end } = source;
  const offset = target.length;
  const stop = isLast ? end : end - LONGEST_PHRASE;
  let sequences: DescriptionSequences | undefined;
  let from = 0;
  let worthwhile = 0;

  while (from < stop) {
    const unit = units[from] as number;
    mapping.unpack(unit);
    const isPair = phrases.pairs.has(unit, units[from + 1] as number);
    const phrase = isPair ? phrases.matchUnits(units, from, end, false) : 0;
    if (phrase > 0) {
      target.endSegment(offset + from);
      from += mapping.lengthOf(phrase);
      target.endSegment(offset + from);
    } else if (isDescription(unit)) {
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
  target.reserve(from);
  for (let i = 0; i < from; i += 1) target.push(units[i] as number);
  if (isLast) target.endSegment(target.length);
  source.discard(from);
  source.worthwhile = worthwhile;
}
