/**
 * Which numbers without a unit are quantities in running s. Most bare digits are labels (985高校,
 * 嫦娥五号, 1+4+N, 图3); what is left must look like a figure that somebody states.
 */
import { isHan, isOneOf } from './chars.js';
import type { Expression } from './expression.js';

/** Words that may follow a figure, unlike the noun of a name. */
const FUNCTION_WORDS = '的和与及至到或增减降升是时后了以左上下';
const OPEN_QUOTES = '“"「『‘\'《';
const CLOSE_QUOTES = '”"」』’\'》';
/** Longer runs are telephone numbers, codes and addresses. */
const MOST_DIGITS = 7;

function isStatedInHan(s: string, { numeral, start, end, qualified }: Expression): boolean {
  const beforeName = isHan(s, end);
  // 成千上万 and 成百上千 only say "very many".
  if (numeral.unitLed && isOneOf(s, start - 1, '百千')) return false;
  if (numeral.unitLed) return qualified || (numeral.units > 1 && !beforeName);
  if (numeral.loose === 'range') return numeral.low > 0;
  if (numeral.loose !== 'exact') return numeral.units > 0;
  if (numeral.run > 0) return numeral.run > 2 && /^[1-9].*0/.test(numeral.digits) && !beforeName;
  if (numeral.units > 1 || numeral.low > 1 || numeral.low < 0) return true;
  // 十 is too often a word, 十一 a feast, 十三陵 a place.
  return numeral.digits.length + numeral.low > 1 && numeral.end - numeral.start > 1 && !beforeName
    ? numeral.digits !== '11'
    : qualified;
}

function isStatedInFigures(s: string, { numeral, start, end, qualified }: Expression): boolean {
  const label = isOneOf(s, start - 1, '图表注第件') || isOneOf(s, end, ')');
  if (numeral.units > 0 || numeral.low < 0 || numeral.grouped) {
    return !isOneOf(s, end, '版代') && !(label && numeral.units === 0);
  }
  const { digits } = numeral;
  if (digits.length > MOST_DIGITS || (digits.length > 1 && digits.startsWith('0')) || label)
    return false;
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
