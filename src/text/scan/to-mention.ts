/** What an expression of running text makes: a mention, a year, or nothing. */
import { isMinutes } from './clock.js';
import { toCountedDate } from '../dates/counted-date.js';
import { toDateMention } from '../dates/date-mention.js';
import type { DateContext } from '../dates/date-context.js';
import { makeParts, startParts } from '../dates/date-parts.js';
import type { Expression } from '../quantities/expression.js';
import { toAmount, toOrdinal, toQuantityMention } from '../quantities/mentions.js';
import { isNoSum } from './money-in-text.js';
import { isYearLike } from '../numbers/operand.js';
import { readSmall } from '../numbers/small-numeral.js';
import { HAN } from '../characters/alphabet.js';
import { isGluedBefore, isGluedBehind } from './glue.js';
import { isStated } from './plain-number.js';
import { decide } from './verdict.js';
import { QUANTITY_VERDICTS, WORD_VERDICTS } from './words-of-numbers.js';
import { isHan, isChar, isOneOf, kindAt, stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { Mention } from '../types.js';

/** 二十届三中全会, 十四届全国人大: a term of office by its number. */
const SESSIONS = ['全国', '人大', '政协', '中央', '中委', '中全'];

function isOrdinal(source: Source, { operand, end, bareEnd }: Expression): boolean {
  if (isChar(source, bareEnd - 1, '纪'))
    return operand.unit === '世纪' && !isChar(source, bareEnd - 3, '个');
  if (!isChar(source, bareEnd - 1, '届')) return false;
  const body = kindAt(source, end) === HAN ? end + 1 : end;
  return SESSIONS.some((word) => stands(source, word, body));
}

/** 三年前 is a date where the sentence says so; 约三年前 leaves its 约 outside. */
function toDateBefore(dates: DateContext, expression: Expression): Mention | null {
  const { source } = dates;
  const { operand, end, approximation, value } = expression;
  if (operand.kind !== 'duration' || !isOneOf(source, end, '之以前后')) return null;
  const about = approximation === 'about' && end === operand.end;
  if (approximation !== 'exact' && !about) return null;
  return toCountedDate(dates, operand.start, end, operand.unit, value ?? -1);
}

/** The mention of a number with a unit that is no money. */
function toUnitMention(dates: DateContext, expression: Expression): Mention {
  const { source } = dates;
  const { operand } = expression;
  if (isOrdinal(source, expression)) return toOrdinal(source, expression, operand.unit);
  if (operand.kind === 'count' && isMinutes(source, operand)) {
    operand.kind = 'duration';
    operand.unit = '分钟';
  }
  return toDateBefore(dates, expression) ?? toQuantityMention(source, expression);
}

/** Whether it is one digit in words alone, which states nothing, as most of them do: 一带一路. */
function isLoneDigit({ operand, ranged }: Expression): boolean {
  return operand.run === 1 && !ranged && !operand.fraction;
}

/** The mention that an expression of running text makes; `null` where it is none. */
export function toMention(
  expression: Expression,
  dates: DateContext,
  defaultCurrency: string | null,
): Mention | null {
  const { source } = dates;
  const { kind, arabic, digits } = expression.operand;
  if (isGluedBefore(source, expression) || isNoSum(source, expression)) return null;
  if (!arabic && decide(WORD_VERDICTS, source, expression) === false) return null;
  if (kind === 'amount' || (expression.currency && !kind))
    return toAmount(source, expression, defaultCurrency);
  if (!kind && isLoneDigit(expression)) return null;
  if (isGluedBehind(source, expression)) return null;
  // Most figures with a unit count: 12家, 3.5米.
  const plain = arabic && kind && digits.length !== 4;
  if (!plain && decide(QUANTITY_VERDICTS, source, expression) === false) return null;
  if (kind) return toUnitMention(dates, expression);
  const { end } = expression;
  const named = isHan(source, end) ? null : toYear(dates, expression);
  if (named) return named;
  if (isStated(source, expression)) return toQuantityMention(source, expression);
  return toYear(dates, expression);
}

/** What says that four digits count: 共2024束, 达2012册. */
const COUNTS = '共计达有逾约超';

/** What is held by years ends so: 上海论坛2016, 创新大会2023. */
const HELD = '坛会展赛节';

/** Rule "years of names": whether the number from `start` to `end` stands where a year does: 2024中关村论坛, 上海论坛2016, 2016(第四届). */
function isPlacedAsYear(source: Source, start: number, end: number): boolean {
  if (isHan(source, end))
    return !isOneOf(source, end, '年号') && !isOneOf(source, start - 1, COUNTS);
  if (!isChar(source, end, '(')) return isOneOf(source, start - 1, HELD);
  const rank = isChar(source, end + 1, '首') ? end + 2 : readSmall(source, end + 2, 3)?.end;
  return isOneOf(source, end + 1, '第首') && isChar(source, rank ?? -1, '届');
}

/** The year that four digits at a name are. A round 2000 is hardly one. */
function toYear(dates: DateContext, expression: Expression): Mention | null {
  const { source } = dates;
  const { start, end, currency, negative, operand } = expression;
  const { digits, numeralEnd, low } = operand;
  if (!isYearLike(operand) || low < 0 || numeralEnd !== end || currency || negative) return null;
  if (digits.endsWith('00') || !isPlacedAsYear(source, start, end)) return null;
  const parts = startParts(makeParts(), end, 'year');
  parts.year = digits;
  return toDateMention(dates, start, parts);
}
