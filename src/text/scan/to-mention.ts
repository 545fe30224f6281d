/** What an expression of running text makes: a mention, a year, or nothing. */
import { toCountedDate } from '../dates/counted-date.js';
import { toDateMention } from '../dates/date-mention.js';
import type { DateContext } from '../dates/date-context.js';
import { makeParts, startParts } from '../dates/date-parts.js';
import type { Expression } from '../quantities/expression.js';
import { toAmount, toOrdinal, toQuantityMention } from '../quantities/mentions.js';
import { isNoSum } from './money-in-text.js';
import { isYearLike } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { readSmall } from '../numbers/small-numeral.js';
import { HAN } from '../characters/alphabet.js';
import { isGluedBefore, isGluedBehind, isStated } from './plain-number.js';
import { DIGITWISE, MEASURE, SEVERAL } from '../vocabulary/unit-traits.js';
import { at, isHan, isOneOf, kindAt, rawAt, slice, stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Mention } from '../types.js';

/** 二十届三中全会, 十四届全国人大: a term of office by its number. */
const SESSIONS = ['全国', '人大', '政协', '中央', '中委', '中全'];

function isOrdinal(source: Source, { operand, end, bareEnd }: Expression): boolean {
  if (isOneOf(source, bareEnd - 1, '纪'))
    return operand.unit === '世纪' && !isOneOf(source, bareEnd - 3, '个');
  if (!isOneOf(source, bareEnd - 1, '届')) return false;
  const body = kindAt(source, end) === HAN ? end + 1 : end;
  return SESSIONS.some((word) => stands(source, word, body));
}

/** 数字, 一年一度, 又是一年, 李四人民币: words that only look like a number and its unit. */
function isWord(source: Source, { operand, start, end }: Expression): boolean {
  const { kind, numeralEnd } = operand;
  const lone = !operand.arabic && operand.units === 0 && operand.digits.length === 1;
  if (!kind || !lone) return false;
  if (kind === 'amount') {
    const hair = operand.end === numeralEnd + 1 && stands(source, '三毛', operand.start);
    return hair || stands(source, '人民币', numeralEnd);
  }
  if (isOneOf(source, operand.start, '数')) return !(operand.traits & (SEVERAL | MEASURE));
  // 陆家嘴, 伍家: a capital digit alone is a name.
  const first = operand.start;
  if (
    at(source, first) !== rawAt(source, first) &&
    !isOneOf(source, first, '两几') &&
    kind === 'count'
  )
    return true;
  if (kind !== 'duration' || !isOneOf(source, start, '一')) return false;
  // 前一年 and 每一天 point at a time instead of measuring one.
  return (
    stands(source, '一度', end) || isOneOf(source, start - 1, '又是前上下后每另这那同新哪头的')
  );
}

/** The mention that an expression of running text makes; `null` where it is none. */
export function toMention(
  expression: Expression,
  dates: DateContext,
  defaultCurrency: string | null,
): Mention | null {
  const { source } = dates;
  const { operand } = expression;
  const { start, end, currency, qualified } = expression;
  const { kind, unit, unitLed, units, run, loose, fraction } = operand;
  if (isGluedBefore(source, expression) || isNoSum(source, expression)) return null;
  // 百家 and 万元 without a number or qualifier are words and headings.
  const bareUnit = unitLed && units < 2 && !qualified && !currency && !fraction;
  if ((bareUnit && kind && kind !== 'multiple') || isWord(source, expression)) return null;
  // 2024级 and 2024款 name a year.
  if (kind === 'count' && isYearLike(operand) && '级届款'.includes(unit)) return null;
  if (kind === 'amount' || (currency && !kind))
    return toAmount(source, expression, defaultCurrency);
  if (isGluedBehind(source, expression)) return null;
  // Of 一个星期二 only the weekday may be read.
  const weekday = kind === 'duration' && isOneOf(source, end - 1, '期拜');
  if (weekday && isOneOf(source, end, '一二三四五六日')) return null;
  // The minutes of 1小时30分.
  if (kind === 'count' && isOneOf(source, start - 1, '时') && unit === '分') {
    operand.kind = 'duration';
    operand.unit = '分钟';
  }
  // 正月十五 and 腊月廿三 are lunar days.
  if (isOneOf(source, start - 1, '月') && isOneOf(source, start - 2, '正腊冬')) return null;
  if (!kind && operand.fraction && !qualified && isSlashedDay(source, operand)) return null;
  if (!kind) {
    const named = isHan(source, end) ? null : toYear(dates, expression);
    if (named) return named;
    return isStated(source, expression)
      ? toQuantityMention(source, expression)
      : toYear(dates, expression);
  }
  // 四六七间 counts in Taiwan; two digits in a row are a name or a year.
  const counts = run > 2 && kind === 'count' && operand.traits & DIGITWISE;
  if (run > 1 && loose === 'exact' && kind !== 'percent' && !counts) return null;
  if (isOrdinal(source, expression)) return toOrdinal(source, expression, unit);
  const { approximation, value } = expression;
  const exact = approximation === 'exact';
  // 约三年前 is a date, and leaves its 约 outside.
  const about = approximation === 'about' && end === operand.end;
  const counted =
    kind === 'duration' && isOneOf(source, end, '之以前后') && (exact || about)
      ? toCountedDate(dates, operand.start, end, unit, value ?? -1)
      : null;
  return counted ?? toQuantityMention(source, expression);
}

/** What says that four digits count: 共2024束, 达2012册. */
const COUNTS = '共计达有逾约超';

/** Whether a fraction looks like a day, or like a year and what follows it: 4/12, 08/16, 9/3, 1920/1080. */
function isSlashedDay(source: Source, { start, end }: Operand): boolean {
  const [, over = '', under = ''] = /^(\d+) ?\/ ?(\d+)$/.exec(slice(source, start, end)) ?? [];
  const [first, last] = [Number(over), Number(under)];
  if (over === '') return false;
  const day = first <= 12 && last > 10 && last < 32;
  return day || first > last || over.length > 3 || over.startsWith('0');
}

/** What is held by years ends so: 上海论坛2016, 创新大会2023. */
const HELD = '坛会展赛节';

/** Whether the number from `start` to `end` stands where a year does: 2024中关村论坛, 上海论坛2016, 2016(第四届). */
function isPlacedAsYear(source: Source, start: number, end: number): boolean {
  if (isHan(source, end))
    return !isOneOf(source, end, '年号') && !isOneOf(source, start - 1, COUNTS);
  if (isOneOf(source, end, '(')) {
    const rank = isOneOf(source, end + 1, '首') ? end + 2 : readSmall(source, end + 2, 3)?.end;
    return isOneOf(source, end + 1, '第首') && isOneOf(source, rank ?? -1, '届');
  }
  return isOneOf(source, start - 1, HELD);
}

/** The year that four digits at a name are. A round 2000 is hardly one. */
function toYear(dates: DateContext, expression: Expression): Mention | null {
  const { source } = dates;
  const { end, currency, operand } = expression;
  const { start, digits, numeralEnd, low } = operand;
  if (!isYearLike(operand) || low < 0 || numeralEnd !== end || currency) return null;
  if (digits.endsWith('00') || !isPlacedAsYear(source, start, end)) return null;
  const parts = startParts(makeParts(), end, 'year');
  parts.year = digits;
  return toDateMention(dates, start, parts);
}
