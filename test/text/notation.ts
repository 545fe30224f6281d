import { findMentions } from '../../src/text/find-mentions.js';
import type { FindOptions } from '../../src/text/find-mentions.js';
import type {
  DateMention,
  DateRangeMention,
  Mention,
  NumericReading,
} from '../../src/text/types.js';

/** `[50,60)`; an open side is empty. */
function bounds(reading: NumericReading): string {
  const { min, max, minInclusive, maxInclusive } = reading;
  return `${minInclusive ? '[' : '('}${min ?? ''},${max ?? ''}${maxInclusive ? ']' : ')'}`;
}

function numeric(mention: NumericReading & { kind: string }, unit: string | null): string {
  const { decimal, value, approximation } = mention;
  const exact = approximation === 'exact';
  const figure = decimal ?? (value === null ? null : `≈${String(value)}`);
  return [mention.kind, figure, unit, exact ? null : approximation, exact ? null : bounds(mention)]
    .filter((part) => part !== null)
    .join(' ');
}

/** ` @ 14:00–17:30 +08:00`; nothing where no time is told. */
function timeOf({ time }: DateMention | DateRangeMention): string {
  if (!time) return '';
  const { start, end, zone } = time;
  return ` @ ${end === undefined ? start : `${start}–${end}`}${zone === undefined ? '' : ` ${zone}`}`;
}

/** One mention in a line: what it says, in the order kind, value, unit, qualifier, bounds. */
export function describeMention(mention: Mention): string {
  switch (mention.kind) {
    case 'date':
    case 'date-range': {
      const resolved = mention.resolved === undefined ? '' : ` = ${mention.resolved}`;
      return `${mention.kind} ${mention.edtf} ${mention.precision}${resolved}${timeOf(mention)}`;
    }
    case 'amount':
      return numeric(mention, `${mention.currency ?? '-'}/${mention.currencySource ?? '-'}`);
    case 'count':
    case 'duration':
    case 'ordinal':
      return numeric(mention, mention.unit);
    default:
      return numeric(mention, null);
  }
}

/** What is found in `text`: wording and reading of each mention, in turn. */
export function readings(text: string, options?: FindOptions): string[] {
  return findMentions(text, options).flatMap((mention) => [mention.raw, describeMention(mention)]);
}
