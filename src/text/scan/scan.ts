/** The one pass over a text that finds everything. */
import type { CheckedOptions } from '../amount-options.js';
import { readCurrency } from '../quantities/amount-suffix.js';
import type { Day } from '../dates/calendar.js';
import {
  AFTER_DIGIT,
  AFTER_WORD,
  CURRENCY,
  DATE_SIGN,
  HALF,
  HAN,
  SEVERAL,
  SMALL,
  TAIL,
  UNIT,
  WORD,
} from '../characters/alphabet.js';
import { clockLength } from './clock.js';
import { toCountedDate } from '../dates/counted-date.js';
import { forgetDates, toDateMention } from '../dates/date-mention.js';
import { makeParts, startParts } from '../dates/date-parts.js';
import { readDate } from '../dates/date-reader.js';
import { firstOperand as operand, readExpression } from '../quantities/expression.js';
import type { Expression } from '../quantities/expression.js';
import { readFixed, readHalf } from '../quantities/fixed-words.js';
import { knowFollowers } from './followers.js';
import { readFraction } from '../numbers/fraction.js';
import { toAmount, toFixedMention, toOrdinal, toQuantityMention } from '../quantities/mentions.js';
import { isNoSum, isPriced } from './money-in-text.js';
import { nameLength } from '../vocabulary/names.js';
import { NEIGHBOURS } from './neighbours.js';
import { readNumeral } from '../numbers/numeral.js';
import { dropUnit, isYearLike, wholeDigits } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { isGluedBefore, isGluedBehind, isStated, opensItem } from './plain-number.js';
import type { Rules } from '../quantities/rules.js';
import {
  at,
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  kindAt,
  opensNumeral,
  rawAt,
  reading,
  stands,
  traitsAt,
} from '../characters/source.js';
import type { Mention } from '../types.js';
import { readUnitInText } from './unit-in-text.js';
import { foldWords } from '../characters/word-folds.js';

/** Whether the space behind a numeral in words is damage; 图三 and a heading end before it. */
function isStray(start: number, end: number): boolean {
  return isOneOf(end, ' ') && isHan(start - 1) && !isOneOf(start - 1, '图表件注例题案第周期拜');
}

/** Currency first: 块, 分 and 角 decide there whether they are money. */
function readAnyUnit(number: Operand, from: number): void {
  const pos = !number.arabic && isStray(number.start, from) ? from + 1 : from;
  const unit = (traitsAt(pos) & (UNIT | CURRENCY)) === UNIT && !isLatin(pos);
  if (!unit) {
    readCurrency(number, pos);
    if (number.kind) return;
  }
  readUnitInText(number, pos);
  if (isPriced(number)) dropUnit(number);
}

/** 二十届三中全会, 十四届全国人大: a term of office by its number. */
const SESSIONS = ['全国', '人大', '政协', '中央', '中委', '中全'];
/** 数 means "several" before few classifiers: 数字, 数位 and 数组 are words. */
const AFTER_SEVERAL = '家名人次天年月日个月周小时分钟种项倍';

function isOrdinal({ end, bareEnd }: Expression): boolean {
  if (isOneOf(bareEnd - 1, '纪')) return operand.unit === '世纪' && !isOneOf(bareEnd - 3, '个');
  if (!isOneOf(bareEnd - 1, '届')) return false;
  const body = kindAt(end) === HAN ? end + 1 : end;
  return SESSIONS.some((word) => stands(word, body));
}

/** 数字, 一年一度, 又是一年, 李四人民币: words that only look like a number and its unit. */
function isWord({ start, end }: Expression): boolean {
  const { kind, unit, numeralEnd } = operand;
  const lone = !operand.arabic && operand.units === 0 && operand.digits.length === 1;
  if (!kind || !lone) return false;
  if (kind === 'amount') {
    const hair = operand.end === numeralEnd + 1 && stands('三毛', operand.start);
    return hair || stands('人民币', numeralEnd);
  }
  if (isOneOf(operand.start, '数')) return !AFTER_SEVERAL.includes(unit);
  // 陆家嘴, 伍家: a capital digit alone is a name.
  const first = operand.start;
  if (at(first) !== rawAt(first) && !isOneOf(first, '两几') && kind === 'count') return true;
  if (kind !== 'duration' || !isOneOf(start, '一')) return false;
  // 前一年 and 每一天 point at a time instead of measuring one.
  return stands('一度', end) || isOneOf(start - 1, '又是前上下后每另这那同新哪头的');
}

/** End of a token that only looks numeric: an address, a version, a telephone number. */
function skipJoined(pos: number, joints = '.:-/'): number {
  // A wide colon joins times alone: of Q1：3.5亿元 only Q1 ends here.
  const wide = operand.broken ? 0xffff : 0xff00;
  while (isDigit(pos) || (isOneOf(pos, joints) && isDigit(pos + 1) && rawAt(pos) < wide)) {
    // 9:00-4月14日: a time of day ends before the date.
    if (isOneOf(pos, '-') && isOneOf(pos - 3, ':')) break;
    pos++;
  }
  return pos;
}

const parts = makeParts();

let options: CheckedOptions;
let reference: Day | null = null;
let found: Mention[] = [];
const rules: Rules = {
  zhao: 12,
  limit: 0,
  unit: readAnyUnit,
  fraction: readFraction,
  neighbours: NEIGHBOURS,
};

function add(mention: Mention): number {
  found.push(mention);
  return (rules.limit = mention.end);
}

/** End of the ranks that go on behind one without a unit: the 二、三名 of 第一、二、三名 is no count. */
function rankListEnd(end: number, first: string | null): number {
  let pos = end;
  let next = Number(first);
  while (isOneOf(pos, '、和及') && opensNumeral(pos + 1)) {
    const read = readNumeral(operand, pos + 1, rules.zhao);
    // 第一、100万元 goes on with something else.
    if (!read || Number(operand.digits) !== ++next || operand.low !== 0) return pos;
    pos = operand.numeralEnd;
  }
  return pos;
}

/** Reads what a word opens at `pos`, and gives the position to go on from. */
function readOpening(pos: number, kind: number): number {
  const rank = isOneOf(pos, '第');
  if (kind === WORD || rank) {
    const end = addDate(pos);
    if (end > 0 || kind === WORD) return Math.max(end, pos + 1);
  }
  const fixed = readFixed(pos, rules.limit, rules.zhao);
  if (fixed) {
    const end = add(toFixedMention(fixed));
    return rank && fixed.unit === '' ? rankListEnd(end, fixed.decimal) : end;
  }
  // 第一时间 is no rank, and its 一 no number.
  return rank && readNumeral(operand, pos + 1, rules.zhao) ? operand.numeralEnd : pos + 1;
}

/** End of the date at `pos`, or −1. A weekday in brackets behind a day repeats it. */
function addDate(pos: number): number {
  if (!readDate(parts, pos)) return -1;
  if (parts.impossible) return parts.end;
  const end = add(toDateMention(pos, parts, reference));
  if (!isOneOf(end, '(')) return end;
  // （五） and （周五）
  if (isOneOf(end + 1, '一二三四五六日') && isOneOf(end + 2, ')')) return end + 3;
  if (isOneOf(end + 1, '周星礼')) {
    for (let place = end + 2; place < end + 6; place++) if (isOneOf(place, ')')) return place + 1;
  }
  return end;
}

/** Whether the point in the number is that of a list: 1.2023年, 2.113年5月, 3.12月31日. */
function isItemPoint(end: number): boolean {
  const { start, low, digits } = operand;
  if (digits.length + low > 2) return false;
  // 历时2.5月 is a length.
  if (isOneOf(end, '月')) return low >= -2 && opensItem(start);
  if (!isOneOf(end, '年')) return false;
  return low === -4 || (low === -3 && opensNumeral(end + 1));
}

function readNumber(pos: number): number {
  // 三年零八个月: this 零 only joins.
  if (isOneOf(pos, '零') && isOneOf(pos - 1, '年月天日时')) return pos + 1;
  if (!readNumeral(operand, pos, rules.zhao)) return pos + 1;
  const { arabic, broken, numeralEnd: end } = operand;
  const behind = traitsAt(end);
  if (operand.low < 0 && isItemPoint(end)) return pos + wholeDigits(operand) + 1;
  const dotted = operand.low < 0 && isOneOf(pos + 4, '.');
  if (((behind & DATE_SIGN) > 0 || broken || dotted) && !isLatin(pos - 1)) {
    const dateEnd = addDate(pos);
    if (dateEnd > 0) return dateEnd;
  }
  // Commas join what is no number (1,0000元); behind a label they end its clause (图3,12家).
  if (broken) return skipJoined(end, '.,，:-/');
  if ((behind & TAIL) > 0 && isOneOf(isOneOf(end, ' ') ? end + 1 : end, '时点分')) {
    const clock = clockLength(end);
    if (clock > 0) return end + clock;
  }
  if (kindAt(end) === HALF && end === pos + 1 && isOneOf(pos, '一')) {
    const half = readHalf(end, rules.limit);
    if (half) return add(toFixedMention(half));
  }
  const expression = readExpression(rules);
  const mention = toMention(expression);
  if (mention) return add(mention);
  return arabic ? skipJoined(end) : end;
}

/** What is counted digit by digit. */
const SPELLED_OUT = '家人名位间件座户项';

function toMention(expression: Expression): Mention | null {
  const { start, end, currency, qualified } = expression;
  const { kind, unit, unitLed, units, run, loose, fraction } = operand;
  if (isGluedBefore(expression) || isNoSum(expression)) return null;
  // 百家 and 万元 without a number or qualifier are words and headings.
  const bareUnit = unitLed && units < 2 && !qualified && !currency && !fraction;
  if ((bareUnit && kind && kind !== 'multiple') || isWord(expression)) return null;
  // 2024级 and 2024款 name a year.
  if (kind === 'count' && isYearLike(operand) && '级届款'.includes(unit)) return null;
  if (kind === 'amount' || (currency && !kind))
    return toAmount(expression, options.defaultCurrency);
  if (isGluedBehind(expression)) return null;
  // The minutes of 1小时30分.
  if (kind === 'count' && isOneOf(start - 1, '时') && unit === '分') {
    operand.kind = 'duration';
    operand.unit = '分钟';
  }
  // 正月十五 and 腊月廿三 are lunar days.
  if (!kind && isOneOf(start - 1, '月') && isOneOf(start - 2, '正腊冬')) return null;
  // 0至24时
  if (expression.ranged && !kind && isOneOf(end, '时点') && clockLength(end) > 0) return null;
  if (!kind) return isStated(expression) ? toQuantityMention(expression) : toYear(expression);
  // 四六七间 counts in Taiwan; two digits in a row are a name or a year.
  const counts = run > 2 && kind === 'count' && isOneOf(operand.numeralEnd, SPELLED_OUT);
  if (run > 1 && loose === 'exact' && kind !== 'percent' && !counts) return null;
  if (isOrdinal(expression)) return toOrdinal(expression, unit);
  const { approximation, value } = expression;
  const exact = approximation === 'exact';
  // 约三年前 is a date, and leaves its 约 outside.
  const about = approximation === 'about' && end === operand.end;
  const counted =
    kind === 'duration' && isOneOf(end, '之以前后') && (exact || about)
      ? toCountedDate(operand.start, end, unit, value ?? -1, reference)
      : null;
  return counted ?? toQuantityMention(expression);
}

/** What says that four digits count: 共2024束, 达2012册. */
const COUNTS = '共计达有逾约超';

/** 2024中关村论坛年会: four digits before a name are its year. A round 2000 is hardly one. */
function toYear({ start, end, currency }: Expression): Mention | null {
  const { digits, numeralEnd } = operand;
  if (!isYearLike(operand) || numeralEnd !== end || currency || digits.endsWith('00')) return null;
  if (!isHan(end) || isOneOf(end, '年号') || isOneOf(start - 1, COUNTS)) return null;
  startParts(parts, end, 'year').year = digits;
  return toDateMention(start, parts, reference);
}

function run(openings: Uint32Array, count: number): Mention[] {
  let end = 0;
  for (let i = 0; i < count; i++) {
    const pos = openings[i] as number;
    if (pos < end) continue;
    const kind = kindAt(pos);
    const gate = kind === HAN || kind === SEVERAL ? AFTER_DIGIT : kind === WORD ? AFTER_WORD : 0;
    const name = kind === HAN || kind === SMALL ? nameLength(pos) : 0;
    if (name > 0) end = pos + name;
    else if (gate > 0 && (traitsAt(pos + 1) & gate) === 0) continue;
    else end = kind < HALF ? readNumber(pos) : readOpening(pos, kind);
  }
  return found;
}

/** Every mention of a text, in order and without overlap. */
export function scan(text: string, amounts: CheckedOptions, day: Day | null): Mention[] {
  options = amounts;
  rules.zhao = amounts.zhao;
  rules.limit = 0;
  reference = day;
  found = [];
  forgetDates();
  foldWords();
  knowFollowers();
  return reading(text, run);
}
