/** From the words of one date, or of two joined by 至, to a mention. */
import { rangeMarkEnd } from '../characters/marks.js';
import { isChar, isOneOf, rawSlice } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type {
  DateMention,
  DatePrecision,
  DateRangeMention,
  MentionOf,
  TimeOfDay,
} from '../types.js';
import { yearText } from './calendar.js';
import type { DateContext } from './date-context.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { readLastDate } from './date-reader.js';
import { follows, goOn, inherit, isLedTo } from './going-on.js';
import { bounds, isReal, join, nextDay, runsBackwards } from './intervals.js';
import { resolve } from './resolve.js';
import { timesBehind } from './time-of-day.js';
import type { Times } from './time-of-day.js';
import { zoneBefore } from './time-zone.js';

/** A year that is told in full. */
const YEAR = /^\d{4}$/;

/** The first date of a mention: where it begins, its words and what they come to. */
interface First {
  readonly start: number;
  readonly parts: DateParts;
  readonly edtf: string;
  readonly resolved: string | null;
  readonly times: Times | null;
}

/** A mention of `kind`; what the calendar does not have stays unresolved. */
function makeDate<K extends 'date' | 'date-range'>(
  { source }: DateContext,
  kind: K,
  start: number,
  end: number,
  edtf: string,
  precision: DatePrecision,
  resolved: string | null,
  time: TimeOfDay | null = null,
): MentionOf<K> {
  const raw = rawSlice(source, start, end);
  const mention: DateMention | DateRangeMention = {
    kind,
    raw,
    start,
    end,
    bare: { start, end },
    edtf,
    precision,
  };
  if (isReal(resolved)) mention.resolved = resolved;
  if (time) mention.time = time;
  return mention as MentionOf<K>;
}

/** 2015年至今, 2015年起至今: what has no end yet; `null` where another word follows 今. */
function toOpenRange(context: DateContext, first: First, mark: number): DateRangeMention | null {
  const { source } = context;
  const open = isChar(source, mark, '今') && isOneOf(source, mark - 1, '至到');
  if (!open || isOneOf(source, mark + 1, '年天日晚')) return null;
  const { start, parts, edtf, resolved, times } = first;
  const since = resolved && `${bounds(resolved)[0]}/..`;
  const whole = `${bounds(edtf)[0]}/..`;
  return makeDate(
    context,
    'date-range',
    start,
    mark + 1,
    whole,
    parts.precision,
    since,
    times?.time,
  );
}

/** Rule "time of a range": the time of a range whose ends have these: from the first to the last, or the hours of every day. */
function timeOfRange(first: Times | null, last: Times | null): TimeOfDay | null {
  if (!first) return last?.time.end === undefined ? null : last.time;
  const { start, zone = last?.time.zone } = first.time;
  const end = last && (last.time.end ?? last.time.start);
  return { start, ...(end && { end }), ...(zone && { zone }) };
}

/** Whether the ends of a range go together: 1898年至1943年8月; in 2022和2023年5月 both are of May. */
function isAlike(source: Source, first: DateParts, second: DateParts, year: string, mark: number) {
  const listed = isOneOf(source, mark - 1, '、和及与/');
  const uneven = YEAR.test(first.year) && YEAR.test(year) && !listed;
  return uneven || second.precision === first.precision;
}

/** Rule "between dates": whether 之间 or 间 stands behind two dates that 和 joins; 间隔 is another word. */
function isBetween(source: Source, pos: number): boolean {
  const place = isChar(source, pos, '之') ? pos + 1 : pos;
  return isChar(source, place, '间') && !isOneOf(source, place + 1, '隔接');
}

/** The date at `mark` that ends a range from `first`, with all that it takes over; `null` where that makes none. */
function readSecond(source: Source, first: DateParts, mark: number): DateParts | null {
  const second = makeParts();
  const joined = first.mark !== mark && isOneOf(source, mark - 1, '和与及');
  if (readLastDate(source, second, mark, first) !== 'date') return null;
  const { year, month, day, relative, end } = second;
  if ((joined && !isBetween(source, end)) || !inherit(second, first)) return null;
  const crosses = year === '' && !relative && month < first.month && (month > 0 || day === 0);
  if (crosses && YEAR.test(second.year)) second.year = yearText(Number(second.year) + 1);
  return second.year.length < 6 && isAlike(source, first, second, year, mark) ? second : null;
}

/** The range from `first` to the date at `mark`; `null` where that makes none. */
function toRange(context: DateContext, from: First, mark: number): DateRangeMention | null {
  const { source, reference } = context;
  const { start, parts: first, edtf, resolved, times } = from;
  const second = readSecond(source, first, mark);
  if (!second) return null;
  const last = second.precision === 'day' ? timesBehind(source, second.end) : null;
  const time = timeOfRange(times, last);
  const late = time && times && last ? last.late : 0;
  const until = laterDay(toEdtf(second), late);
  const interval = join(edtf, until);
  // What runs backwards by its own words is two dates, no range.
  if (runsBackwards(interval)) return null;
  const later = reference && resolved ? laterDay(resolveEdtf(second, reference), late) : null;
  const full = resolved && later && join(resolved, later);
  const end = time && last ? last.end : second.end;
  second.end = end;
  context.last = { date: second, resolved: later };
  // The shorter end is the coarser one.
  const finer = edtf.length - until.length || second.code - first.code;
  const common = finer > 0 ? second.precision : first.precision;
  return makeDate(context, 'date-range', start, end, interval, common, full, time);
}

/** The EDTF of a day, or of the one behind it. */
function laterDay<T extends string | null>(edtf: T, late: number): T | string {
  return late > 0 && edtf !== null ? nextDay(edtf) : edtf;
}

/** 9月19日22时至次日凌晨2时: the time alone tells of a second day. */
function toNight(context: DateContext, { start, edtf, resolved }: First, times: Times) {
  const until = resolved && `${resolved}/${nextDay(resolved)}`;
  const nights = `${edtf}/${nextDay(edtf)}`;
  return makeDate(context, 'date-range', start, times.end, nights, 'day', until, times.time);
}

/** A mention of the date in `first`, which starts at `start`, or of the range that it opens. */
export function toDateMention(
  context: DateContext,
  start: number,
  first: DateParts,
): DateMention | DateRangeMention {
  const mention = toMention(context, start, first);
  const { kind, precision, time } = mention;
  context.timeless = kind === 'date' && precision === 'day' && !time ? mention : null;
  return mention;
}

/** Lets a date without a year go on from the one before it, where it does. */
function takeOver({ source, last }: DateContext, start: number, parts: DateParts): void {
  if (!last || parts.year !== '' || parts.relative) return;
  const { date } = last;
  if (follows(source, start, parts, date) || isLedTo(source, start, parts, date)) goOn(parts, date);
}

/** What the words of one date come to, with its time. */
function toFirst(context: DateContext, start: number, parts: DateParts, span: boolean): First {
  const { source } = context;
  const times = parts.precision === 'day' && !span ? timesBehind(source, parts.end) : null;
  const zone = times ? zoneBefore(source, start) : '';
  if (times && zone !== '') times.time.zone ??= zone;
  const late = times?.late ?? 0;
  const resolved = laterDay(resolve(context, start, parts), late);
  return { start, parts, edtf: laterDay(toEdtf(parts), late), resolved, times };
}

/** Where the second date of a range begins behind `end`, or −1. */
function secondStart(source: Source, parts: DateParts, end: number): number {
  if (parts.mark > 0) return parts.mark;
  // 2015年和2018年之间
  if (isOneOf(source, end, '和与及')) return end + 1;
  // 2015年起至今
  return rangeMarkEnd(source, isChar(source, end, '起') ? end + 1 : end);
}

function toMention(
  context: DateContext,
  start: number,
  parts: DateParts,
): DateMention | DateRangeMention {
  takeOver(context, start, parts);
  const span = parts.upTo > 0 || parts.relative?.weekday === 0;
  const first = toFirst(context, start, parts, span);
  const { edtf, resolved, times } = first;
  if (times?.overnight) return toNight(context, first, times);
  const end = times?.end ?? parts.end;
  const mark = span ? -1 : secondStart(context.source, parts, end);
  const range =
    mark > 0 ? (toOpenRange(context, first, mark) ?? toRange(context, first, mark)) : null;
  if (range) return range;
  // A plain copy: V8 is slow where a spread changes a field.
  const date = { ...parts };
  date.end = end;
  context.last = { date, resolved };
  const stretch = span || (parts.nth !== null && edtf.includes('/'));
  const kind = stretch ? 'date-range' : 'date';
  return makeDate(context, kind, start, end, edtf, parts.precision, resolved, times?.time);
}
