/**
 * Which numbers without a unit are quantities in running text. Most bare digits are labels (985高校,
 * 嫦娥五号, 1+4+N, 图3); what is left must look like a figure that somebody states.
 */
import type { Expression } from '../quantities/expression.js';
import { GLUES, LABEL } from '../characters/alphabet.js';
import { createLexicon, wordBefore } from '../characters/lexicon.js';
import type { Lexicon } from '../characters/lexicon.js';
import {
  isDigit,
  isHan,
  isLatin,
  isOneOf,
  opensNumeral,
  skipOne,
  traitsAt,
} from '../characters/source.js';

/** Words that may follow a figure, unlike the noun of a name. */
const FUNCTION_WORDS = '的和与及至到或增减降升是时后了以左上下较兑水加';
const OPEN_QUOTES = '“"「『‘\'《〔[';
const CLOSE_QUOTES = '”"」』’\'》〕]';
/** What the digits behind are the number of. */
const LABELS =
  '邮编 编码 尾号 代码 群号 编号 账号 卡号 密码 热线 电话 传真 微信 房间 分机 国道 省道 拨打 致电 端口 房号 验证码 内线 专线 步骤 附件 ' +
  '科创 沪深 中证 上证 深证 日经 纳斯达克 标普 蓝牙 骁龙 天玑';
let labels: Lexicon<string> | undefined;
/** Longer runs are telephone numbers, codes and addresses. */
const MOST_DIGITS = 7;

function isLabelled(start: number): boolean {
  const end = isOneOf(start - 1, ' :为是') ? start - 1 : start;
  return wordBefore((labels ??= createLexicon([[LABELS, '']], LABEL, true)), end, 0) !== null;
}

function isStatedInHan({ operand, start, end, qualified }: Expression): boolean {
  const beforeName = isHan(end);
  const { digits, low, units, run, unitLed, loose } = operand;
  // 成千上万 and 成百上千 only say "very many".
  if (unitLed && isOneOf(start - 1, '百千')) return false;
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
export function opensItem(start: number): boolean {
  return start === 0 || isOneOf(start - 1, '\n\r :;。(');
}

/** Whether the number marks an item: 1、会议时间; 2.参会对象. */
function isItem({ operand, start, end }: Expression): boolean {
  const { digits, low } = operand;
  const heads = start === 0 || isOneOf(start - 1, '\n\r');
  // 2.1 研究背景
  if (heads && low === -1 && isOneOf(end, ' ') && isHan(end + 1)) return true;
  return (
    digits.length < 3 &&
    low === 0 &&
    opensItem(start) &&
    isOneOf(end, '、.)') &&
    !opensNumeral(end + 1)
  );
}

/** Whether the number is one group of a longer code: 2835 1234. */
function isGroup(start: number, end: number, length: number): boolean {
  const least = length > 2 ? 3 : 4;
  const before = isOneOf(start - 1, ' ') && isDigit(start - 2) && isDigit(start - 1 - least);
  return before || (isOneOf(end, ' ') && isDigit(end + 1) && isDigit(end + least));
}

function isStatedInFigures(expression: Expression): boolean {
  const { operand, start, end, qualified } = expression;
  const { digits, units, low, grouped } = operand;
  // 歼-20 and 苏-57 are names.
  const named =
    isOneOf(start, '-−') && isHan(start - 1) && !isOneOf(start - 1, '为达至率幅是到约较');
  if (named && units === 0 && low === 0) return false;
  const bracketed = isOneOf(start - 1, '(') && isOneOf(end, ')');
  const label =
    isItem(expression) || isOneOf(start - 1, '图表注第件双转') || (bracketed && low >= 0);
  // 80后 and 95后 are people.
  if (isOneOf(end, '后') && /^\d[05]$/.test(digits)) return false;
  // 2.0版 and 工业4.0 are versions, 9.11事件 and 3.15晚会 days.
  const version = low === -1 && digits.endsWith('0');
  if (units > 0 || grouped) return !isOneOf(end, '版代') && (units > 0 || !label);
  if (low < 0)
    return !label && !version && (qualified || !isHan(end) || isOneOf(end, FUNCTION_WORDS));
  if (digits.length > MOST_DIGITS || /^0./.test(digits) || label) return false;
  if (isGroup(start, end, digits.length)) return false;
  // +86-10
  if (isOneOf(start, '+') && isOneOf(end, ' -') && isDigit(end + 1)) return false;
  if (isOneOf(start - 1, OPEN_QUOTES) && isOneOf(end, CLOSE_QUOTES)) return false;
  // 一加9 Pro and 《捉妖记2》 are names.
  if (isHan(start - 1) && !qualified) {
    if (isOneOf(end, '》〉') || (isOneOf(end, ' ') && isLatin(end + 1))) return false;
  }
  return qualified || !isHan(end) || isOneOf(end, FUNCTION_WORDS);
}

/** Whether a number without a unit is a quantity. */
export function isStated(expression: Expression): boolean {
  const { operand, start, end, ranged } = expression;
  // 约十点 and 上午 9 点 tell the time.
  if (isOneOf(skipOne(operand.numeralEnd), '点')) return false;
  if (isOneOf(start - 1, '+@×') || isOneOf(end, '@+×')) return false;
  // 3比2, 10选3 and 5进3 are scores and odds.
  if (isOneOf(start - 1, '比选进') && opensNumeral(start - 2)) return false;
  // 《八佰》
  if (isOneOf(start - 1, '《〈') && isOneOf(end, '》〉')) return false;
  // Of 30、40万元 and 5.3、6.1和7.2个 only the last has the unit that all share.
  const listed = isOneOf(end, '、和') && opensNumeral(end + 1);
  if (listed && !ranged && operand.arabic && operand.units === 0) return false;
  // Windows 11 and Model 3 are names.
  if (isOneOf(start - 1, ' ') && isLatin(start - 2) && operand.units === 0) return false;
  if (isLabelled(start)) return false;
  if (operand.fraction) return true;
  if (ranged) return operand.arabic || operand.units > 0;
  return operand.arabic ? isStatedInFigures(expression) : isStatedInHan(expression);
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
export function isGluedBefore({ operand, start, currency }: Expression): boolean {
  const edge = start - 1;
  // Most of what touches a number is Chinese, and glues nothing: 最多100最少20个.
  if (isHan(edge) || (isHan(start) && !opensNumeral(start))) return false;
  const { kind, tail } = operand;
  if (isLatin(edge)) {
    return (
      !isHan(start) &&
      !isOneOf(start, '<>≤≥≈') &&
      tail < 4 &&
      kind !== 'amount' &&
      kind !== 'percent' &&
      !currency
    );
  }
  if (isDigit(edge)) return true;
  if ((traitsAt(edge) & GLUES) === 0) return false;
  if (isOneOf(edge, '±%') || isOneOf(edge, CODE_MARKS)) return true;
  // Of codes alone: 9.8厘米×7.6厘米, 票价/380元, 占比=35%.
  if (isOneOf(edge, PART_MARKS)) return !kind || (isOneOf(edge, '=') && isLatin(edge - 1));
  if (isOneOf(edge, '.')) return !isOneOf(edge - 1, '.');
  if (isOneOf(edge, '#*')) return !kind;
  if (!isOneOf(edge, JOINTS) && (kind || !isOneOf(edge, ':'))) return false;
  const beyond = edge - 1;
  return isLatin(beyond) || isDigit(beyond) || (isHan(beyond) && isOneOf(edge, '-–'));
}

/** The same from the right, where only a Latin or numeric end can be glued: 3台iPhone is over at 台. */
export function isGluedBehind({ operand, end }: Expression): boolean {
  if (!isLatin(end - 1) && !isDigit(end - 1)) return false;
  if (isLatin(end) || isDigit(end) || isOneOf(end, CODE_MARKS)) return true;
  if (isOneOf(end, '#*') || isOneOf(end, PART_MARKS)) return !operand.kind;
  return (isOneOf(end, '.:') || isOneOf(end, JOINTS)) && (isLatin(end + 1) || isDigit(end + 1));
}
