/** The time of day that stands at a date: 上午9时30分, 14:00—17:30, T09:30:00+08:00. */
import { TIME } from '../characters/alphabet.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { wordAt } from '../characters/lexicon.js';
import {
  isCounted,
  isDigit,
  isHan,
  isOneOf,
  matchAt,
  matchLength,
  opensNumeral,
  skipOne,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { readSmall } from '../numbers/small-numeral.js';
import type { TimeOfDay } from '../types.js';
import { AFTER_NOON, ANY_HOUR, BEFORE_NOON, timeWords } from '../vocabulary/times.js';
import type { Hours } from '../vocabulary/times.js';
import { twoDigits } from './calendar.js';
import { readZone, zoneWordAt } from './time-zone.js';

/** A moment of a day. */
interface Clock {
  readonly end: number;
  /** As it is told: the 8 of 晚8点. */
  readonly told: number;
  /** From 24 on, it is of the next day. */
  readonly hour: number;
  readonly minute: number;
  /** −1 where none is told. */
  readonly second: number;
  /** What its part of the day makes of hours, where one is told. */
  readonly hours: Hours | null;
}

/** A time of day, and what it makes of its date. */
export interface Times {
  readonly end: number;
  readonly time: TimeOfDay;
  /** How many days behind the date it begins: 1 for 24时 and 今晚1点. */
  readonly late: number;
  /** Whether words say that it ends on the next day: 次日凌晨2时. */
  readonly overnight: boolean;
}

/** Minutes and seconds behind an hour, and how far they go. */
type Minutes = readonly [minute: number, second: number, end: number];

/** Behind 时 and 点, these make another word of them: 时代, 3点建议. */
const AFTER_SIGN = '代期候间段空光常机建意要看启';
const FIGURES = /^:([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?![\d:])/;
const HALF_OF_DAY = /^ ?([ap])\.?m(?:\.|(?![a-z]))/i;

/** A number below 60 at `pos`, and its end; `null` where there is none. */
function sixtieth(source: Source, pos: number): readonly [value: number, end: number] | null {
  const number = readSmall(source, pos, 3);
  return number && number.value < 60 ? [number.value, number.end] : null;
}

/** The same before `sign`, whose end it gives. */
function signed(source: Source, pos: number, sign: string): readonly [number, number] | null {
  const [value, end] = sixtieth(source, skipOne(source, pos)) ?? [0, -1];
  const place = skipOne(source, end);
  return end > 0 && isOneOf(source, place, sign) ? [value, place + 1] : null;
}

/** The minutes of 8点20 and 八点零五, where nothing goes on that is counted: 晚8点20名学生. */
function unsigned(source: Source, pos: number): readonly [number, number] | null {
  const number = sixtieth(source, pos);
  const tens = isOneOf(source, pos, '零〇十') || isOneOf(source, pos + 1, '十');
  if (!number || !(isDigit(source, pos) ? isDigit(source, pos + 1) : tens)) return null;
  const [, end] = number;
  return isCounted(source, end) || isOneOf(source, end, '.%万亿多余') ? null : number;
}

/** What stands behind the 时 or 点 at `pos`: nothing, 整, 半, 一刻, or minutes; `null` where that is no time. */
function readMinutes(source: Source, pos: number): Minutes | null {
  const next = pos + 1;
  const dot = isOneOf(source, pos, '点');
  if (isOneOf(source, next, AFTER_SIGN)) return null;
  const minutes = signed(source, next, '分') ?? (dot ? unsigned(source, next) : null);
  if (minutes) {
    const [second, end] = signed(source, minutes[1], '秒') ?? [-1, minutes[1]];
    return [minutes[0], second, end];
  }
  const quarter = isOneOf(source, next, '一1') ? 15 : isOneOf(source, next, '三3') ? 45 : 0;
  if (quarter > 0 && isOneOf(source, next + 1, '刻')) return [quarter, -1, next + 2];
  if (isOneOf(source, next, '半')) return [30, -1, next + 1];
  // Of 9时61分 nothing is a time.
  if (!dot && opensNumeral(source, next)) return null;
  return [0, -1, isOneOf(source, next, '整许钟') ? next + 1 : next];
}

/** The minutes behind an hour that ends at `end`. */
function minutesBehind(source: Source, end: number): Minutes | null {
  const figures = isDigit(source, end - 1) ? matchAt(source, FIGURES, end) : null;
  if (figures) return [Number(figures[1]), Number(figures[2] ?? -1), end + figures[0].length];
  const sign = skipOne(source, end);
  return isOneOf(source, sign, '时点') ? readMinutes(source, sign) : null;
}

/** The hour that `hours` make of the one told; −1 where they do not go together. */
function hourOf(told: number, hours: Hours): number {
  const row = hours.find(([first, last]) => told >= first && told <= last);
  return row ? told + row[2] : -1;
}

/** An hour with its part of the day, without its sign. */
interface Hour {
  readonly value: number;
  readonly end: number;
  readonly hours: Hours | null;
}

function readHour(source: Source, pos: number, led: Hours | null): Hour | null {
  const word = wordAt(source, timeWords(), pos);
  const hours = word?.value.hours ?? led;
  const start = word?.value.hours ? skipOne(source, pos + word.word.length) : pos;
  if (isOneOf(source, start, '两')) return { value: 2, end: start + 1, hours };
  const number = readSmall(source, start, 3);
  return number && number.value < 25 ? { value: number.value, end: number.end, hours } : null;
}

/** The time at `pos`, of the part of the day that `led` names unless it has its own. */
function readClock(source: Source, pos: number, led: Hours | null): Clock | null {
  const hour = readHour(source, pos, led);
  const minutes = hour && minutesBehind(source, hour.end);
  if (!minutes) return null;
  const [minute, second, end] = minutes;
  const [half = '', letter = ''] = matchAt(source, HALF_OF_DAY, end) ?? [];
  const hours = half === '' ? hour.hours : /a/i.test(letter) ? BEFORE_NOON : AFTER_NOON;
  return makeClock(hour.value, hours, minute, second, end + half.length);
}

function makeClock(
  told: number,
  hours: Hours | null,
  minute: number,
  second: number,
  end: number,
): Clock | null {
  const hour = hourOf(told, hours ?? ANY_HOUR);
  // 24:30 is no time.
  const real = hour >= 0 && !(told === 24 && minute > 0);
  return real ? { end, told, hour, minute, second, hours } : null;
}

/** The 9 of 9—11时, which shares the sign of the `until` behind it. */
function unsignedClock(source: Source, pos: number, led: Hours | null): Clock | null {
  const hour = readHour(source, pos, led);
  const mark = hour ? rangeMarkEnd(source, hour.end) : -1;
  const until = mark > 0 ? readClock(source, mark, null) : null;
  return hour && until && !isOneOf(source, hour.end, ' ')
    ? makeClock(hour.value, hour.hours, 0, -1, hour.end)
    : null;
}

/** The end, at `pos`, of what begins at `start` of the same day: both may share its part of the day. */
function readUntil(source: Source, pos: number, start: Clock | null): Clock | null {
  const own = readClock(source, pos, null);
  if (!own || own.hours || !start) return own;
  const hour = start.hours ? hourOf(own.told, start.hours) : -1;
  if (hour >= start.hour) return { ...own, hour };
  // 上午11点至1点
  const spoken = !isOneOf(source, own.end - 3, ':');
  const later = own.told < start.hour && own.told + 12 > start.hour && start.hour < 12;
  return later && spoken ? { ...own, hour: own.told + 12 } : own;
}

/** 2:00-4:00 PM: what stands behind the end holds of the start, too, where that does not put it later. */
function withHalf(start: Clock, until: Clock | null): Clock {
  if (!until?.hours || start.hours) return start;
  const hour = hourOf(start.told, until.hours);
  return hour >= 0 && hour <= until.hour && until.hours === AFTER_NOON ? { ...start, hour } : start;
}

function write({ hour, minute, second }: Clock): string {
  const told = `${twoDigits(hour % 24)}:${twoDigits(minute)}`;
  return second < 0 ? told : `${told}:${twoDigits(second)}`;
}

/** What says that the time behind it is of the next day. */
const NEXT_DAY = /^(?:[次翌]日|第二天) ?/;

/**
 * The time, or the stretch of time, at `pos`, of the part of the day that `led` names unless it has its
 * own. In `iso`, a hyphen opens a zone and no range: T09:30-05:00.
 */
export function readTimes(
  source: Source,
  pos: number,
  led: Hours | null,
  iso: boolean,
): Times | null {
  const first = readClock(source, pos, led) ?? unsignedClock(source, pos, led);
  if (!first) return null;
  const mark = iso ? -1 : rangeMarkEnd(source, first.end);
  const next = mark > 0 ? matchLength(source, NEXT_DAY, mark) : 0;
  const until = mark > 0 ? readUntil(source, mark + next, next > 0 ? null : first) : null;
  const zone = readZone(source, until?.end ?? first.end, iso);
  const time: TimeOfDay = { start: write(withHalf(first, until)) };
  if (until) time.end = write(until);
  if (zone) time.zone = zone.offset;
  return {
    end: zone?.end ?? until?.end ?? first.end,
    time,
    late: Math.floor(first.hour / 24),
    overnight: until !== null && next > 0,
  };
}

/** A weekday behind a day only repeats it. */
const WEEKDAY = /^ ?(?:\((?:周|星期|礼拜)?[一二三四五六日天]\)|(?:周|星期|礼拜)[一二三四五六日天])/;
const JOINT = /^ {0,2}(?:的|大?约)? ?/;

/** The part of the day that a word for the day ends with: 今晚, 今（14）晚, 明早. */
function partOf(source: Source, end: number): Hours | null {
  const word = isOneOf(source, end - 1, '晚早晨夜') ? wordAt(source, timeWords(), end - 1) : null;
  return word?.value.hours ?? null;
}

/** The time that stands at the day that ends at `end`, whose words may hold the part of the day. */
export function timesBehind(source: Source, end: number): Times | null {
  if (isOneOf(source, end, 'T') && isDigit(source, end + 1)) {
    return isOneOf(source, end + 3, ':') ? readTimes(source, end + 1, null, true) : null;
  }
  const opens = opensNumeral(source, end) || (traitsAt(source, end) & TIME) > 0;
  if (!opens && !isOneOf(source, end, ' (的约大周星礼')) return null;
  const weekday = end + matchLength(source, WEEKDAY, end);
  const place = weekday + matchLength(source, JOINT, weekday);
  const zone = zoneWordAt(source, place);
  const times = readTimes(source, skipOne(source, zone?.end ?? place), partOf(source, end), false);
  if (times && zone && zone.offset !== '') times.time.zone ??= zone.offset;
  return times;
}
