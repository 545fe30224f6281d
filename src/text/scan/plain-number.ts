/**
 * Which numbers without a unit are quantities in running text. Most bare digits are labels (985高校,
 * 嫦娥五号, 1+4+N, 图3); what is left must look like a figure that somebody states.
 */
import { makeParts } from '../dates/date-parts.js';
import { readDate } from '../dates/date-reader.js';
import type { Expression } from '../quantities/expression.js';
import { GLUES } from '../characters/alphabet.js';
import { wordBefore } from '../characters/lexicon.js';
import { labels } from '../vocabulary/names.js';
import {
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  opensNumeral,
  skipOne,
  traitsAt,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** Words that may follow a figure, unlike the noun of a name. */
const FUNCTION_WORDS = '的和与及至到或增减降升是时后了以左上下较兑水加';
const OPEN_QUOTES = '“"「『‘\'《〔[';
const CLOSE_QUOTES = '”"」』’\'》〕]';
/** Longer runs are telephone numbers, codes and addresses. */
const MOST_DIGITS = 7;

function isLabelled(source: Source, start: number): boolean {
  const end = isOneOf(source, start - 1, ' :为是') ? start - 1 : start;
  return wordBefore(source, labels(), end, 0) !== null;
}

function isStatedInHan(source: Source, { operand, start, end, qualified }: Expression): boolean {
  const beforeName = isHan(source, end);
  const { digits, low, units, run, unitLed, loose } = operand;
  // 成千上万 and 成百上千 only say "very many".
  if (unitLed && isOneOf(source, start - 1, '百千')) return false;
  if (unitLed) return qualified || (units > 1 && !beforeName);
  if (loose === 'range') return low > 0;
  if (loose !== 'exact') return units > 0;
  if (run > 0) return run > 2 && run <= MOST_DIGITS && /^[1-9].*0/.test(digits) && !beforeName;
  if (units > 1 || low > 1 || low < 0) return true;
  // 十 is too often a word, 十一 a feast, 十三陵 a place.
  const short = operand.numeralEnd - operand.start < 2;
  if (digits.length + low < 2 || short || beforeName) return qualified;
  return digits !== '11';
}

/** Whether the number of an item may stand at `start`: at the head of a line, or of a clause. */
export function opensItem(source: Source, start: number): boolean {
  return start === 0 || isOneOf(source, start - 1, '\n\r :;。(');
}

/** Whether the number marks an item: 1、会议时间; 2.参会对象. */
function isItem(source: Source, { operand, start, end }: Expression): boolean {
  const { digits, low } = operand;
  const heads = start === 0 || isOneOf(source, start - 1, '\n\r');
  // 2.1 研究背景
  if (heads && low === -1 && isOneOf(source, end, ' ') && isHan(source, end + 1)) return true;
  return (
    digits.length < 3 &&
    low === 0 &&
    opensItem(source, start) &&
    isOneOf(source, end, '、.)') &&
    !opensNumeral(source, end + 1)
  );
}

/** Whether the number is one group of a longer code: 2835 1234. */
function isGroup(source: Source, start: number, end: number, length: number): boolean {
  const least = length > 2 ? 3 : 4;
  const before =
    isOneOf(source, start - 1, ' ') &&
    isDigit(source, start - 2) &&
    isDigit(source, start - 1 - least);
  return (
    before ||
    (isOneOf(source, end, ' ') && isDigit(source, end + 1) && isDigit(source, end + least))
  );
}

function isStatedInFigures(source: Source, expression: Expression): boolean {
  const { operand, start, end, qualified } = expression;
  const { digits, units, low, grouped } = operand;
  // 歼-20 and 苏-57 are names.
  const named =
    isOneOf(source, start, '-−') &&
    isHan(source, start - 1) &&
    !isOneOf(source, start - 1, '为达至率幅是到约较');
  if (named && units === 0 && low === 0) return false;
  const bracketed = isOneOf(source, start - 1, '(') && isOneOf(source, end, ')');
  const label =
    isItem(source, expression) ||
    isOneOf(source, start - 1, '图表注第件双转') ||
    (bracketed && low >= 0);
  // 80后 and 95后 are people.
  if (isOneOf(source, end, '后') && /^\d[05]$/.test(digits)) return false;
  // 2.0版 and 工业4.0 are versions, 9.11事件 and 3.15晚会 days.
  const version = low === -1 && digits.endsWith('0');
  if (units > 0 || grouped) return !isOneOf(source, end, '版代') && (units > 0 || !label);
  if (low < 0)
    return (
      !label &&
      !version &&
      (qualified || !isHan(source, end) || isOneOf(source, end, FUNCTION_WORDS))
    );
  if (digits.length > MOST_DIGITS || /^0./.test(digits) || label) return false;
  if (isGroup(source, start, end, digits.length)) return false;
  // +86-10
  if (isOneOf(source, start, '+') && isOneOf(source, end, ' -') && isDigit(source, end + 1))
    return false;
  if (isOneOf(source, start - 1, OPEN_QUOTES) && isOneOf(source, end, CLOSE_QUOTES)) return false;
  // 一加9 Pro and 《捉妖记2》 are names.
  if (isHan(source, start - 1) && !qualified) {
    if (isOneOf(source, end, '》〉') || (isOneOf(source, end, ' ') && isLatin(source, end + 1)))
      return false;
  }
  return qualified || !isHan(source, end) || isOneOf(source, end, FUNCTION_WORDS);
}

/** Whether a number without a unit is a quantity. */
export function isStated(source: Source, expression: Expression): boolean {
  const { operand, start, end, ranged } = expression;
  // 约十点 and 上午 9 点 tell the time.
  if (isOneOf(source, skipOne(source, operand.numeralEnd), '点')) return false;
  if (isOneOf(source, start - 1, '+@×') || isOneOf(source, end, '@+×')) return false;
  // 3比2, 10选3 and 5进3 are scores and odds.
  if (isOneOf(source, start - 1, '比选进') && opensNumeral(source, start - 2)) return false;
  // 《八佰》
  if (isOneOf(source, start - 1, '《〈') && isOneOf(source, end, '》〉')) return false;
  // Of 30、40万元 and 5.3、6.1和7.2个 only the last has the unit that all share.
  const listed = isOneOf(source, end, '、和') && opensNumeral(source, end + 1);
  const bare = listed && !ranged && operand.arabic && operand.units === 0;
  const date = isOneOf(source, end, '和') && readDate(source, makeParts(), end + 1) === 'date';
  if (bare && !date) return false;
  // Windows 11 and Model 3 are names.
  if (isOneOf(source, start - 1, ' ') && isLatin(source, start - 2) && operand.units === 0)
    return false;
  if (isLabelled(source, start)) return false;
  if (operand.fraction) return true;
  if (ranged) return operand.arabic || operand.units > 0;
  return operand.arabic ? isStatedInFigures(source, expression) : isStatedInHan(source, expression);
}

/** Marks of codes whatever they touch, of codes where nothing is counted, and between letters or digits. */
const CODE_MARKS = '_@\\&';
const PART_MARKS = '/+×=';
const JOINTS = '-–·•';
/** All that may glue a number to what stands before it. */
export const GLUE_MARKS = [CODE_MARKS, '±%', PART_MARKS, '.#*', JOINTS, ':'].join('');

/**
 * Whether Latin letters, digits or a joining mark touch the expression from the left. GDP130万亿元
 * and AI企业占比3% are glued by their typesetting alone: a magnitude, money or a share is no label.
 */
export function isGluedBefore(source: Source, { operand, start, currency }: Expression): boolean {
  const edge = start - 1;
  // Most of what touches a number is Chinese, and glues nothing: 最多100最少20个.
  if (isHan(source, edge) || (isHan(source, start) && !opensNumeral(source, start))) return false;
  const { kind, tail } = operand;
  if (isLatin(source, edge)) {
    return (
      !isHan(source, start) &&
      !isOneOf(source, start, '<>≤≥≈') &&
      tail < 4 &&
      kind !== 'amount' &&
      kind !== 'percent' &&
      !currency
    );
  }
  if (isDigit(source, edge)) return true;
  if ((traitsAt(source, edge) & GLUES) === 0) return false;
  if (isOneOf(source, edge, '±%') || isOneOf(source, edge, CODE_MARKS)) return true;
  // Of codes alone: 9.8厘米×7.6厘米, 票价/380元, 占比=35%.
  if (isOneOf(source, edge, PART_MARKS))
    return !kind || (isOneOf(source, edge, '=') && isLatin(source, edge - 1));
  if (isOneOf(source, edge, '.')) return !isOneOf(source, edge - 1, '.');
  if (isOneOf(source, edge, '#*')) return !kind;
  if (!isOneOf(source, edge, JOINTS) && (kind || !isOneOf(source, edge, ':'))) return false;
  const beyond = edge - 1;
  return (
    isLatin(source, beyond) ||
    isDigit(source, beyond) ||
    (isHan(source, beyond) && isOneOf(source, edge, '-–'))
  );
}

/** The same from the right, where only a Latin or numeric end can be glued: 3台iPhone is over at 台. */
export function isGluedBehind(source: Source, { operand, end }: Expression): boolean {
  if (!isLatin(source, end - 1) && !isDigit(source, end - 1)) return false;
  if (isLatin(source, end) || isDigit(source, end) || isOneOf(source, end, CODE_MARKS)) return true;
  if (isOneOf(source, end, '#*') || isOneOf(source, end, PART_MARKS)) return !operand.kind;
  return (
    (isOneOf(source, end, '.:') || isOneOf(source, end, JOINTS)) &&
    (isLatin(source, end + 1) || isDigit(source, end + 1))
  );
}
