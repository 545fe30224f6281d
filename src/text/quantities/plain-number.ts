/**
 * Which numbers without a unit are quantities in running text. Most bare digits are labels (985高校,
 * 嫦娥五号, 1+4+N, 图3); what is left must look like a figure that somebody states.
 */
import type { Expression } from './expression.js';
import { isDigit, isHan, isLatin, isOneOf } from './source.js';

/** Words that may follow a figure, unlike the noun of a name. */
const FUNCTION_WORDS = '的和与及至到或增减降升是时后了以左上下';
const OPEN_QUOTES = '“"「『‘\'《';
const CLOSE_QUOTES = '”"」』’\'》';
/** Longer runs are telephone numbers, codes and addresses. */
const MOST_DIGITS = 7;

function isStatedInHan({ operand, start, end, qualified }: Expression): boolean {
  const beforeName = isHan(end);
  const { digits, low, units, run, unitLed, loose } = operand;
  // 成千上万 and 成百上千 only say "very many".
  if (unitLed && isOneOf(start - 1, '百千')) return false;
  if (unitLed) return qualified || (units > 1 && !beforeName);
  if (loose === 'range') return low > 0;
  if (loose !== 'exact') return units > 0;
  if (run > 0) return run > 2 && /^[1-9].*0/.test(digits) && !beforeName;
  if (units > 1 || low > 1 || low < 0) return true;
  // 十 is too often a word, 十一 a feast, 十三陵 a place.
  const short = operand.numeralEnd - operand.start < 2;
  if (digits.length + low < 2 || short || beforeName) return qualified;
  return digits !== '11';
}

function isStatedInFigures({ operand, start, end, qualified }: Expression): boolean {
  const { digits, units, low, grouped } = operand;
  const label = isOneOf(start - 1, '图表注第件') || isOneOf(end, ')');
  if (units > 0 || low < 0 || grouped) return !isOneOf(end, '版代') && (units > 0 || !label);
  if (digits.length > MOST_DIGITS || /^0./.test(digits) || label) return false;
  if (isOneOf(start - 1, OPEN_QUOTES) && isOneOf(end, CLOSE_QUOTES)) return false;
  return qualified || !isHan(end) || isOneOf(end, FUNCTION_WORDS);
}

/** Whether a number without a unit is a quantity. */
export function isStated(expression: Expression): boolean {
  const { operand, start, end, ranged } = expression;
  if (isOneOf(start - 1, '+@×') || isOneOf(end, '@+×')) return false;
  if (operand.fraction) return true;
  if (ranged) return operand.arabic || operand.units > 0;
  return operand.arabic ? isStatedInFigures(expression) : isStatedInHan(expression);
}

/** Whether Latin letters, digits or a joining mark touch `pos` from that side. */
export function isGlued(pos: number, step: 1 | -1): boolean {
  const edge = step === 1 ? pos : pos - 1;
  // Most of what touches a number is Chinese, and glues nothing.
  if (isHan(edge)) return false;
  if (isLatin(edge) || isDigit(edge) || isOneOf(edge, '_@/\\#+*×=&')) return true;
  if (!isOneOf(edge, '-–.:')) return false;
  const beyond = edge + step;
  const joins = step < 0 && isHan(beyond) && !isOneOf(edge, '.:');
  return isLatin(beyond) || isDigit(beyond) || joins;
}
