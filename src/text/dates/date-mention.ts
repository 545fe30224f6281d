/** From the words of one date, or of two joined by 至, to a mention. */
import { dayText, parseDay, weekdayOf } from './calendar.js';
import type { Day } from './calendar.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readDate, readLastDate } from './date-reader.js';
import { hasDay } from './month-reader.js';
import { SMALL } from '../characters/alphabet.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { isOneOf, kindAt, opensNumeral, rawSlice, skipOne } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { DateMention, DatePrecision, DateRangeMention, MentionOf } from '../types.js';

/** How far the next date of a list may stand, across a time of day. */
const MOST_BETWEEN = 14;

/** A date as the text told it: its words, and what the reference made of them. */
interface Told {
  date: DateParts;
  resolved: string | null;
}

/** What the dates of one call have in common. */
export interface DateContext {
  readonly source: Source;
  /** The day that relative words and missing years are counted from. */
  readonly reference: Day | null;
  /** The last date of the text, which the next may go on from. */
  last: Told | null;
}

/** The context of a text of which no date has been read. */
export function makeContext(source: Source, reference: Day | null): DateContext {
  return { source, reference, last: null };
}

/** What `later` leaves unsaid comes from the date before it; `false` where its month then lacks its day. */
function inherit(later: DateParts, { relative, year, month }: DateParts): boolean {
  if (later.relative) return true;
  if (later.precision === 'decade') {
    if (!later.year.startsWith('XX')) return true;
    later.year = year.slice(0, 2) + later.year.slice(2);
    later.relative = relative;
    return true;
  }
  if (later.year === '') {
    later.year = year;
    if (relative?.unit === 'year') later.relative = relative;
  }
  if (later.month > 0 || later.day === 0) return true;
  later.month = month;
  if (relative?.unit === 'month') later.relative = relative;
  return hasDay(later);
}

/** Whether only 、 or 和, or a time of day and 至, stands between the date `last` and `start`. */
function follows(
  source: Source,
  start: number,
  { month, day }: DateParts,
  last: DateParts,
): boolean {
  const { end } = last;
  let pos = isOneOf(source, start - 1, ' ') ? start - 2 : start - 1;
  if (start - end > MOST_BETWEEN || !isOneOf(source, pos, '、,，和及与或至到-–—~')) return false;
  // A comma parts 2023年，4月 and joins 3月15日，16日.
  if (isOneOf(source, pos, ',，') && (month > 0 || day === 0 || last.day === 0)) return false;
  while (--pos >= end) {
    const kind = kindAt(source, pos);
    const clock = isOneOf(source, pos, ' :时分点上下午早晚凌晨中整半');
    if ((kind === 0 || kind > SMALL) && !clock) return false;
  }
  return pos === end - 1;
}

/** 3月15日、16日, 去年3月和5月: the later date takes over what the one before says. */
function goOn(parts: DateParts, last: DateParts): void {
  const { relative, year, month, day, code } = last;
  parts.apart ||= last.apart;
  if (relative && relative.unit !== 'year' && relative.unit !== 'month') return;
  if (parts.day > 0 && parts.month === 0) {
    // Of 3月28日、2日 and 4月12日至31日 nobody knows the month.
    const lost = parts.day <= day || !hasDay({ year, month, day: parts.day });
    parts.apart ||= lost;
    if (!lost) inherit(parts, last);
  } else if (parts.month >= month && parts.code >= code) inherit(parts, last);
}

/** A year that is told in full. */
const YEAR = /^\d{4}$/;

function bounds(edtf: string): [string, string] {
  const [start = '', end = start] = edtf.split('/');
  return [start, end];
}

function join(first: string, second: string): string {
  return `${bounds(first)[0]}/${bounds(second)[1]}`;
}

/** 星期日至周五: both are of this week, and the end comes before the beginning. */
function runsBackwards(interval: string): boolean {
  const [start, end] = bounds(interval);
  return /^\d/.test(start) && /^\d/.test(end) && start > end;
}

/** 本月三十日, read in February. */
function isMissing(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && !parseDay(day);
}

/** Whether the calendar has what the reference makes of the words. */
function isReal(resolved: string | null): resolved is string {
  return resolved !== null && !runsBackwards(resolved) && !bounds(resolved).some(isMissing);
}

/** End of what may part a weekday and its day at `pos`. */
function besideEnd(source: Source, pos: number): number {
  return skipOne(source, isOneOf(source, pos, '(,，') ? pos + 1 : pos);
}

/**
 * The day that is stated beside the weekday from `start` to `end`, which only repeats it: 周五(3月29日),
 * 4月5日，周五. `null` where none is.
 */
function statedBeside(
  { source, last }: DateContext,
  start: number,
  end: number,
  reference: Day,
): string | null {
  const stated = last && last.date.day > 0;
  if (stated && besideEnd(source, last.date.end) === start) return last.resolved;
  const next = besideEnd(source, end);
  if (!opensNumeral(source, next)) return null;
  const beside = makeParts();
  if (readDate(source, beside, next) !== 'date') return null;
  return beside.day > 0 && !beside.apart ? resolveEdtf(beside, reference) : null;
}

/** What the reference makes of a date; nothing of a weekday that contradicts the day beside it. */
function resolve(context: DateContext, start: number, parts: DateParts): string | null {
  const { reference } = context;
  if (!reference || parts.apart) return null;
  const weekday = parts.relative?.weekday ?? 0;
  const beside = weekday > 0 ? statedBeside(context, start, parts.end, reference) : null;
  const stated = parseDay(beside ?? '');
  if (!stated) return resolveEdtf(parts, reference);
  return weekdayOf(stated) === weekday ? dayText(stated) : null;
}

/** A mention of `kind`; what the calendar does not have stays unresolved. */
export function makeDate<K extends 'date' | 'date-range'>(
  source: Source,
  kind: K,
  start: number,
  end: number,
  edtf: string,
  precision: DatePrecision,
  resolved: string | null,
): MentionOf<K> {
  const raw = rawSlice(source, start, end);
  const mention = { kind, raw, start, end, bare: { start, end }, edtf, precision };
  if (!isReal(resolved)) return mention as MentionOf<K>;
  return Object.assign(mention, { resolved }) as MentionOf<K>;
}

/** 2015年至今, 2015年起至今: what has no end yet; `null` where another word follows 今. */
function toOpenRange(
  { source }: DateContext,
  start: number,
  first: DateParts,
  resolved: string | null,
  mark: number,
): DateRangeMention | null {
  const open = isOneOf(source, mark, '今') && isOneOf(source, mark - 1, '至到');
  if (!open || isOneOf(source, mark + 1, '年天日晚')) return null;
  const since = resolved && `${bounds(resolved)[0]}/..`;
  const edtf = `${bounds(toEdtf(first))[0]}/..`;
  return makeDate(source, 'date-range', start, mark + 1, edtf, first.precision, since);
}

/** The range from `first` to the date at `mark`; `null` where that makes none. */
function toRange(
  context: DateContext,
  start: number,
  first: DateParts,
  resolved: string | null,
  mark: number,
): DateRangeMention | null {
  const { source, reference } = context;
  const second = makeParts();
  if (readLastDate(source, second, mark, first) !== 'date') return null;
  const { year, month, day, relative } = second;
  const crosses = year === '' && !relative && month < first.month && (month > 0 || day === 0);
  if (!inherit(second, first)) return null;
  if (crosses && YEAR.test(second.year)) second.year = String(Number(second.year) + 1);
  const edtf = toEdtf(first);
  const until = toEdtf(second);
  const interval = join(edtf, until);
  // 1898年至1943年8月; in 2022和2023年5月 both are of May.
  const years = YEAR.test(first.year) && YEAR.test(year) && !isOneOf(source, mark - 1, '、和及与/');
  const alike = years || second.precision === first.precision;
  // What runs backwards by its own words is two dates, no range.
  if (!alike || runsBackwards(interval)) return null;
  const later = reference && resolved ? resolveEdtf(second, reference) : null;
  const full = resolved && later && join(resolved, later);
  context.last = { date: { ...second }, resolved: later };
  // The shorter end is the coarser one.
  const finer = edtf.length - until.length || second.code - first.code;
  const common = finer > 0 ? second.precision : first.precision;
  return makeDate(source, 'date-range', start, second.end, interval, common, full);
}

/** A mention of the date in `first`, which starts at `start`, or of the range that it opens. */
export function toDateMention(
  context: DateContext,
  start: number,
  first: DateParts,
): DateMention | DateRangeMention {
  const { source, last } = context;
  const bare = first.year === '' && !first.relative;
  if (bare && last && follows(source, start, first, last.date)) goOn(first, last.date);
  const { end } = first;
  const resolved = resolve(context, start, first);
  const span = first.upTo > 0 || first.relative?.weekday === 0;
  // 2015年起至今
  const since = isOneOf(source, end, '起') ? end + 1 : end;
  const mark = span ? -1 : first.mark || rangeMarkEnd(source, since);
  const range =
    mark > 0
      ? (toOpenRange(context, start, first, resolved, mark) ??
        toRange(context, start, first, resolved, mark))
      : null;
  if (range) return range;
  context.last = { date: { ...first }, resolved };
  const kind = span ? 'date-range' : 'date';
  return makeDate(source, kind, start, end, toEdtf(first), first.precision, resolved);
}
