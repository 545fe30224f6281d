/**
 * A quantity in full: sign, currency and qualifier before a numeral, unit and qualifier behind it,
 * or two such joined to a range.
 */
import { toFractionReading, toReading } from './bounds.js';
import { isDigit, isHan, isLatin, isOneOf, opensNumeral, skipSpace } from './chars.js';
import { currencyAt, currencyBefore } from './currencies.js';
import type { CurrencyWord } from './currencies.js';
import { addDecimals, fromDigits, negate, shiftDecimal } from './decimal.js';
import { englishMagnitude } from './english.js';
import type { FractionReader } from './fraction.js';
import { rangeMarkEnd } from './marks.js';
import { readNumeral } from './numeral.js';
import type { Looseness, Numeral } from './numeral-shape.js';
import { qualifierBefore, qualifierBehind } from './qualifiers.js';
import { makeSuffix } from './suffix.js';
import type { Suffix, SuffixReader } from './suffix.js';
import type { Approximation, DecimalString, NumericReading, Span } from '../types.js';

/** What reading needs to know beside where to read. */
export interface Context {
  /** The text, folded. */
  s: string;
  /** Exponent of 兆. */
  zhao: number;
  /** Nothing before this position belongs to what is read next. */
  limit: number;
  suffix: SuffixReader;
  /** Reads 三分之二 and its like; absent where a fraction makes no sense, as of money. */
  fraction?: FractionReader;
}

/** A quantity as read, before it is told what kind of mention it makes. */
export interface Expression extends Span {
  bare: Span;
  reading: NumericReading;
  suffix: Suffix | null;
  /** Sign, word or code before the number. */
  currency: CurrencyWord | null;
  numeral: Numeral;
  qualified: boolean;
  ranged: boolean;
  /** Worded as a fraction: 三分之二. */
  fraction: boolean;
}

interface Operand {
  end: number;
  low: DecimalString;
  high: DecimalString;
  loose: Looseness;
  numeral: Numeral;
  suffix: Suffix | null;
  fraction: boolean;
  ratio: number;
}

function readOperand(context: Context, numeral: Numeral): Operand {
  const { s, zhao, suffix: readSuffix } = context;
  const fractional = isOneOf(s, numeral.end, '分/又') || isOneOf(s, numeral.start, '百');
  const fraction = (fractional && context.fraction?.(s, numeral, zhao)) || null;
  if (fraction) {
    const suffix = fraction.percent
      ? makeSuffix('percent', '', fraction.end)
      : readSuffix(s, fraction.end, numeral);
    const kept = suffix?.kind === 'percent' && !fraction.percent ? null : suffix;
    return { ...fraction, numeral, suffix: kept, end: kept?.end ?? fraction.end, fraction: true };
  }
  let { low: exponent, end, units } = numeral;
  const letter = numeral.arabic && !isHan(s, end) && isOneOf(s, end, ' bkmtBKMT');
  const english = letter ? englishMagnitude(s, end) : null;
  if (english) {
    exponent += english.exponent;
    ({ end } = english);
    units++;
  }
  const read = readSuffix(s, numeral.arabic ? skipSpace(s, end) : end, numeral);
  // 百亿级 and 万亿元级 tell an order of magnitude, 八级 a grade.
  const suffix = read?.unit === '级' && numeral.tail > 0 ? null : read;
  const scale = (digits: string): DecimalString => {
    const value = fromDigits(digits, exponent + (suffix?.exponent ?? 0));
    return suffix?.extra ? addDecimals(value, suffix.extra) : value;
  };
  const low = scale(numeral.digits);
  return {
    end: suffix?.end ?? end,
    low,
    high: numeral.high === '' ? low : scale(numeral.high),
    loose: suffix?.some && numeral.loose === 'exact' ? 'and-some' : numeral.loose,
    numeral: units === numeral.units ? numeral : { ...numeral, units },
    suffix,
    fraction: false,
    ratio: 0,
  };
}

function sameUnit(a: Suffix, b: Suffix): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit) return false;
  return a.money?.code === b.money?.code || a.money?.source === 'default';
}

/** The second half of a range, after what the two halves share is given to `first`. */
function readSecond(context: Context, first: Operand): Operand | null {
  const { s, zhao } = context;
  let at = rangeMarkEnd(s, first.end);
  if (at < 0 || first.loose === 'about' || first.ratio !== 0) return null;
  if (!opensNumeral(s, at)) at = skipSpace(s, currencyAt(s, at)?.end ?? at);
  const numeral = opensNumeral(s, at) ? readNumeral(s, at, zhao) : null;
  if (!numeral || numeral.broken) return null;
  const second = readOperand(context, numeral);
  if (second.ratio !== 0) return null;
  let { low } = first;
  if (first.suffix && second.suffix) {
    if (!sameUnit(first.suffix, second.suffix)) return null;
  } else if (second.suffix) low = shiftDecimal(low, second.suffix.exponent);
  else if (first.suffix) second.suffix = first.suffix;
  // 010-1234 and 3-1 are numbers of another sort: a hyphen alone joins quantities of something.
  else if (isOneOf(s, first.end, '-–−')) return null;
  // 100-200万元 shares its 万; 8500到3万 cannot, for 8500万 exceeds 3万.
  if (numeral.tail > 0 && first.numeral.tail === 0 && !first.suffix) {
    const shared = shiftDecimal(low, numeral.tail);
    if (Number(shared) < Number(second.low)) low = shared;
  }
  if (!(Number(low) < Number(second.high))) return null;
  first.low = low;
  return second;
}

interface Prefix {
  start: number;
  bareStart: number;
  negative: boolean;
  currency: CurrencyWord | null;
  qualifier: Approximation | null;
}

/** Length of a sign that ends at `pos`; a hyphen between words or numbers is none. */
function signBefore(s: string, pos: number): number {
  if (isOneOf(s, pos - 1, '负')) return isOneOf(s, pos - 2, '胜担欠抱背肩') ? 0 : 1;
  if (isOneOf(s, pos - 1, '下')) return isOneOf(s, pos - 2, '零') ? 2 : 0;
  if (isHan(s, pos - 1)) return 0;
  if (!isOneOf(s, pos - 1, '-−﹣+')) return 0;
  const joined =
    isDigit(s, pos - 2) || isLatin(s, pos - 2) || isOneOf(s, pos - 2, ')]%+-—年月日号元');
  return joined ? 0 : 1;
}

/** Sign, currency and qualifier to the left of a number, in any order the press has them. */
function readPrefix({ s, limit }: Context, number: number): Prefix {
  const prefix: Prefix = {
    start: number,
    bareStart: number,
    negative: false,
    currency: null,
    qualifier: null,
  };
  for (;;) {
    let end = prefix.start;
    const sign = prefix.negative ? 0 : signBefore(s, end);
    if (sign === 0 && isOneOf(s, end - 1, ' ')) end--;
    const money = sign > 0 || prefix.currency ? null : currencyBefore(s, end, limit);
    const free = sign === 0 && !money && !prefix.qualifier;
    const qualifier = free ? qualifierBefore(s, end, limit, number) : null;
    const start = money?.end ?? qualifier?.end ?? end - sign;
    if (start < limit || start >= end) return prefix;
    prefix.start = start;
    if (money) prefix.currency = money.value;
    else if (qualifier) prefix.qualifier = qualifier.value;
    else prefix.negative = !isOneOf(s, start, '+');
    if (!prefix.qualifier) prefix.bareStart = start;
    if (isOneOf(s, start, '+')) return prefix;
  }
}

/** Which of prefix, numeral and suffix says how exact the number is. */
function judge(
  prefix: Approximation | null,
  loose: Looseness,
  behind: Approximation | null,
): Approximation {
  // Two bounds say more than 约 or 超过 before them; 超过50余家 is above 50.
  if (loose === 'range' || loose === 'several') return loose;
  if (loose !== 'exact' && (prefix === null || prefix === 'about')) return loose;
  return prefix ?? behind ?? 'exact';
}

/** Reads the quantity whose first numeral is given. */
export function readExpression(context: Context, numeral: Numeral): Expression {
  const { s } = context;
  const first = readOperand(context, numeral);
  const second = readSecond(context, first);
  const { suffix, end: bareEnd } = second ?? first;
  const prefix = readPrefix(context, numeral.start);
  // 近五年来 is the five years up to now, not nearly five.
  if (prefix.qualifier === 'nearly' && suffix?.kind === 'duration' && isOneOf(s, bareEnd, '来间')) {
    prefix.qualifier = null;
    prefix.start = prefix.bareStart;
  }
  const loose = second ? 'range' : first.loose;
  const behind = qualifierBehind(s, bareEnd);
  const taken = behind && !(behind.value === 'and-some' && loose !== 'exact') ? behind : null;
  let approximation = judge(prefix.qualifier, loose, taken?.value ?? null);
  let end = taken?.end ?? bareEnd;
  if (
    loose === 'exact' &&
    numeral.units > 0 &&
    isOneOf(s, end, '级') &&
    !isOneOf(s, end + 1, '别')
  ) {
    end++;
    approximation = 'order';
  }
  const below = first.low.startsWith('-');
  const negative = prefix.negative !== below;
  const magnitude = (decimal: DecimalString): DecimalString => (below ? negate(decimal) : decimal);
  const high = (second ?? first).high;
  return {
    start: prefix.start,
    end,
    bare: { start: prefix.bareStart, end: bareEnd },
    reading:
      first.ratio === 0
        ? toReading(approximation, magnitude(first.low), magnitude(high), negative)
        : toFractionReading(negative ? -first.ratio : first.ratio),
    suffix,
    currency: prefix.currency,
    numeral: first.numeral,
    qualified: approximation !== 'exact' || prefix.qualifier !== null,
    ranged: second !== null,
    fraction: first.fraction,
  };
}
