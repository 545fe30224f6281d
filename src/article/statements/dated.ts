import { isAfter, daysOf, isOneDay } from '../context/days.js';
import type { Story } from '../context/story.js';
import type { Sentence } from '../words/sentences.js';
import { isOf } from '../words/token.js';
import type { OccasionFact } from './occasion-facts.js';

/** The day that stands before an event as its attribute: 在5月10日的江北论坛上, 5月28日上午的推介会. */
export function readDated(sentence: Sentence, story: Story): OccasionFact[] {
  const { tokens } = sentence;
  if (sentence.isHeading || !sentence.classes.has('DATE') || !sentence.classes.has('EVENT'))
    return [];
  return tokens.flatMap((event, i): OccasionFact[] => {
    if (event.class !== 'EVENT' || !isOf(tokens[i - 1], 'OF')) return [];
    const at = isOf(tokens[i - 2], 'ADVERB') ? i - 3 : i - 2;
    const date = tokens[at];
    const occasion = isOf(date, 'DATE') ? story.occasions.of(event) : undefined;
    const days = date && occasion && daysOf(date, occasion.year);
    // What is still ahead may be planned, asked for or denied: its verb says it.
    const isPast = days !== undefined && isOneDay(days) && !isAfter(days.start, story.today);
    if (date === undefined || occasion === undefined || days === undefined || !isPast) return [];
    if (story.occasions.edgeOf(event) !== undefined || isOf(tokens[at - 1], 'SINCE')) return [];
    return [{ occasion, sentence, start: date.start, end: event.end, startDate: days.start }];
  });
}
