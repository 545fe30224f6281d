/** What the dates of one call have in common. */
import type { Source } from '../characters/source.js';
import type { DateMention } from '../types.js';
import type { Day } from './calendar.js';
import type { DateParts } from './date-parts.js';

/** A date as the text told it: its words, and what the reference made of them. */
export interface Told {
  readonly date: DateParts;
  readonly resolved: string | null;
}

/** What the dates of one call have in common. */
export interface DateContext {
  readonly source: Source;
  /** The day that relative words and missing years are counted from. */
  readonly reference: Day | null;
  /** The last date of the text, which the next may go on from. */
  last: Told | null;
  /** The last day of the text, while its clause may still give it a time. */
  timeless: DateMention | null;
}

/** The context of a text of which no date has been read. */
export function makeContext(source: Source, reference: Day | null): DateContext {
  return { source, reference, last: null, timeless: null };
}
