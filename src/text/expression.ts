/**
 * A quantity in full: sign, currency and qualifier before a numeral, unit and qualifier behind it,
 * or two such joined to a range.
 */
import { toFractionReading, toReading } from './bounds.js';
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
  skipSpaceBack,
  WORD,
} from './chars.js';
import { currencyAt, currencyBefore } from './currencies.js';
import type { CurrencyWord } from './currencies.js';
import { addDecimals, divideDecimals, fromDigits, shiftDecimal } from './decimal.js';
import { englishMagnitude } from './english.js';
import { rangeMarkEnd } from './marks.js';
import { readNumeral } from './numeral.js';
import type { Looseness, Numeral } from './numeral.js';
import { qualifierBefore, qualifierBehind } from './qualifiers.js';
import type { Suffix, SuffixReader } from './suffix.js';
import type { Approximation, DecimalString, NumericReading, Span } from './types.js';

/** What reading needs to know beside the text. */
export interface Context {
  text: string;
  /** Exponent of 兆. */
  zhao: number;
  /** Nothing before this position belongs to what is read next. */
  limit: number;
  suffix: SuffixReader;
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
  high: DecimalString | null;
  loose: Looseness;
  numeral: Numeral;
  suffix: Suffix | null;
  fraction: boolean;
  /** Value of a fraction that no decimal ends. */
  ratio: number | null;
}

const MINUS = '-−﹣';
/** `1.2.3` and `12:30` are digits, but no number. */
export function isBroken(numeral: Numeral): boolean {
  return numeral.broken;
}

/** `X分之Y`, `N又X分之Y`, `1/3`; per cent where X is 百, 千 or 万. */
function readFraction(context: Context, first: Numeral): Operand | null {
  const { text, zhao } = context;
  if (readsAt(text, first.start, '百分百')) {
    const end = first.start + 3;
    return {
      end,
      low: '100',
      high: null,
      loose: 'exact',
      numeral: { ...first, unitLed: false },
      suffix: percent(end),
      fraction: true,
      ratio: null,
    };
  }
  if (first.arabic && readsAt(text, first.end, '/')) return readSlash(context, first);
  if (isOneOf(text, first.end, '又')) {
    const below = readNumeral(text, first.end + 1, zhao);
    const fraction = below && readFraction(context, below);
    if (!fraction || fraction.suffix) return null;
    const whole = fromDigits(first.digits, first.low);
    if (fraction.ratio !== null) {
      return { ...fraction, numeral: first, ratio: Number(whole) + fraction.ratio };
    }
    return { ...fraction, numeral: first, low: addDecimals(whole, fraction.low) };
  }
  if (!readsAt(text, first.end, '分之')) return null;
  let at = skipSpace(text, first.end + 2);
  const negative = isOneOf(text, at, '负') || isOneOf(text, at, MINUS);
  if (negative) at++;
  const over = readNumeral(text, at, zhao);
  if (!over || over.broken || first.loose !== 'exact') return null;
  const hundredths = first.digits === '1' && first.low >= 2 && first.low <= 4;
  if (hundredths) {
    const places = 2 - first.low;
    const low = shiftDecimal(fromDigits(over.digits, over.low), places);
    const high = over.high === null ? null : shiftDecimal(fromDigits(over.high, over.low), places);
    const numeral = { ...over, start: first.start, unitLed: false };
    return {
      end: over.end,
      low: negative ? `-${low}` : low,
      high,
      loose: over.loose,
      numeral,
      suffix: percent(over.end),
      fraction: true,
      ratio: null,
    };
  }
  return over.loose === 'exact' ? divide(first, over, first.start, negative) : null;
}

/** `占1/3` is a share; 3/5 may be a date, a page or a score, so a word must say what it is. */
function readSlash({ text, zhao }: Context, over: Numeral): Operand | null {
  const under = isDigit(text.charCodeAt(over.end + 1))
    ? readNumeral(text, over.end + 1, zhao)
    : null;
  if (!under || under.units > 0 || over.units > 0 || over.low < 0 || under.low < 0) return null;
  const whole = over.start === 0 && under.end === text.length;
  const told =
    isOneOf(text, over.start - 1, '占约近超有过达的为到足') || isOneOf(text, under.end, '的以');
  if (!(whole || told) || isOneOf(text, under.end, '/决') || under.digits.length > 3) return null;
  const operand = divide(under, over, over.start, false);
  return operand && { ...operand, end: under.end };
}

function divide(under: Numeral, over: Numeral, start: number, negative: boolean): Operand | null {
  const top = fromDigits(over.digits, over.low, negative);
  const bottom = fromDigits(under.digits, under.low);
  if (bottom === '0') return null;
  const low = divideDecimals(top, bottom);
  const ratio = low === null ? Number(top) / Number(bottom) : null;
  if (ratio !== null && !Number.isFinite(ratio)) return null;
  const numeral = { ...over, start, units: 1, unitLed: false };
  return {
    end: over.end,
    low: low ?? '0',
    high: null,
    loose: 'exact',
    numeral,
    suffix: null,
    fraction: true,
    ratio,
  };
}

function percent(end: number): Suffix {
  return {
    kind: 'percent',
    unit: '',
    currency: null,
    currencySource: null,
    exponent: 0,
    extra: null,
    some: false,
    end,
  };
}

function readOperand(context: Context, numeral: Numeral): Operand {
  const { text } = context;
  const fraction = readFraction(context, numeral);
  if (fraction) {
    const suffix = fraction.suffix ?? context.suffix(text, fraction.end, fraction.numeral);
    const kept =
      suffix?.kind === 'percent' || suffix?.kind === 'multiple' ? fraction.suffix : suffix;
    return { ...fraction, suffix: kept, end: kept?.end ?? fraction.end };
  }
  let { low: exponent, end } = numeral;
  const english = numeral.arabic ? englishMagnitude(text, end) : null;
  if (english) {
    exponent += english.exponent;
    end = english.end;
  }
  const at = numeral.arabic || english ? skipSpace(text, end) : end;
  const read = context.suffix(text, at, { ...numeral, end });
  // 百亿级 and 万亿元级 tell an order of magnitude, 八级 a grade.
  const suffix = read?.unit === '级' && numeral.tail > 0 ? null : read;
  const scale = (digits: string): DecimalString => {
    const value = fromDigits(digits, exponent + (suffix?.exponent ?? 0));
    return suffix?.extra ? addDecimals(value, suffix.extra) : value;
  };
  const some = suffix?.some === true && numeral.loose === 'exact';
  const low = scale(numeral.digits);
  return {
    end: suffix?.end ?? end,
    low,
    high: numeral.high === null ? null : scale(numeral.high),
    loose: some ? 'and-some' : numeral.loose,
    numeral: english ? { ...numeral, units: numeral.units + 1 } : numeral,
    suffix,
    fraction: false,
    ratio: null,
  };
}

function sameUnit(a: Suffix, b: Suffix): boolean {
  return (
    a.kind === b.kind &&
    a.unit === b.unit &&
    (a.currency === b.currency || a.currencySource === 'default')
  );
}

/** The second half of a range, with what the two halves share given to both. */
function readSecond(context: Context, first: Operand): { first: Operand; second: Operand } | null {
  const { text, zhao } = context;
  let at = rangeMarkEnd(text, first.end);
  if (at < 0 || first.loose === 'about' || first.ratio !== null) return null;
  const repeated =
    kindAt(text, at) === 0 || kindAt(text, at) === WORD ? currencyAt(text, at) : null;
  if (repeated) at = skipSpace(text, repeated.at);
  if (!opensNumeral(kindAt(text, at))) return null;
  const numeral = readNumeral(text, at, zhao);
  if (!numeral || numeral.broken) return null;
  const second = readOperand(context, numeral);
  if (second.ratio !== null) return null;
  if (first.suffix && second.suffix && !sameUnit(first.suffix, second.suffix)) return null;
  // 010-1234 and 3-1 are numbers of another sort: a hyphen alone joins quantities of something.
  if (!second.suffix && !first.suffix && isOneOf(text, first.end, '-–−')) return null;
  if (first.suffix && !second.suffix) second.suffix = { ...first.suffix, end: second.end };
  let low = first.low;
  if (!first.suffix && second.suffix) {
    low = shiftDecimal(low, second.suffix.exponent);
  }
  // 100-200万元 shares its 万; 8500到3万 cannot, for 8500万 exceeds 3万.
  if (numeral.tail > 0 && first.numeral.tail === 0 && !first.suffix) {
    const shared = shiftDecimal(low, numeral.tail);
    if (Number(shared) < Number(second.low)) low = shared;
  }
  if (!(Number(low) < Number(second.high ?? second.low))) return null;
  return { first: { ...first, low }, second };
}

interface Prefix {
  start: number;
  bareStart: number;
  negative: boolean;
  currency: CurrencyWord | null;
  qualifier: Approximation | null;
}

/** Sign, currency and qualifier to the left of a number, in any order the press has them. */
function readPrefix(context: Context, numberStart: number): Prefix {
  const { text, limit } = context;
  const prefix: Prefix = {
    start: numberStart,
    bareStart: numberStart,
    negative: false,
    currency: null,
    qualifier: null,
  };
  for (let parts = 0; parts < 4; parts++) {
    const end = skipSpaceBack(text, prefix.start);
    if (end <= limit) break;
    const sign = prefix.negative ? 0 : signBefore(text, prefix.start, limit);
    if (sign > 0) {
      prefix.negative = !isOneOf(text, prefix.start - 1, '+');
      prefix.start -= sign;
      if (!prefix.qualifier) prefix.bareStart = prefix.start;
      continue;
    }
    const money = prefix.currency ? null : currencyBefore(text, end, limit);
    if (money) {
      prefix.currency = money.value;
      prefix.start = money.at;
      if (!prefix.qualifier) prefix.bareStart = money.at;
      continue;
    }
    const qualifier = prefix.qualifier ? null : qualifierBefore(text, end, limit, numberStart);
    if (!qualifier) break;
    prefix.qualifier = qualifier.value;
    prefix.start = qualifier.at;
  }
  return prefix;
}

/** Length of a sign that ends at `pos`; a hyphen between words or numbers is none. */
function signBefore(text: string, pos: number, limit: number): number {
  if (pos - 1 < limit) return 0;
  if (isOneOf(text, pos - 1, '负')) return isOneOf(text, pos - 2, '胜担欠抱背肩') ? 0 : 1;
  if (pos - 2 >= limit && readsAt(text, pos - 2, '零下')) return 2;
  if (!isOneOf(text, pos - 1, `${MINUS}+`)) return 0;
  const before = text.charCodeAt(pos - 2);
  const joined = isDigit(before) || isLatin(before) || isOneOf(text, pos - 2, ')]%+-—年月日号元');
  return joined ? 0 : 1;
}

/** Reads the quantity whose first numeral is given. */
export function readExpression(context: Context, numeral: Numeral): Expression {
  const { text } = context;
  let operand = readOperand(context, numeral);
  const pair = readSecond(context, operand);
  if (pair) operand = pair.first;
  const last = pair?.second ?? operand;
  const prefix = readPrefix(context, numeral.start);
  // 近五年来 is the five years up to now, not nearly five.
  if (
    prefix.qualifier === 'nearly' &&
    last.suffix?.kind === 'duration' &&
    isOneOf(text, last.end, '来间')
  ) {
    prefix.qualifier = null;
    prefix.start = prefix.bareStart;
  }
  let { negative } = prefix;
  let { low } = operand;
  if (low.startsWith('-')) {
    negative = !negative;
    low = low.slice(1);
  }
  const loose = pair ? 'range' : operand.loose;
  let approximation: Approximation = loose;
  let { end } = last;
  const bareEnd = end;
  const behind = qualifierBehind(text, end);
  if (behind && !(behind.value === 'and-some' && loose !== 'exact')) end = behind.at;
  const level =
    isOneOf(text, end, '级') && !isOneOf(text, end + 1, '别') && numeral.units > 0 && !pair;
  if (level && loose === 'exact') {
    end++;
    approximation = 'order';
  } else if (loose === 'exact' || (loose === 'and-some' && prefix.qualifier !== 'about')) {
    const worded = prefix.qualifier ?? behind?.value ?? (loose === 'exact' ? null : loose);
    approximation = worded ?? 'exact';
    if (prefix.qualifier === 'at-least' && behind?.value === 'at-least') approximation = 'at-least';
  }
  const high = pair ? (last.high ?? last.low) : (operand.high ?? low);
  const reading =
    operand.ratio === null
      ? toReading(approximation, low, high, negative)
      : toFractionReading(negative ? -operand.ratio : operand.ratio);
  return {
    start: prefix.start,
    end,
    bare: { start: prefix.bareStart, end: bareEnd },
    reading,
    suffix: last.suffix,
    currency: prefix.currency ?? null,
    numeral: operand.numeral,
    qualified: approximation !== 'exact' || prefix.qualifier !== null,
    ranged: pair !== null,
    fraction: operand.fraction,
  };
}

/** Whether anything numeric, a joined mark, or a word glued in Latin letters touches `pos`. */
export function isGlued(text: string, pos: number, step: 1 | -1): boolean {
  const edge = step === 1 ? pos : pos - 1;
  const code = text.charCodeAt(edge);
  if (isLatin(code) || isDigit(code)) return true;
  if (isOneOf(text, edge, '_@/\\#+*×=&')) return true;
  if (!isOneOf(text, edge, '-–.:')) return false;
  const beyond = text.charCodeAt(edge + step);
  return (
    isLatin(beyond) ||
    isDigit(beyond) ||
    (step === -1 && isHan(beyond) && foldedAt(text, edge) !== 0x2e)
  );
}
