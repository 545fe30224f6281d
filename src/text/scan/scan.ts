/** The one pass over a text that finds everything. */
import type { CheckedOptions } from '../amount-options.js';
import { readAnyUnit } from './any-unit.js';
import type { Day } from '../dates/calendar.js';
import {
  AFTER_DIGIT,
  AFTER_WORD,
  DATE_SIGN,
  HALF,
  HAN,
  NAME,
  SEVERAL,
  SMALL,
  WORD,
} from '../characters/alphabet.js';
import { clockEnd } from './clock.js';
import type { DateContext } from '../dates/date-context.js';
import { toDateMention } from '../dates/date-mention.js';
import { makeParts } from '../dates/date-parts.js';
import type { DateParts } from '../dates/date-parts.js';
import { readDate } from '../dates/date-reader.js';
import { readCountedDate } from '../dates/counted-date.js';
import { boundBefore } from '../quantities/bound.js';
import { makeExpression, readExpression } from '../quantities/expression.js';
import type { Expression } from '../quantities/expression.js';
import { readFixed, readHalf } from '../quantities/fixed-words.js';
import { readBeyond } from '../numbers/beyond.js';
import { isMagnitudeLetter } from '../numbers/letters.js';
import { readFraction } from '../numbers/fraction.js';
import { toFixedMention } from '../quantities/mentions.js';
import { nameLength } from '../vocabulary/names.js';
import { NEIGHBOURS } from './neighbours.js';
import { readNumeral } from '../numbers/numeral.js';
import { wholeDigits } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { opensItem } from './plain-number.js';
import { pressAlphabet } from './press-alphabet.js';
import type { Rules } from '../quantities/rules.js';
import {
  isDigit,
  isLatin,
  isChar,
  isOneOf,
  kindAt,
  opensNumeral,
  rawAt,
  reading,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { tornEnd } from './torn-figures.js';
import { toMention } from './to-mention.js';
import type { Mention } from '../types.js';

/** End of a token that only looks numeric: an address, a version, a telephone number. */
function skipJoined(source: Source, pos: number, broken: boolean): number {
  // Commas join what is no number (1,0000元); behind a label they end its clause (图3,12家).
  const joints = broken ? '.,，:-/' : '.:-/';
  // A wide colon joins times alone: of Q1：3.5亿元 only Q1 ends here.
  const wide = broken ? 0xffff : 0xff00;
  while (
    isDigit(source, pos) ||
    (isOneOf(source, pos, joints) && isDigit(source, pos + 1) && rawAt(source, pos) < wide)
  ) {
    // 9:00-4月14日: a time of day ends before the date.
    if (isChar(source, pos, '-') && isChar(source, pos - 3, ':')) break;
    pos++;
  }
  return pos;
}

/** One pass over a text: what it reads with, and what it has found. */
interface Scan extends DateContext, Rules {
  readonly defaultCurrency: string | null;
  /** Filled anew for every number: most come to nothing, and the rest are copied into a mention. */
  readonly expression: Expression;
  /** Filled anew for every date. */
  readonly parts: DateParts;
  readonly found: Mention[];
}

/** Adds a mention; nothing before its end belongs to the next one. */
function add(scan: Scan, mention: Mention): number {
  scan.found.push(mention);
  return (scan.limit = mention.end);
}

/** End of the ranks that go on behind one without a unit: the 二、三名 of 第一、二、三名 is no count. */
function rankListEnd({ source, expression, zhao }: Scan, end: number, first: string): number {
  const { operand } = expression;
  let pos = end;
  let next = Number(first);
  while (isOneOf(source, pos, '、和及') && opensNumeral(source, pos + 1)) {
    const read = readNumeral(source, operand, pos + 1, zhao);
    // 第一、100万元 goes on with something else.
    if (!read || Number(operand.digits) !== ++next || operand.low !== 0) return pos;
    pos = operand.numeralEnd;
  }
  return pos;
}

/** Reads what a word opens at `pos`, and gives the position to go on from. */
function readOpening(scan: Scan, pos: number, kind: number): number {
  const { source, zhao, limit, expression } = scan;
  const rank = isChar(source, pos, '第');
  if (kind === WORD || rank) {
    const end = addDate(scan, pos);
    if (end > 0 || kind === WORD) return Math.max(end, pos + 1);
  }
  const fixed = readFixed(source, pos, limit, zhao);
  // 半年前, but not 上半年前
  const counted = fixed?.kind === 'duration' && readCountedDate(scan, pos);
  if (counted && counted.end > fixed.measure.end) return add(scan, counted);
  if (fixed) {
    const end = add(scan, toFixedMention(source, fixed));
    return rank && fixed.unit === '' ? rankListEnd(scan, end, fixed.measure.decimal ?? '') : end;
  }
  // 第一时间 is no rank, and its 一 no number.
  const { operand } = expression;
  // 倆千 is no thousand.
  const skips = rank || isOneOf(source, pos, '俩仨');
  return skips && readNumeral(source, operand, pos + 1, zhao) ? operand.numeralEnd : pos + 1;
}

/** End of the date at `pos`, or −1. A weekday in brackets behind a day repeats it. */
function addDate(scan: Scan, pos: number): number {
  const { source, parts } = scan;
  const read = readDate(source, parts, pos);
  if (read !== 'date') return read === 'skip' ? parts.end : -1;
  const end = add(scan, toDateMention(scan, pos, parts));
  if (!isChar(source, end, '(')) return end;
  // （五） and （周五）
  if (isOneOf(source, end + 1, '一二三四五六日') && isChar(source, end + 2, ')')) return end + 3;
  if (isOneOf(source, end + 1, '周星礼')) {
    for (let place = end + 2; place < end + 6; place++)
      if (isChar(source, place, ')')) return place + 1;
  }
  return end;
}

/** Whether the point in the number is that of a list: 1.2023年, 2.113年5月, 3.12月31日. */
function isItemPoint(source: Source, { start, low, digits }: Operand, end: number): boolean {
  if (digits.length + low > 2) return false;
  // 历时2.5月 is a length.
  if (isChar(source, end, '月')) return low >= -2 && opensItem(source, start);
  if (!isChar(source, end, '年')) return false;
  return low === -4 || (low === -3 && opensNumeral(source, end + 1));
}

/** End of the date that the numeral in the operand begins at `pos`, or 0. */
function dateEndOf(scan: Scan, pos: number): number {
  const { source, expression } = scan;
  const { low, broken, numeralEnd } = expression.operand;
  if (isLatin(source, pos - 1)) return 0;
  const sign = (traitsAt(source, numeralEnd) & DATE_SIGN) > 0;
  const dotted = low < 0 && isChar(source, pos + 4, '.');
  return sign || broken || dotted ? addDate(scan, pos) : 0;
}

/**
 * End of what the numeral in the operand makes beside a quantity, or 0: a part of something torn, the number of
 * an item, a date, a version, a time of day.
 */
function readOther(scan: Scan, pos: number): number {
  const { source } = scan;
  const { operand } = scan.expression;
  const { arabic, broken, low, numeralEnd: end } = operand;
  const torn = arabic ? tornEnd(source, operand) : 0;
  if (torn > 0) return torn;
  if (low < 0 && isItemPoint(source, operand, end)) return pos + wholeDigits(operand) + 1;
  const dateEnd = dateEndOf(scan, pos);
  if (dateEnd > 0) return dateEnd;
  const clock = clockEnd(scan, operand);
  return clock === 0 && broken ? skipJoined(source, end, true) : clock;
}

/** Reads what a numeral opens at `pos`, and gives the position to go on from. */
function readNumber(scan: Scan, pos: number): number {
  const { source, zhao, limit, expression } = scan;
  const { operand } = expression;
  // 三年零八个月: this 零 only joins.
  if (isChar(source, pos, '零') && isOneOf(source, pos - 1, '年月天日时')) return pos + 1;
  if (!readNumeral(source, operand, pos, zhao, readBeyond)) return pos + 1;
  const other = readOther(scan, pos);
  if (other > 0) return other;
  const { arabic, numeralEnd: end } = operand;
  if (kindAt(source, end) === HALF && end === pos + 1 && isOneOf(source, pos, '一1')) {
    const half = readHalf(source, end, limit);
    if (half) return add(scan, toFixedMention(source, half));
  }
  readExpression(source, scan, expression);
  const mention = toMention(expression, scan, scan.defaultCurrency);
  if (mention) return add(scan, mention);
  return arabic ? skipJoined(source, end, false) : end;
}

/** Whether the character behind an opening of that kind says that it opens nothing. */
function isWordThere(source: Source, pos: number, kind: number): boolean {
  if (kind === HAN || kind === SEVERAL) return (traitsAt(source, pos + 1) & AFTER_DIGIT) === 0;
  return kind === WORD && (traitsAt(source, pos + 1) & AFTER_WORD) === 0;
}

/** End of what an opening at `pos` begins: a mention, a name or a word; `pos` where it begins none. */
function readAt(scan: Scan, pos: number): number {
  const { source } = scan;
  const traits = traitsAt(source, pos);
  const kind = (traits & 0xff) >> 4;
  if ((traits & NAME) > 0 && (kind === HAN || kind === SMALL || kind === HALF)) {
    const name = nameLength(source, pos);
    if (name > 0) return pos + name;
  }
  if (isWordThere(source, pos, kind)) return pos;
  return kind < HALF ? readNumber(scan, pos) : readOpening(scan, pos, kind);
}

/** Every mention of a text, in order and without overlap. */
export function scan(text: string, options: CheckedOptions, reference: Day | null): Mention[] {
  const { zhao, defaultCurrency } = options;
  return reading(text, pressAlphabet(), (source, places, count) => {
    const scan: Scan = {
      source,
      reference,
      last: null,
      timeless: null,
      zhao,
      limit: 0,
      unit: readAnyUnit,
      fraction: readFraction,
      letters: isMagnitudeLetter,
      beyond: readBeyond,
      bounds: boundBefore,
      neighbours: NEIGHBOURS,
      defaultCurrency,
      expression: makeExpression(),
      parts: makeParts(),
      found: [],
    };
    let end = 0;
    for (let i = 0; i < count; i++) {
      const pos = places[i] as number;
      if (pos >= end) end = readAt(scan, pos);
    }
    return scan.found;
  });
}
