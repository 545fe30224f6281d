/** Dates counted from the reference: 三天前, 两个月后, 10年前. */
import { isOneOf, opensNumeral } from '../characters/source.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand } from '../numbers/operand.js';
import type { DateMention, DateRangeMention } from '../types.js';
import { unitAt } from '../vocabulary/units.js';
import type { DateContext } from './date-context.js';
import { toDateMention } from './date-mention.js';
import { makeParts, startParts } from './date-parts.js';

const UNITS: Record<string, 'year' | 'month' | 'week' | 'day'> = {
  年: 'year',
  个月: 'month',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  天: 'day',
  日: 'day',
};
/** What makes 前 or 后 the head of another word: 前沿, 后勤. */
const AFTER_BEFORE = '沿景列瞻途后往来半提夕任三十';
const AFTER_AFTER = '勤期续备台代者卫方果半';
/** Further away, the words count an age, not a date. */
const MOST = 1000;

/**
 * The date that a length of time and 前 or 后 name. `start` and `end` are the ends of the length,
 * `count` its number.
 */
export function toCountedDate(
  context: DateContext,
  start: number,
  end: number,
  unitName: string,
  count: number,
): DateMention | DateRangeMention | null {
  const { source } = context;
  const unit = UNITS[unitName];
  if (unit === undefined || !Number.isInteger(count) || count < 0 || count > MOST) return null;
  const edge = end + (isOneOf(source, end, '之以') ? 2 : 1);
  const back = isOneOf(source, edge - 1, '前');
  const other = !back && !isOneOf(source, edge - 1, '后');
  if (other || isOneOf(source, edge, back ? AFTER_BEFORE : AFTER_AFTER)) return null;
  const parts = startParts(makeParts(), edge, unit);
  parts.relative = { unit, delta: back ? -count : count };
  return toDateMention(context, start, parts);
}

/** Reads a counted date at `pos`. */
export function readCountedDate(
  context: DateContext,
  pos: number,
): DateMention | DateRangeMention | null {
  const { source } = context;
  const numeral = makeOperand();
  if (!opensNumeral(source, pos) || !readNumeral(source, numeral, pos, 12)) return null;
  const { loose, low, digits, numeralEnd } = numeral;
  if (loose !== 'exact' || low < 0 || digits.length > 4) return null;
  const unit = unitAt(source, numeralEnd);
  if (unit?.kind !== 'duration') return null;
  const end = numeralEnd + unit.length;
  return toCountedDate(context, pos, end, unit.name, Number(digits) * 10 ** low);
}
