/** Rule "time of a date": 上午9时30分, 14:00—17:30, T09:30:00+08:00 at a day. */
import { TIME } from '../characters/alphabet.js';
import { rangeMarkEnd } from '../characters/marks.js';
import { wordAt } from '../characters/lexicon.js';
import {
  isCounted,
  isDigit,
  isLatin,
  isChar,
  isOneOf,
  matchAt,
  matchLength,
  opensNumeral,
  skipOne,
  skipSpace,
  slice,
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

/** Minutes and seconds, and how far they go; −1 where no seconds are told. */
type Minutes = readonly [minute: number, second: number, end: number];

/** 时代 and its like are other words; so are 点建议 and its like where no part of the day is told. */
const AFTER_HOUR = '代期候间段空光常机';
const AFTER_POINT = '建意要看启';
const FIGURES = /^:([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?(?![\d:])/;
const HALF_OF_DAY = /^ ?([ap])\.?m(?:\.|(?![a-z]))/i;

/** A number below 60 before `sign`, and where the sign ends. */
function before(source: Source, pos: number, sign: string): readonly [number, number] | null {
  const number = readSmall(source, skipOne(source, pos), 3);
  const place = number ? skipOne(source, number.end) : 0;
  return number && number.value < 60 && isOneOf(source, place, sign)
    ? [number.value, place + 1]
    : null;
}

/** The minutes of 8点20 and 八点零五, where nothing goes on that is counted: 晚8点20名学生. */
function unsigned(source: Source, pos: number): readonly [number, number] | null {
  const tens = isOneOf(source, pos, '零〇十') || isChar(source, pos + 1, '十');
  const number = readSmall(source, pos, 3);
  if (!number || number.value > 59 || !(isDigit(source, pos) ? isDigit(source, pos + 1) : tens))
    return null;
  const { value, end } = number;
  return isCounted(source, end) || isOneOf(source, end, '.%万亿多余') ? null : [value, end];
}

/** What stands behind the 时 or 点 at `pos`: nothing, 整, 半, 一刻, or minutes; `null` where that is no time. */
function readMinutes(source: Source, pos: number, led: boolean): Minutes | null {
  const next = pos + 1;
  const point = isChar(source, pos, '点');
  if (isOneOf(source, next, point ? (led ? '' : AFTER_POINT) : AFTER_HOUR)) return null;
  const minutes = before(source, next, '分') ?? (point ? unsigned(source, next) : null);
  if (minutes) {
    const [second, end] = before(source, minutes[1], '秒') ?? [-1, minutes[1]];
    return [minutes[0], second, isChar(source, end, '许') ? end + 1 : end];
  }
  const quarter = isChar(source, next + 1, '刻')
    ? '-一-三'.indexOf(slice(source, next, next + 1))
    : 0;
  if (quarter > 0) return [quarter * 15, -1, next + 2];
  if (isChar(source, next, '半')) return [30, -1, next + 1];
  // Of 9时61分 nothing is a time.
  if (!point && opensNumeral(source, next)) return null;
  return [0, -1, isOneOf(source, next, '整许钟') ? next + 1 : next];
}

/** The minutes behind an hour that ends at `end`. */
function minutesBehind(source: Source, end: number, led: boolean): Minutes | null {
  const colon = isChar(source, end, ':') && isDigit(source, end - 1);
  const figures = colon ? matchAt(source, FIGURES, end) : null;
  if (figures) return [Number(figures[1]), Number(figures[2] ?? -1), end + figures[0].length];
  const sign = skipOne(source, end);
  return isOneOf(source, sign, '时点') ? readMinutes(source, sign, led) : null;
}

/** The hour that `hours` make of the one told; −1 where they do not go together. */
function hourOf(told: number, hours: Hours): number {
  const row = hours.find(([first, last]) => told >= first && told <= last);
  return row ? told + row[2] : -1;
}

/** An hour with the part of the day that it belongs to, without its sign. */
interface Hour {
  readonly told: number;
  readonly end: number;
  readonly hours: Hours | null;
}

function readHour(source: Source, pos: number, led: Hours | null): Hour | null {
  const word = wordAt(source, timeWords(), pos);
  const part = word?.value.hours;
  const start = part ? skipOne(source, pos + word.word.length) : pos;
  const hours = part ?? led;
  if (isChar(source, start, '两')) return { told: 2, end: start + 1, hours };
  const number = readSmall(source, start, 3);
  return number && number.value < 25 ? { told: number.value, end: number.end, hours } : null;
}

/**
 * The time at `pos`, of the part of the day that `led` names unless it has its own. With `bare` it needs
 * no sign: the 9 of 9—11时.
 */
function readClock(source: Source, pos: number, led: Hours | null, bare = false): Clock | null {
  const at = readHour(source, pos, led);
  const minutes = at && minutesBehind(source, at.end, at.hours !== null);
  if (!at || !(minutes ?? bare)) return null;
  const { told } = at;
  const [minute, second, end] = minutes ?? [0, -1, at.end];
  const latin = isLatin(source, skipOne(source, end));
  const [half = '', letter = ''] = (latin && matchAt(source, HALF_OF_DAY, end)) || [];
  const hours = half === '' ? at.hours : /a/i.test(letter) ? BEFORE_NOON : AFTER_NOON;
  const hour = hourOf(told, hours ?? ANY_HOUR);
  // 24:30 is no time.
  if (hour < 0 || (told === 24 && minute > 0)) return null;
  return { end: end + half.length, told, hour, minute, second, hours };
}

/** The end, at `pos`, of what begins at `start` of the same day: both may share its part of the day. */
function readUntil(source: Source, pos: number, start: Clock): Clock | null {
  const own = readClock(source, pos, null);
  if (!own || own.hours) return own;
  const shared = start.hours ? hourOf(own.told, start.hours) : -1;
  // 上午11点至1点, 12点至1点
  const later = own.told + 12;
  const passes = own.told < start.hour && later > start.hour && !isChar(source, own.end - 3, ':');
  const hour = shared >= start.hour ? shared : passes && start.hour <= 12 ? later : own.hour;
  return { ...own, hour };
}

function write({ hour, minute, second }: Clock): string {
  const told = `${twoDigits(hour % 24)}:${twoDigits(minute)}`;
  return second < 0 ? told : `${told}:${twoDigits(second)}`;
}

/** What says that the time behind it is of the next day. */
const NEXT_DAY = /^(?:[次翌]日|第二天) ?/;

/** The end of a stretch of time, and whether words put it on the next day. */
interface End {
  readonly until: Clock | null;
  readonly overnight: boolean;
}

/** What ends the time `first`, behind the mark of a range at `first.end`. */
function readEnd(source: Source, first: Clock): End {
  const mark = rangeMarkEnd(source, first.end);
  const next = mark > 0 ? matchLength(source, NEXT_DAY, mark) : 0;
  if (mark < 0) return { until: null, overnight: false };
  const later = next > 0 ? readClock(source, mark + next, null) : null;
  return { until: later ?? readUntil(source, mark, first), overnight: later !== null };
}

/** 2:00-4:00 PM: what stands behind the end holds of the start, too. */
function startOf(first: Clock, until: Clock | null): Clock {
  const hour = first.told + 12;
  const both = first.hours === null && until?.hours === AFTER_NOON && hour <= until.hour;
  return both ? { ...first, hour } : first;
}

/**
 * The time, or the stretch of time, at `pos`, of the part of the day that `led` names unless it has its
 * own. In `iso`, a hyphen opens a zone and no range: T09:30-05:00.
 */
export function readTimes(
  source: Source,
  pos: number,
  led: Hours | null,
  iso = false,
): Times | null {
  const signed = readClock(source, pos, led);
  const first = signed ?? readClock(source, pos, led, true);
  if (!first) return null;
  const { until, overnight } = iso ? { until: null, overnight: false } : readEnd(source, first);
  if (!(signed ?? until)) return null;
  const end = (until ?? first).end;
  const zone = readZone(source, end, iso);
  const time: TimeOfDay = { start: write(startOf(first, until)) };
  if (until) time.end = write(until);
  if (zone) time.zone = zone.offset;
  return { end: zone?.end ?? end, time, late: first.hour > 23 ? 1 : 0, overnight };
}

/** A weekday behind a day only repeats it. */
const WEEKDAY = /^ ?(?:\((?:周|星期|礼拜)?[一二三四五六日天]\)|(?:周|星期|礼拜)[一二三四五六日天])/;

/** `pos`, or the position behind the spaces and the 的 or 约 that join a time to its day. */
function jointEnd(source: Source, pos: number): number {
  const place = skipSpace(source, pos);
  const about = isChar(source, place, '大') ? place + 1 : place;
  if (isChar(source, about, '约')) return skipOne(source, about + 1);
  return isChar(source, place, '的') ? place + 1 : place;
}

/** The part of the day that a word for the day ends with: 今晚, 今（14）晚, 明早. */
function partOf(source: Source, end: number): Hours | null {
  const word = isOneOf(source, end - 1, '晚早晨夜') ? wordAt(source, timeWords(), end - 1) : null;
  return word?.value.hours ?? null;
}

/** The time that stands at the day that ends at `end`, whose words may hold the part of the day. */
export function timesBehind(source: Source, end: number): Times | null {
  if (isChar(source, end, 'T') && isDigit(source, end + 1)) {
    return isChar(source, end + 3, ':') ? readTimes(source, end + 1, null, true) : null;
  }
  const opens = opensNumeral(source, end) || (traitsAt(source, end) & TIME) > 0;
  if (!opens && !isOneOf(source, end, ' (的约大周星礼')) return null;
  const named = isOneOf(source, skipOne(source, end), '(周星礼');
  const weekday = named ? end + matchLength(source, WEEKDAY, end) : end;
  const place = jointEnd(source, weekday);
  const zone = zoneWordAt(source, place);
  const times = readTimes(source, skipOne(source, zone?.end ?? place), partOf(source, end));
  if (times && zone && zone.offset !== '') times.time.zone ??= zone.offset;
  return times;
}
