/** From the words of one date, or of two joined by 至, to a mention. */
import { rangeMarkEnd } from '../characters/marks.js';
import { isOneOf, rawSlice } from '../characters/source.js';
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
  const open = isOneOf(source, mark, '今') && isOneOf(source, mark - 1, '至到');
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

/** The time of a range whose ends have these: from the first to the last, or the hours of every day. */
function timeOfRange(first: Times | null, last: Times | null): TimeOfDay | null {
  if (!first) return last?.time.end === undefined ? null : last.time;
  const { start, zone = last?.time.zone } = first.time;
  const end = last && (last.time.end ?? last.time.start);
  return { start, ...(end && { end }), ...(zone && { zone }) };
}

/** Whether the ends of a range go together, which may be told unevenly where both name their year. */
function isAlike(
  context: DateContext,
  first: DateParts,
  second: DateParts,
  year: string,
  mark: number,
) {
  // 1898年至1943年8月; in 2022和2023年5月 both are of May.
  const joined = !isOneOf(context.source, mark - 1, '、和及与/');
  const years = YEAR.test(first.year) && YEAR.test(year) && joined;
  return years || second.precision === first.precision;
}

/** Whether 之间 or 间 stands behind two dates that 和 joins; 间隔 is another word. */
function isBetween(source: Source, pos: number): boolean {
  const place = isOneOf(source, pos, '之') ? pos + 1 : pos;
  return isOneOf(source, place, '间') && !isOneOf(source, place + 1, '隔接');
}

/** The range from `first` to the date at `mark`; `null` where that makes none. */
function toRange(context: DateContext, from: First, mark: number): DateRangeMention | null {
  const { source, reference } = context;
  const { start, parts: first, edtf, resolved, times } = from;
  const second = makeParts();
  const joined = first.mark !== mark && isOneOf(source, mark - 1, '和与及');
  if (readLastDate(source, second, mark, first) !== 'date') return null;
  const { year, month, day, relative } = second;
  const crosses = year === '' && !relative && month < first.month && (month > 0 || day === 0);
  if (!inherit(second, first)) return null;
  if (crosses && YEAR.test(second.year)) second.year = yearText(Number(second.year) + 1);
  if (second.year.length > 5) return null;
  const last = second.precision === 'day' ? timesBehind(source, second.end) : null;
  const time = timeOfRange(times, last);
  const late = time && times ? (last?.late ?? 0) : 0;
  if (joined && !isBetween(source, second.end)) return null;
  const until = laterDay(toEdtf(second), late);
  const interval = join(edtf, until);
  // What runs backwards by its own words is two dates, no range.
  if (!isAlike(context, first, second, year, mark) || runsBackwards(interval)) return null;
  const later = reference && resolved ? laterDay(resolveEdtf(second, reference), late) : null;
  const full = resolved && later && join(resolved, later);
  const end = time && last ? last.end : second.end;
  context.last = { date: { ...second, end }, resolved: later };
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

function toMention(
  context: DateContext,
  start: number,
  parts: DateParts,
): DateMention | DateRangeMention {
  const { source, last } = context;
  const bare = parts.year === '' && !parts.relative;
  const goesOn =
    last && (follows(source, start, parts, last.date) || isLedTo(source, start, parts, last.date));
  if (bare && goesOn) goOn(parts, last.date);
  const span = parts.upTo > 0 || parts.relative?.weekday === 0;
  const times = parts.precision === 'day' && !span ? timesBehind(source, parts.end) : null;
  const late = times?.late ?? 0;
  const told = resolve(context, start, parts);
  const resolved = laterDay(told, late);
  const first = { start, parts, edtf: laterDay(toEdtf(parts), late), resolved, times };
  if (times) {
    const zone = zoneBefore(source, start);
    if (zone !== '') times.time.zone ??= zone;
    if (times.overnight) return toNight(context, first, times);
  }
  const end = times?.end ?? parts.end;
  // 2015年起至今
  const since = isOneOf(source, end, '起') ? end + 1 : end;
  // 2015年和2018年之间
  const joined = isOneOf(source, end, '和与及') ? end + 1 : rangeMarkEnd(source, since);
  const mark = span ? -1 : parts.mark || joined;
  const range =
    mark > 0 ? (toOpenRange(context, first, mark) ?? toRange(context, first, mark)) : null;
  if (range) return range;
  context.last = { date: { ...parts, end }, resolved };
  const stretch = parts.nth !== null && first.edtf.includes('/');
  const kind = span || stretch ? 'date-range' : 'date';
  return makeDate(context, kind, start, end, first.edtf, parts.precision, resolved, times?.time);
}
