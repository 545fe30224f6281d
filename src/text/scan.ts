/** The one pass over a text that finds everything. */
import type { CheckedOptions } from './amount-options.js';
import { amountSuffix } from './amount-suffix.js';
import type { Day } from './calendar.js';
import { classTable, HALF, isDigit, isHan, isLatin, isOneOf, readsAt, WORD } from './chars.js';
import { clockEnd } from './clock.js';
import { toCountedDate } from './counted-date.js';
import { readDate, toDateMention } from './date-mention.js';
import { emptyParts } from './date-parts.js';
import type { DateParts } from './date-parts.js';
import { isGlued, readExpression } from './expression.js';
import type { Context, Expression } from './expression.js';
import { readDoubling, readFirst, readHalf, readOrdinal } from './fixed-words.js';
import { placeOf, toAmount, toQuantityMention } from './mentions.js';
import { readNumeral } from './numeral.js';
import type { Numeral } from './numeral.js';
import { isStated } from './plain-number.js';
import type { Before, Suffix } from './suffix.js';
import type { Mention, OrdinalMention } from './types.js';
import { unitInText } from './unit-in-text.js';

/** Currency first: 块, 分 and 角 decide there whether they are money. */
function anySuffix(text: string, pos: number, before: Before): Suffix | null {
  return amountSuffix(text, pos, before) ?? unitInText(text, pos, before);
}

/** 二十届三中全会, 十四届全国人大: a term of office by its number. */
const SESSION = /^(?:[一二三四五六七八九]中全|全[国國]|人大|政[协協]|中央|中委)/;
/** 数 means "several" before few classifiers: 数字, 数位 and 数组 are words. */
const AFTER_SEVERAL = '家名人次天年月日个月周小时分钟种项';

function isOrdinal(text: string, { suffix, end, start, bare }: Expression): boolean {
  if (suffix?.unit === '世纪')
    return !text.slice(start, end).includes('个') && !readsAt(text, bare.end - 3, '个');
  return suffix?.unit === '届' && SESSION.test(text.slice(end, end + 3));
}

function toOrdinal(text: string, expression: Expression): OrdinalMention {
  const { reading, suffix } = expression;
  return { kind: 'ordinal', ...placeOf(text, expression), unit: suffix?.unit ?? null, ...reading };
}

/** 数字; 一年一度, 又是一年: words that only look like a number and its unit. */
function isWord(text: string, { start, end, suffix, numeral }: Expression): boolean {
  if (!suffix) return false;
  if (suffix.kind === 'amount') return isNameAndMoney(text, numeral, suffix);
  if (numeral.loose === 'several' && numeral.units === 0 && isOneOf(text, numeral.start, '数')) {
    return !AFTER_SEVERAL.includes(suffix.unit);
  }
  if (suffix.kind !== 'duration' || end - start !== 2 || !isOneOf(text, start, '一')) return false;
  return readsAt(text, end, '一度') || isOneOf(text, start - 1, '又是');
}

/** 李四人民币 and the writer 三毛: a lone spelled digit is money only before 元, 块 and 钱. */
function isNameAndMoney(text: string, numeral: Numeral, suffix: Suffix): boolean {
  if (numeral.arabic || numeral.units > 0 || numeral.digits.length > 1) return false;
  return (
    readsAt(text, numeral.end, '人民币') ||
    (suffix.end === numeral.end + 1 && readsAt(text, numeral.start, '三毛'))
  );
}

/** End of a token that only looks numeric: an address, a version, a telephone number. */
function skipJoined(text: string, pos: number): number {
  let at = pos;
  while (
    isDigit(text.charCodeAt(at)) ||
    (isOneOf(text, at, '.:-/') && isDigit(text.charCodeAt(at + 1)))
  ) {
    at++;
  }
  return at;
}

class Scanner {
  readonly text: string;
  readonly options: CheckedOptions;
  readonly reference: Day | null;
  readonly found: Mention[] = [];
  readonly context: Context;

  constructor(text: string, options: CheckedOptions, reference: Day | null) {
    this.text = text;
    this.options = options;
    this.reference = reference;
    this.context = { text, zhao: options.zhao, limit: 0, suffix: anySuffix };
  }

  run(): Mention[] {
    const { text } = this;
    const classes = classTable();
    const { length } = text;
    for (let pos = 0; pos < length;) {
      const cell = classes[text.charCodeAt(pos)] ?? 0;
      if (cell === 0) pos++;
      else pos = this.readAt(pos, cell >> 4);
    }
    return this.found;
  }

  add(mention: Mention): number {
    this.found.push(mention);
    this.context.limit = mention.end;
    return mention.end;
  }

  /** Reads what stands at `pos` and gives the position to go on from. */
  readAt(pos: number, kind: number): number {
    if (kind === WORD) return this.readWord(pos);
    if (kind !== HALF) return this.readNumber(pos);
    const half = readHalf(this.text, pos, this.context.limit);
    return half ? this.add(half) : pos + 1;
  }

  readWord(pos: number): number {
    const { text, options, context } = this;
    const date = readDate(text, pos);
    if (date) return this.addDate(pos, date);
    if (isOneOf(text, pos, '第')) {
      const ordinal = readOrdinal(text, pos, options.zhao);
      if (ordinal) return this.add(ordinal);
      // 第一时间 is no rank, and its 一 no number.
      return readNumeral(text, pos + 1, options.zhao)?.end ?? pos + 1;
    }
    let fixed: Mention | null = null;
    if (isOneOf(text, pos, '首')) fixed = readFirst(text, pos);
    else if (isOneOf(text, pos, '翻')) fixed = readDoubling(text, pos, context.limit);
    return fixed ? this.add(fixed) : pos + 1;
  }

  /** A weekday in brackets behind a day repeats it: 4月12日（星期五）. */
  addDate(pos: number, date: DateParts): number {
    const { text } = this;
    if (date.impossible) return date.end;
    const end = this.add(toDateMention(text, pos, date, this.reference));
    if (isOneOf(text, end, '(') && isOneOf(text, end + 1, '周星礼')) {
      for (let at = end + 2; at < end + 6; at++) if (isOneOf(text, at, ')')) return at + 1;
    }
    return end;
  }

  readNumber(pos: number): number {
    const { text, context } = this;
    const numeral = readNumeral(text, pos, context.zhao);
    if (!numeral) return pos + 1;
    if (!isLatin(text.charCodeAt(pos - 1))) {
      const date = readDate(text, pos);
      if (date) return this.addDate(pos, date);
    }
    if (numeral.broken) return skipJoined(text, numeral.end);
    const clock = clockEnd(text, numeral.end);
    if (clock > 0) return clock;
    if (isOneOf(text, numeral.end, '半') && isOneOf(text, pos, '一') && numeral.end === pos + 1) {
      const half = readHalf(text, numeral.end, context.limit);
      if (half) return this.add(half);
    }
    const mention = this.toMention(readExpression(context, numeral));
    if (mention) return this.add(mention);
    return numeral.arabic ? skipJoined(text, numeral.end) : numeral.end;
  }

  toMention(expression: Expression): Mention | null {
    const { text, options } = this;
    const { suffix, currency, start, end, qualified, numeral } = expression;
    if (isGlued(text, start, -1)) return null;
    // 百家 and 万元 without a number or qualifier are words and headings.
    const bareUnit = numeral.unitLed && numeral.units < 2 && !qualified && !currency;
    if (suffix?.kind === 'amount' || (currency && !suffix)) {
      return bareUnit || isWord(text, expression)
        ? null
        : toAmount(text, expression, options.defaultCurrency);
    }
    if (isGlued(text, end, 1)) return null;
    if (!suffix) {
      if (isStated(text, expression)) return toQuantityMention(text, expression);
      return this.toYear(expression);
    }
    if (bareUnit || isWord(text, expression)) return null;
    if (numeral.run > 1 && numeral.loose === 'exact' && suffix.kind !== 'percent') return null;
    if (isOrdinal(text, expression)) return toOrdinal(text, expression);
    return this.toCounted(expression) ?? toQuantityMention(text, expression);
  }

  /** 三天前, 两个月后. */
  toCounted({ suffix, reading, start, end }: Expression): Mention | null {
    if (suffix?.kind !== 'duration' || reading.approximation !== 'exact') return null;
    return toCountedDate(this.text, start, end, suffix.unit, reading.value ?? -1, this.reference);
  }

  /** 2024中关村论坛年会: four digits before a name are its year. */
  toYear({ numeral, start, end, currency }: Expression): Mention | null {
    const { text, reference } = this;
    const plain = numeral.arabic && !numeral.grouped && numeral.end === end && !currency;
    if (!plain || !/^(?:19|20)\d\d$/.test(numeral.digits)) return null;
    if (!isHan(text.charCodeAt(end)) || isOneOf(text, end, '年')) return null;
    return toDateMention(text, start, { ...emptyParts(end), year: numeral.digits }, reference);
  }
}

/** Every mention of a text, in order and without overlap. */
export function scan(text: string, options: CheckedOptions, reference: Day | null): Mention[] {
  return new Scanner(text, options, reference).run();
}
