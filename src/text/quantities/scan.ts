/** The one pass over a text that finds everything. */
import type { CheckedOptions } from '../amount-options.js';
import { amountSuffix } from './amount-suffix.js';
import type { Day } from '../dates/calendar.js';
import { classTable, HALF, HAN, isDigit, isHan, isLatin, isOneOf, kindAt, WORD } from './chars.js';
import { clockEnd } from './clock.js';
import { toCountedDate } from '../dates/counted-date.js';
import { toDateMention } from '../dates/date-mention.js';
import { makeParts } from '../dates/date-parts.js';
import { readDate } from '../dates/date-reader.js';
import { readExpression } from './expression.js';
import type { Context, Expression } from './expression.js';
import { readFixed, readHalf } from './fixed-words.js';
import { AFTER_DIGIT, AFTER_WORD, DATE_SIGN, followerTable } from './followers.js';
import { readFraction } from './fraction.js';
import { toAmount, toFixedMention, toOrdinal, toQuantityMention } from './mentions.js';
import { readNumeral } from './numeral.js';
import { foldAndMark } from './openings.js';
import type { Numeral } from './numeral-shape.js';
import { isGlued, isStated } from './plain-number.js';
import { matchEnd } from './sticky.js';
import type { Suffix } from './suffix.js';
import type { Mention } from '../types.js';
import { unitInText } from './unit-in-text.js';

/** Currency first: 块, 分 and 角 decide there whether they are money. */
function anySuffix(s: string, pos: number, before: Numeral): Suffix | null {
  return amountSuffix(s, pos, before) ?? unitInText(s, pos, before);
}

/** 二十届三中全会, 十四届全国人大: a term of office by its number. */
const SESSION = /[一二三四五六七八九]中全|全国|人大|政协|中央|中委/y;
/** 数 means "several" before few classifiers: 数字, 数位 and 数组 are words. */
const AFTER_SEVERAL = '家名人次天年月日个月周小时分钟种项';
function isOrdinal(s: string, { suffix, end, bare }: Expression): boolean {
  if (suffix?.unit === '世纪') return !isOneOf(s, bare.end - 3, '个');
  return suffix?.unit === '届' && matchEnd(SESSION, s, end) > 0;
}

/** 数字, 一年一度, 又是一年, 李四人民币: words that only look like a number and its unit. */
function isWord(text: string, s: string, { start, end, suffix, numeral }: Expression): boolean {
  if (!suffix) return false;
  const lone = !numeral.arabic && numeral.units === 0 && numeral.digits.length === 1;
  if (suffix.kind === 'amount') {
    const name =
      s.startsWith('人民币', numeral.end) ||
      (suffix.end === numeral.end + 1 && s.startsWith('三毛', numeral.start));
    return lone && name;
  }
  if (!lone) return false;
  if (isOneOf(s, numeral.start, '数')) return !AFTER_SEVERAL.includes(suffix.unit);
  // 陆家嘴, 伍家: a capital digit alone is a name.
  if (s[start] !== text[start] && !isOneOf(s, start, '两') && suffix.kind === 'count') return true;
  if (suffix.kind !== 'duration' || !isOneOf(s, start, '一')) return false;
  // 前一年 and 每一天 point at a time instead of measuring one.
  return s.startsWith('一度', end) || isOneOf(s, start - 1, '又是前上下后每另');
}

/** End of a token that only looks numeric: an address, a version, a telephone number. */
function skipJoined(s: string, pos: number): number {
  let at = pos;
  while (isDigit(s, at) || (isOneOf(s, at, '.:-/') && isDigit(s, at + 1))) at++;
  return at;
}

class Scanner {
  readonly text: string;
  readonly s: string;
  readonly options: CheckedOptions;
  readonly reference: Day | null;
  /** Where a mention may begin. */
  readonly openings: number[] = [];
  readonly found: Mention[] = [];
  readonly context: Context;

  constructor(text: string, options: CheckedOptions, reference: Day | null) {
    this.text = text;
    this.s = foldAndMark(text, this.openings);
    this.options = options;
    this.reference = reference;
    this.context = {
      s: this.s,
      zhao: options.zhao,
      limit: 0,
      suffix: anySuffix,
      fraction: readFraction,
    };
  }

  run(): Mention[] {
    const { s } = this;
    const classes = classTable();
    const follows = followerTable();
    let end = 0;
    for (const pos of this.openings) {
      if (pos < end) continue;
      const kind = (classes[s.charCodeAt(pos)] ?? 0) >> 4;
      const gate = kind === HAN ? AFTER_DIGIT : kind === WORD ? AFTER_WORD : 0;
      const next = gate === 0 ? 0 : (follows[s.charCodeAt(pos + 1)] ?? 0);
      if ((next & gate) !== gate) continue;
      end = kind < HALF ? this.readNumber(pos) : this.readWord(pos, kind);
    }
    return this.found;
  }

  add(mention: Mention): number {
    this.found.push(mention);
    this.context.limit = mention.end;
    return mention.end;
  }

  /** Reads what a word opens at `pos`, and gives the position to go on from. */
  readWord(pos: number, kind: number): number {
    const { s, text, context } = this;
    if (kind === WORD || isOneOf(s, pos, '第')) {
      const end = this.readDate(pos);
      if (end > 0 || kind === WORD) return Math.max(end, pos + 1);
    }
    const fixed = readFixed(s, pos, context.limit, context.zhao);
    if (fixed) return this.add(toFixedMention(text, fixed));
    // 第一时间 is no rank, and its 一 no number.
    return isOneOf(s, pos, '第')
      ? (readNumeral(s, pos + 1, context.zhao)?.end ?? pos + 1)
      : pos + 1;
  }

  /** End of the date at `pos`, or −1. A weekday in brackets behind a day repeats it. */
  readDate(pos: number): number {
    const { s, text } = this;
    const date = readDate(s, pos);
    if (!date) return -1;
    if (date.impossible) return date.end;
    const end = this.add(toDateMention(text, s, pos, date, this.reference));
    if (isOneOf(s, end, '(') && isOneOf(s, end + 1, '周星礼')) {
      for (let at = end + 2; at < end + 6; at++) if (isOneOf(s, at, ')')) return at + 1;
    }
    return end;
  }

  readNumber(pos: number): number {
    const { s, context } = this;
    // 三年零八个月: this 零 only joins.
    if (isOneOf(s, pos, '零') && isOneOf(s, pos - 1, '年月天日时')) return pos + 1;
    const numeral = readNumeral(s, pos, context.zhao);
    if (!numeral) return pos + 1;
    let { end } = numeral;
    const sign = (followerTable()[s.charCodeAt(end)] ?? 0) & DATE_SIGN;
    const dated = sign > 0 || numeral.broken || numeral.low < 0;
    if (dated && !isLatin(s, pos - 1)) {
      const dateEnd = this.readDate(pos);
      if (dateEnd > 0) return dateEnd;
    }
    if (numeral.broken) return skipJoined(s, end);
    if (isOneOf(s, end, '时点分 ')) {
      const clock = clockEnd(s, end);
      if (clock > 0) return clock;
    }
    if (kindAt(s, end) === HALF && end === pos + 1 && isOneOf(s, pos, '一')) {
      const half = readHalf(s, end, context.limit);
      if (half) return this.add(toFixedMention(this.text, half));
    }
    const mention = this.toMention(readExpression(context, numeral));
    if (mention) ({ end } = mention);
    return mention ? this.add(mention) : numeral.arabic ? skipJoined(s, end) : end;
  }

  toMention(expression: Expression): Mention | null {
    const { s, text, options, reference } = this;
    const { suffix, currency, start, end, qualified, numeral, fraction, reading } = expression;
    if (isGlued(s, start, -1)) return null;
    // 百家 and 万元 without a number or qualifier are words and headings.
    const bareUnit = numeral.unitLed && numeral.units < 2 && !qualified && !currency && !fraction;
    if ((bareUnit && suffix) || isWord(text, s, expression)) return null;
    if (suffix?.kind === 'amount' || (currency && !suffix)) {
      return toAmount(text, expression, options.defaultCurrency);
    }
    if (isGlued(s, end, 1)) return null;
    if (!suffix)
      return isStated(s, expression)
        ? toQuantityMention(text, expression)
        : this.toYear(expression);
    if (numeral.run > 1 && numeral.loose === 'exact' && suffix.kind !== 'percent') return null;
    if (isOrdinal(s, expression)) return toOrdinal(text, expression, suffix.unit);
    const counted =
      suffix.kind === 'duration' && isOneOf(s, end, '之以前后') && reading.approximation === 'exact'
        ? toCountedDate(text, s, start, end, suffix.unit, reading.value ?? -1, reference)
        : null;
    return counted ?? toQuantityMention(text, expression);
  }

  /** 2024中关村论坛年会: four digits before a name are its year. */
  toYear({ numeral, start, end, currency }: Expression): Mention | null {
    const { s, text, reference } = this;
    const plain = numeral.arabic && !numeral.grouped && numeral.end === end && !currency;
    if (!plain || !/^(?:19|20)\d\d$/.test(numeral.digits)) return null;
    if (!isHan(s, end) || isOneOf(s, end, '年')) return null;
    return toDateMention(
      text,
      s,
      start,
      makeParts(end, 'year', { year: numeral.digits }),
      reference,
    );
  }
}

/** Every mention of a text, in order and without overlap. */
export function scan(text: string, options: CheckedOptions, reference: Day | null): Mention[] {
  return new Scanner(text, options, reference).run();
}
