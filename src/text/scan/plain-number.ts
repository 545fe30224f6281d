/**
 * Which numbers without a unit are quantities in running text. Most bare digits are labels (985高校,
 * 嫦娥五号, 1+4+N, 图3); what is left must look like a figure that somebody states.
 */
import { makeParts } from '../dates/date-parts.js';
import { readDate } from '../dates/date-reader.js';
import type { Expression } from '../quantities/expression.js';
import { wordBefore } from '../characters/lexicon.js';
import { labels } from '../vocabulary/names.js';
import {
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  opensNumeral,
  skipOne,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { decide } from './verdict.js';
import type { Verdict } from './verdict.js';

/** Words that may follow a figure, unlike the noun of a name. */
const FUNCTION_WORDS = '的和与及至到或增减降升是时后了以左上下较兑水加';
const OPEN_QUOTES = '“"「『‘\'《〔[';
const CLOSE_QUOTES = '”"」』’\'》〕]';
/** Longer runs are telephone numbers, codes and addresses. */
const MOST_DIGITS = 7;

/** Whether the number of an item may stand at `start`: at the head of a line, or of a clause. */
export function opensItem(source: Source, start: number): boolean {
  return start === 0 || isOneOf(source, start - 1, '\n\r :;。(');
}

/** Whether nothing behind the number makes a name of it: 985高校. */
function endsAsFigure(source: Source, { end, qualified }: Expression): boolean {
  return qualified || !isHan(source, end) || isOneOf(source, end, FUNCTION_WORDS);
}

/** 985高校 and 2.0版 go on as names; most numbers in figures do. */
function isHeadOfAName(source: Source, expression: Expression): boolean {
  const { arabic, units, grouped, fraction } = expression.operand;
  if (!arabic || units > 0 || grouped || fraction || expression.ranged) return false;
  return !endsAsFigure(source, expression);
}

/** 约十点 and 上午 9 点 tell the time. */
function isHour(source: Source, { operand }: Expression): boolean | undefined {
  return isChar(source, skipOne(source, operand.numeralEnd), '点') ? false : undefined;
}

/** 1+4+N and 3×3 are terms. */
function isTerm(source: Source, { start, end }: Expression): boolean | undefined {
  return isOneOf(source, start - 1, '+@×') || isOneOf(source, end, '@+×') ? false : undefined;
}

/** 3比2, 10选3 and 5进3 are scores and odds. */
function isScore(source: Source, { start }: Expression): boolean | undefined {
  const odds = isOneOf(source, start - 1, '比选进') && opensNumeral(source, start - 2);
  return odds ? false : undefined;
}

/** 《八佰》 */
function isTitle(source: Source, { start, end }: Expression): boolean | undefined {
  return isOneOf(source, start - 1, '《〈') && isOneOf(source, end, '》〉') ? false : undefined;
}

/** The 30 of 30、40万元 lacks the unit that only the last has. */
function isListed(source: Source, { operand, end, ranged }: Expression): boolean | undefined {
  if (ranged || !operand.arabic || operand.units > 0) return undefined;
  if (!isOneOf(source, end, '、和') || !opensNumeral(source, end + 1)) return undefined;
  // 209.7和2007年 is a number and a year.
  const date = isChar(source, end, '和') && readDate(source, makeParts(), end + 1) === 'date';
  return date ? undefined : false;
}

/** Windows 11 and Model 3 are names. */
function isModelOfLetters(source: Source, { operand, start }: Expression): boolean | undefined {
  const letters = isChar(source, start - 1, ' ') && isLatin(source, start - 2);
  return letters && operand.units === 0 ? false : undefined;
}

/** 尾号6789, 端口:8080 */
function isLabelled(source: Source, { start }: Expression): boolean | undefined {
  const end = isOneOf(source, start - 1, ' :为是') ? start - 1 : start;
  return wordBefore(source, labels(), end, 0) !== null ? false : undefined;
}

function isFraction(_: Source, { operand }: Expression): boolean | undefined {
  return operand.fraction ? true : undefined;
}

/** 3至5 is stated; 三至五 and 三五 are, where they are sums. */
function isRange(_: Source, { operand, ranged }: Expression): boolean | undefined {
  return ranged ? operand.arabic || operand.units > 0 : undefined;
}

/** 成千上万 and 成百上千 only say "very many"; 万亿 says a number. */
function isBareUnit(
  source: Source,
  { operand, start, end, qualified }: Expression,
): boolean | undefined {
  const { unitLed, units } = operand;
  if (!unitLed) return undefined;
  return !isOneOf(source, start - 1, '百千') && (qualified || (units > 1 && !isHan(source, end)));
}

/** 两三百 and 数百 are stated, 两三 and 几 are not. */
function isVague(_: Source, { operand }: Expression): boolean | undefined {
  const { loose, low, units } = operand;
  if (loose === 'exact') return undefined;
  return loose === 'range' ? low > 0 : units > 0;
}

/** 六〇〇 is a figure, 三六零 and 八八 are names. */
function isRunOfDigits(source: Source, { operand, end }: Expression): boolean | undefined {
  const { run, digits } = operand;
  if (run === 0) return undefined;
  return run > 2 && run <= MOST_DIGITS && /^[1-9].*0/.test(digits) && !isHan(source, end);
}

/** 三百 is stated; 十 is too often a word, 十一 a feast, 十三陵 a place. */
function isNumeralOfWords(source: Source, { operand, end, qualified }: Expression): boolean {
  const { units, low, digits } = operand;
  if (units > 1 || low > 1 || low < 0) return true;
  const short = operand.numeralEnd - operand.start < 2;
  if (digits.length + low < 2 || short || isHan(source, end)) return qualified;
  return digits !== '11';
}

/** 歼-20 and 苏-57 are names, 气温为-20 is none. */
function isModelOfWords(source: Source, { operand, start }: Expression): boolean | undefined {
  if (operand.units > 0 || operand.low !== 0 || !isOneOf(source, start, '-−')) return undefined;
  const name = isHan(source, start - 1) && !isOneOf(source, start - 1, '为达至率幅是到约较');
  return name ? false : undefined;
}

/** 80后 and 95后 are people. */
function isGeneration(source: Source, { operand, end }: Expression): boolean | undefined {
  return isChar(source, end, '后') && /^\d[05]$/.test(operand.digits) ? false : undefined;
}

/** 3万 is stated, 1,200版 is an edition. */
function isSum(source: Source, { operand, end }: Expression): boolean | undefined {
  const { units, grouped } = operand;
  if (units === 0 && !grouped) return undefined;
  if (isOneOf(source, end, '版代')) return false;
  return units > 0 ? true : undefined;
}

/** 1、会议时间 and 2.参会对象 begin items. */
function isItem(source: Source, { operand, start, end }: Expression): boolean | undefined {
  const { digits, low } = operand;
  const heads = start === 0 || isOneOf(source, start - 1, '\n\r');
  // 2.1 研究背景
  if (heads && low === -1 && isChar(source, end, ' ') && isHan(source, end + 1)) return false;
  if (digits.length > 2 || low !== 0 || !opensItem(source, start)) return undefined;
  return isOneOf(source, end, '、.)') && !opensNumeral(source, end + 1) ? false : undefined;
}

/** 图3, 双11, and what brackets hold. */
function isLabel(source: Source, { operand, start, end }: Expression): boolean | undefined {
  if (isOneOf(source, start - 1, '图表注第件双转')) return false;
  const bracketed = isChar(source, start - 1, '(') && isChar(source, end, ')');
  return bracketed && operand.low >= 0 ? false : undefined;
}

function isGrouped(_: Source, { operand }: Expression): boolean | undefined {
  return operand.grouped ? true : undefined;
}

/** 2.0版 and 工业4.0 are versions, 9.11事件 and 3.15晚会 days; 3.5 is a figure. */
function isDecimal(_: Source, { operand }: Expression): boolean | undefined {
  const { low, digits } = operand;
  if (low >= 0) return undefined;
  return low < -1 || !digits.endsWith('0');
}

/** 13800138000 and 007 are codes, as is +86-10. */
function isCode(source: Source, { operand, start, end }: Expression): boolean | undefined {
  const { digits } = operand;
  if (digits.length > MOST_DIGITS || /^0./.test(digits)) return false;
  const country =
    isChar(source, start, '+') && isOneOf(source, end, ' -') && isDigit(source, end + 1);
  return country ? false : undefined;
}

/** 2835 1234 is one code. */
function isGroupOfACode(source: Source, { operand, start, end }: Expression): boolean | undefined {
  const least = operand.digits.length > 2 ? 3 : 4;
  const before = isChar(source, start - 1, ' ') && isDigit(source, start - 2);
  if (before && isDigit(source, start - 1 - least)) return false;
  const behind = isChar(source, end, ' ') && isDigit(source, end + 1);
  return behind && isDigit(source, end + least) ? false : undefined;
}

/** “919” */
function isQuoted(source: Source, { start, end }: Expression): boolean | undefined {
  const quoted = isOneOf(source, start - 1, OPEN_QUOTES) && isOneOf(source, end, CLOSE_QUOTES);
  return quoted ? false : undefined;
}

/** 一加9 Pro and 《捉妖记2》 are names. */
function isEndOfAName(source: Source, { start, end, qualified }: Expression): boolean | undefined {
  if (!isHan(source, start - 1) || qualified) return undefined;
  const goesOn = isChar(source, end, ' ') && isLatin(source, end + 1);
  return goesOn || isOneOf(source, end, '》〉') ? false : undefined;
}

/** In turn, of a number without a unit: whether it is stated. */
export const NUMBER_VERDICTS: readonly Verdict<Expression>[] = [
  isHour,
  isTerm,
  isScore,
  isTitle,
  isListed,
  isModelOfLetters,
  isLabelled,
  isFraction,
  isRange,
];

/** Then of one in words. */
export const NUMERAL_VERDICTS: readonly Verdict<Expression>[] = [
  isBareUnit,
  isVague,
  isRunOfDigits,
  isNumeralOfWords,
];

/** Then of one in figures. */
export const FIGURE_VERDICTS: readonly Verdict<Expression>[] = [
  isModelOfWords,
  isGeneration,
  isSum,
  isItem,
  isLabel,
  isGrouped,
  isDecimal,
  isCode,
  isGroupOfACode,
  isQuoted,
  isEndOfAName,
];

/** Whether a number without a unit is a quantity. */
export function isStated(source: Source, expression: Expression): boolean {
  if (isHeadOfAName(source, expression)) return false;
  const stated = decide(NUMBER_VERDICTS, source, expression);
  const rest = expression.operand.arabic ? FIGURE_VERDICTS : NUMERAL_VERDICTS;
  return stated ?? decide(rest, source, expression) ?? true;
}
