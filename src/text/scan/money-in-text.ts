/** What a currency before a number makes of it in running text, where the word may mean itself. */
import type { Expression } from '../quantities/expression.js';
import type { Operand } from '../numbers/operand.js';
import { isHan, isOneOf, slice } from '../characters/source.js';
import type { Source } from '../characters/source.js';

/** What the name of a price ends with. */
const PRICES = '价付薪售租费格';

/**
 * Whether the currency before the number makes it money whatever classifier follows: a sign always
 * (￥3999起, $99年费), a word where the number is a sum or 起 follows it (人民币3亿起).
 */
export function isPriced(source: Source, operand: Operand): boolean {
  const { start, numeralEnd, kind, money, unit, units, low, grouped } = operand;
  // 总价约320万起 names a price without its currency; 1.2万起案件 counts.
  if (!money && kind === 'count' && unit === '起' && (units > 0 || low < 0)) {
    return (
      isOneOf(source, numeralEnd + 1, '售拍步跳') ||
      isOneOf(source, start - 1, PRICES) ||
      isOneOf(source, start - 2, PRICES)
    );
  }
  if (!money || (kind !== 'count' && kind !== 'duration')) return false;
  if (money.source === 'symbol') return true;
  return kind === 'count' && (units > 0 || low < 0 || grouped || unit === '起');
}

/** 单位：百万美元, 人民币亿元 in the head of a table, and 加元5连跌: words, not sums. */
export function isNoSum(
  source: Source,
  { operand, currency, qualified, ranged, end }: Expression,
): boolean {
  const { start, unitLed, units, low, kind, digits } = operand;
  if (qualified || ranged) return false;
  if (unitLed) return currency !== null || slice(source, start - 3, start).includes('位:');
  const short = units === 0 && low === 0 && digits.length < 3 && !kind;
  return short && currency !== null && currency.source !== 'symbol' && isHan(source, end);
}
