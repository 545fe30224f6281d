/**
 * Which numbers without a unit are quantities in running text. Most bare digits are labels (985高校,
 * 嫦娥五号, 1+4+N, 图3); what is left must look like a figure that somebody states.
 */
import { isDigit, isHan, isLatin, isOneOf } from './chars.js';
import type { Expression } from './expression.js';

/** Words that may follow a figure, unlike the noun of a name. */
const FUNCTION_WORDS = '的和与及至到或增减降升是时后了以左上下';
const OPEN_QUOTES = '“"「『‘\'《';
const CLOSE_QUOTES = '”"」』’\'》';
/** Longer runs are telephone numbers, codes and addresses. */
const MOST_DIGITS = 7;

function isStatedInHan(s: string, { numeral, start, end, qualified }: Expression): boolean {
  const beforeName = isHan(s, end);
  const { digits, low, units, run } = numeral;
  // 成千上万 and 成百上千 only say "very many".
  if (numeral.unitLed && isOneOf(s, start - 1, '百千')) return false;
  if (numeral.unitLed) return qualified || (units > 1 && !beforeName);
  if (numeral.loose === 'range') return low > 0;
  if (numeral.loose !== 'exact') return units > 0;
  if (run > 0) return run > 2 && /^[1-9].*0/.test(digits) && !beforeName;
  if (units > 1 || low > 1 || low < 0) return true;
  // 十 is too often a word, 十一 a feast, 十三陵 a place.
  if (digits.length + low < 2 || numeral.end - numeral.start < 2 || beforeName) return qualified;
  return digits !== '11';
}

function isStatedInFigures(s: string, { numeral, start, end, qualified }: Expression): boolean {
  const { digits, units, low, grouped } = numeral;
  const label = isOneOf(s, start - 1, '图表注第件') || isOneOf(s, end, ')');
  if (units > 0 || low < 0 || grouped) return !isOneOf(s, end, '版代') && (units > 0 || !label);
  if (digits.length > MOST_DIGITS || /^0./.test(digits) || label) return false;
  if (isOneOf(s, start - 1, OPEN_QUOTES) && isOneOf(s, end, CLOSE_QUOTES)) return false;
  return qualified || !isHan(s, end) || isOneOf(s, end, FUNCTION_WORDS);
}

/** Whether a number without a unit is a quantity. */
export function isStated(s: string, expression: Expression): boolean {
  const { numeral, start, end, ranged, fraction } = expression;
  if (isOneOf(s, start - 1, '+@×') || isOneOf(s, end, '@+×')) return false;
  if (fraction) return true;
  if (ranged) return numeral.arabic || numeral.units > 0;
  return numeral.arabic ? isStatedInFigures(s, expression) : isStatedInHan(s, expression);
}

/** Whether Latin letters, digits or a joining mark touch `pos` from that side. */
export function isGlued(s: string, pos: number, step: 1 | -1): boolean {
  const edge = step === 1 ? pos : pos - 1;
  // Most of what touches a number is Chinese, and glues nothing.
  if (isHan(s, edge)) return false;
  if (isLatin(s, edge) || isDigit(s, edge) || isOneOf(s, edge, '_@/\\#+*×=&')) return true;
  if (!isOneOf(s, edge, '-–.:')) return false;
  const beyond = edge + step;
  return (
    isLatin(s, beyond) ||
    isDigit(s, beyond) ||
    (step < 0 && isHan(s, beyond) && !isOneOf(s, edge, '.:'))
  );
}
