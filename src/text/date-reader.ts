/** One date, from left to right: year, then what stands below it, then the day. */
import { yearText } from './calendar.js';
import {
  foldedAt,
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  kindAt,
  opensNumeral,
  readsAt,
  skipSpace,
} from './chars.js';
import type { DateParts } from './date-parts.js';
import { emptyParts } from './date-parts.js';
import { daysInMonth } from './edtf.js';
import { readRelative } from './date-words.js';
import { rangeMarkEnd } from './marks.js';
import { readNumeral } from './numeral.js';

/** A whole number that may be part of a date. */
interface Component {
  value: number;
  /** Length as written: years have four digits, two or (民国) three. */
  length: number;
  /** Digit by digit, as 2024 and 二〇二四 are and 五千 is not. */
  positional: boolean;
  /** Spelled out in Chinese digits. */
  han: boolean;
  end: number;
}

function readComponent(text: string, pos: number): Component | null {
  // 两月 and 两日 are stretches: dates count with 二.
  if (!opensNumeral(kindAt(text, pos)) || isOneOf(text, pos, '两')) return null;
  const numeral = readNumeral(text, pos, 12);
  if (!numeral || numeral.low < 0 || numeral.digits.length > 4 || numeral.grouped) return null;
  if (numeral.unitLed || numeral.broken || numeral.loose !== 'exact') return null;
  return {
    value: Number(numeral.digits) * 10 ** numeral.low,
    length: numeral.end - pos,
    positional: numeral.units === 0,
    han: !numeral.arabic,
    end: numeral.end,
  };
}

/** Units of a date, and how long the number before one may be written. */
const YEAR = { words: ['年', '赛季', '学年', '财年'], shortest: 4, longest: 4 };
const MONTH = { words: ['月'], shortest: 1, longest: 3 };
const DAY = { words: ['日', '号'], shortest: 1, longest: 3 };

function wordEnd(text: string, pos: number, words: readonly string[]): number {
  const at = skipSpace(text, pos);
  const word = words.find((candidate) => readsAt(text, at, candidate));
  return word === undefined ? -1 : at + word.length;
}

/**
 * End of the unit behind a component; where a range shares its unit (19至21日) the end of the
 * component itself. −1 where neither stands there.
 */
function unitEnd(text: string, component: Component, unit: typeof YEAR): number {
  const end = wordEnd(text, component.end, unit.words);
  if (end > 0) return end;
  const mark = rangeMarkEnd(text, component.end);
  const other = mark < 0 ? null : readComponent(text, mark);
  if (!other || other.length > unit.longest || other.length < unit.shortest) return -1;
  return wordEnd(text, other.end, unit.words) > 0 ? component.end : -1;
}

const SEASONS = '春夏秋冬';
const HALVES = '上下';

/** 月 with what is below it. `pos` stands at the number. */
function readMonth(text: string, pos: number, parts: DateParts): DateParts | null {
  const component = readComponent(text, pos);
  if (!component || component.value < 1 || component.value > 12 || component.length > 3)
    return null;
  const end = unitEnd(text, component, MONTH);
  if (end < 0) return null;
  const month = { ...parts, month: component.value, precision: 'month' as const, end };
  if (end === component.end) return month;
  if (isOneOf(text, end, '份')) return { ...month, end: end + 1 };
  return readBelowMonth(text, end, month);
}

/** Day, ten days, or beginning and end of a month; `pos` stands behind the month. */
export function readBelowMonth(text: string, pos: number, parts: DateParts): DateParts {
  const at = skipSpace(text, pos);
  const component = readComponent(text, at);
  if (component && component.value >= 1 && component.length <= 4) {
    const end = unitEnd(text, component, DAY);
    const year = parts.year !== null && /^\d+$/.test(parts.year) ? Number(parts.year) : null;
    if (end < 0) return parts;
    const last = parts.month === null ? 31 : daysInMonth(year, parts.month);
    const impossible = component.value > last;
    return { ...parts, day: component.value, precision: 'day', end, impossible };
  }
  const third = '上中下'.indexOf(text.charAt(pos) || ' ');
  if (third >= 0 && isOneOf(text, pos + 1, '旬')) {
    return { ...parts, third: (third + 1) as 1 | 2 | 3, precision: 'ten-day', end: pos + 2 };
  }
  const edge = edgeAt(text, pos);
  return edge === null ? parts : { ...parts, third: edge, precision: 'ten-day', end: pos + 1 };
}

/** 初, 中, 底, 末 behind 年 or 月, unless they begin a word of their own. */
function edgeAt(text: string, pos: number): 1 | 2 | 3 | null {
  if (isOneOf(text, pos, '初')) return isOneOf(text, pos + 1, '步中期一二三级始赛') ? null : 1;
  if (isOneOf(text, pos, '底末')) return isOneOf(text, pos + 1, '部层气蕴座盘') ? null : 3;
  const mid =
    isOneOf(text, pos, '中') &&
    (!isHan(text.charCodeAt(pos + 1)) || isOneOf(text, pos + 1, '前以'));
  return mid ? 2 : null;
}

/** Quarter number at `pos` (一季度, 第3季度, Q3), with its end. */
function readQuarter(
  text: string,
  pos: number,
  bareSeason: boolean,
): { value: number; end: number } | null {
  if (/^[Qq][1-4](?![0-9])/.test(text.slice(pos, pos + 3))) {
    return { value: Number(text.charAt(pos + 1)), end: pos + 2 };
  }
  const ordinal = isOneOf(text, pos, '第');
  const component = readComponent(text, ordinal ? pos + 1 : pos);
  if (!component || component.value < 1 || component.value > 4 || component.length > 1) return null;
  const at = skipSpace(text, component.end);
  if (!isOneOf(text, at, '季')) return null;
  if (isOneOf(text, at + 1, '度')) return { value: component.value, end: at + 2 };
  return ordinal && bareSeason ? { value: component.value, end: at + 1 } : null;
}

/** 前三季度, 前11个月: from January on. */
function readUpTo(text: string, pos: number, parts: DateParts): DateParts | null {
  if (!isOneOf(text, pos, '前')) return null;
  const at = skipSpace(text, pos + 1);
  const two = isOneOf(text, at, '两') ? { value: 2, end: at + 1 } : readComponent(text, at);
  if (!two || two.value < 1 || two.value > 12) return null;
  const unit = skipSpace(text, two.end);
  const quarters = readsAt(text, unit, '季度') ? 2 : readsAt(text, unit, '个季度') ? 3 : 0;
  if (quarters > 0 && two.value <= 4) {
    return { ...parts, upTo: two.value * 3, precision: 'quarter', end: unit + quarters };
  }
  const months = readsAt(text, unit, '个月') ? 2 : isOneOf(text, unit, '月') ? 1 : 0;
  return months > 0 ? { ...parts, upTo: two.value, precision: 'month', end: unit + months } : null;
}

/** What may follow a year; `pos` stands behind it. */
function readBelowYear(text: string, pos: number, parts: DateParts): DateParts {
  const at = skipSpace(text, pos);
  const month = readMonth(text, at, parts);
  if (month) return month;
  const quarter = readQuarter(text, at, true);
  if (quarter) {
    return { ...parts, code: 32 + quarter.value, precision: 'quarter', end: quarter.end };
  }
  const half = readHalfYear(text, at, parts) ?? readUpTo(text, at, parts);
  if (half) return half;
  // 今年年底 says its 年 twice.
  const yearly = isOneOf(text, pos, '年') && isOneOf(text, pos + 1, '初底末') ? pos + 1 : pos;
  const edge = edgeAt(text, yearly);
  if (edge !== null) {
    return {
      ...parts,
      month: edge === 1 ? 1 : edge === 2 ? 6 : 12,
      loose: true,
      precision: 'month',
      end: yearly + 1,
    };
  }
  const season = SEASONS.indexOf(text.charAt(at) || ' ');
  if (season >= 0 && (isOneOf(text, at + 1, '季天') || !isHan(text.charCodeAt(at + 1)))) {
    const end = isOneOf(text, at + 1, '季天') ? at + 2 : at + 1;
    return { ...parts, code: 21 + season, precision: 'season', end };
  }
  return parts;
}

function readHalfYear(text: string, pos: number, parts: DateParts): DateParts | null {
  const half = HALVES.indexOf(text.charAt(pos) || ' ');
  if (half < 0 || !readsAt(text, pos + 1, '半年')) return null;
  return { ...parts, code: 40 + half, precision: 'half-year', end: pos + 3 };
}

const ERA = 1911;
/** 年级, 年龄, 年轻 and the like are no years. */
const AFTER_YEAR_WORDS = '级龄轻纪';

/** A year with 年 behind it and whatever follows. */
function readYear(text: string, component: Component): DateParts | null {
  const end = unitEnd(text, component, YEAR);
  if (end < 0 || isOneOf(text, end, AFTER_YEAR_WORDS) || !component.positional) return null;
  const { value, length } = component;
  const parts = emptyParts(end);
  const next = skipSpace(text, end);
  const monthFollows = (): boolean => readMonth(text, next, parts) !== null;
  if (length === 4) {
    if (value < 1000 || value > 2999 || isSpan(text, component, end)) return null;
    parts.year = yearText(value);
  } else if (end === component.end) return null;
  else if (length === 3 && value < 200 && (monthFollows() || isOneOf(text, end, '度'))) {
    parts.year = yearText(value + ERA);
  } else if (length === 2 && (value < 10 || component.han || monthFollows())) {
    parts.year = `XX${String(value).padStart(2, '0')}`;
  } else return null;
  if (end === component.end) return parts;
  if (!isOneOf(text, end - 1, '年') || isOneOf(text, end - 2, '学财')) return parts;
  if (isOneOf(text, end, '度')) parts.end++;
  return readBelowYear(text, parts.end, parts);
}

/** 近1500年历史, 2000年前: four digits that count years. Round thousands but 2000 count too. */
function isSpan(text: string, component: Component, end: number): boolean {
  const { value } = component;
  if (value % 1000 === 0 && value !== 2000) return true;
  const before = component.end - component.length - 1;
  return isOneOf(text, before, '近约有超过逾今达') && isOneOf(text, end, '历前来的以文');
}

/** 90年代, 1990年代, 20世纪90年代; `century` is the two digits that are known. */
function readDecade(text: string, component: Component, century: string): DateParts | null {
  if (component.value % 10 !== 0 || !readsAt(text, component.end, '年代')) return null;
  const four = component.value >= 1000 && component.value < 3000;
  if (!four && (component.value < 10 || component.value > 90)) return null;
  const parts = emptyParts(component.end + 2);
  parts.precision = 'decade';
  parts.year = four
    ? `${String(component.value).slice(0, 3)}X`
    : `${century}${String(component.value).charAt(0)}X`;
  return parts;
}

/** 2024-04-12, 2024/4/12, 2024.4.12, and 2024-04. */
function readIso(text: string, pos: number): DateParts | null {
  const before = text.charCodeAt(pos - 1);
  if (isDigit(before) || isLatin(before) || isOneOf(text, pos - 1, '/.-_')) return null;
  const match = /^([12]\d{3})(?:([-/.])(\d{1,2})\2(\d{1,2})|-(0[1-9]|1[0-2]))(?![\d/.-]*\d)/.exec(
    text.slice(pos, pos + 16),
  );
  if (!match) return null;
  const [raw, year = '', , month, day, only] = match;
  const parts = emptyParts(pos + raw.length);
  parts.year = year;
  parts.month = Number(only ?? month);
  if (parts.month < 1 || parts.month > 12) return null;
  parts.precision = 'month';
  if (only !== undefined) return isOneOf(text, parts.end, '年') ? null : parts;
  parts.day = Number(day);
  parts.precision = 'day';
  return parts.day >= 1 && parts.day <= daysInMonth(Number(year), parts.month) ? parts : null;
}

const BEFORE_SPAN = '月期续时共满达近超约逾每第前有过休需首头为';
const AFTER_SPAN = '内后以之游均线元报本军间常志班历子';

/** A bare 21日: the day of a month that the text does not name. */
function readDay(text: string, component: Component): DateParts | null {
  const end = unitEnd(text, component, { ...DAY, words: ['日'] });
  const { value } = component;
  if (end < 0 || value < 1 || value > 31 || (component.han && value === 1)) return null;
  const start = component.end - component.length;
  if (isOneOf(text, start - 1, BEFORE_SPAN)) return null;
  if (end > component.end && isOneOf(text, end, AFTER_SPAN)) return null;
  return { ...emptyParts(end), day: value, precision: 'day' };
}

/** Reads a date that begins with a number. */
export function readNumericDate(text: string, pos: number): DateParts | null {
  const iso = foldedAt(text, pos) < 0x33 ? readIso(text, pos) : null;
  if (iso) return iso;
  const component = readComponent(text, pos);
  if (!component) return null;
  if (readsAt(text, component.end, '世纪')) {
    const decade = readComponent(text, component.end + 2);
    const century = String(component.value - 1).padStart(2, '0');
    return decade && component.value > 1 ? readDecade(text, decade, century) : null;
  }
  const quarter = readQuarter(text, pos, false);
  if (quarter) {
    return { ...emptyParts(quarter.end), code: 32 + quarter.value, precision: 'quarter' };
  }
  return (
    readDecade(text, component, 'XX') ??
    readYear(text, component) ??
    readMonth(text, pos, emptyParts(pos)) ??
    readDay(text, component)
  );
}

/** Reads a date that begins with a word: 民国, 今年, 上半年, 前三季度, 年底. */
export function readWordDate(text: string, pos: number): DateParts | null {
  if (readsAt(text, pos, '民国')) return readEra(text, pos + 2, (year) => year + ERA);
  if (readsAt(text, pos, '公元') || readsAt(text, pos, '西元')) {
    const bc = isOneOf(text, pos + 2, '前');
    return readEra(text, pos + (bc ? 3 : 2), (year) => (bc ? 1 - year : year));
  }
  if (readsAt(text, pos, '上世纪') || readsAt(text, pos, '本世纪')) {
    const component = readComponent(text, pos + 3);
    const decade = component && readDecade(text, component, 'XX');
    const delta = isOneOf(text, pos, '上') ? -1 : 0;
    return decade && { ...decade, relative: { unit: 'decade', delta } };
  }
  const relative = readRelative(text, pos);
  if (relative) {
    if (relative.precision === 'year') return readBelowYear(text, relative.end, relative);
    if (relative.precision === 'month') return readBelowMonth(text, relative.end, relative);
    return relative;
  }
  if (isOneOf(text, pos, '第')) {
    const quarter = readQuarter(text, pos, false);
    return (
      quarter && { ...emptyParts(quarter.end), code: 32 + quarter.value, precision: 'quarter' }
    );
  }
  if (isOneOf(text, pos, '年')) return readYearEdge(text, pos);
  return readHalfYear(text, pos, emptyParts(pos)) ?? readUpTo(text, pos, emptyParts(pos));
}

/** A bare 年初 or 年底; 青年初创 and 少年底子 hold none. */
function readYearEdge(text: string, pos: number): DateParts | null {
  const edge = isOneOf(text, pos + 1, '初底末') ? edgeAt(text, pos + 1) : null;
  if (edge === null || isOneOf(text, pos - 1, '青少成老中童幼百千多学')) return null;
  return { ...emptyParts(pos + 2), month: edge === 1 ? 1 : 12, loose: true, precision: 'month' };
}

/** 民国113年, 公元前221年; `toYear` turns the count of the era into ours. */
function readEra(text: string, pos: number, toYear: (year: number) => number): DateParts | null {
  const at = skipSpace(text, pos);
  const first = readsAt(text, at, '元年') ? { value: 1, end: at + 1 } : readComponent(text, at);
  if (!first || first.value < 1) return null;
  const unit = skipSpace(text, first.end);
  if (!isOneOf(text, unit, '年')) return null;
  const parts = emptyParts(unit + 1);
  parts.year = yearText(toYear(first.value));
  if (isOneOf(text, parts.end, '度')) parts.end++;
  return readBelowYear(text, parts.end, parts);
}
