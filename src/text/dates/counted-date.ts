/** Dates counted from the reference: 三天前, 两个月后, 10年前. */
import type { Day } from './calendar.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeDate } from './date-mention.js';
import { makeParts, startParts } from './date-parts.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand } from '../numbers/operand.js';
import { isOneOf, opensNumeral } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import type { DateMention, DateRangeMention } from '../types.js';
import { unitAt } from '../vocabulary/units.js';

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
  source: Source,
  start: number,
  end: number,
  unitName: string,
  count: number,
  reference: Day | null,
): DateMention | DateRangeMention | null {
  const unit = UNITS[unitName];
  if (unit === undefined || !Number.isInteger(count) || count < 0 || count > MOST) return null;
  const edge = end + (isOneOf(source, end, '之以') ? 2 : 1);
  const back = isOneOf(source, edge - 1, '前');
  const other = !back && !isOneOf(source, edge - 1, '后');
  if (other || isOneOf(source, edge, back ? AFTER_BEFORE : AFTER_AFTER)) return null;
  const parts = startParts(makeParts(), edge, unit);
  parts.relative = { unit, delta: back ? -count : count };
  const resolved = reference && resolveEdtf(parts, reference);
  return makeDate(source, 'date', start, edge, toEdtf(parts), unit, resolved);
}

/** Reads a counted date at `pos`. */
export function readCountedDate(
  source: Source,
  pos: number,
  reference: Day | null,
): DateMention | DateRangeMention | null {
  const numeral = makeOperand();
  if (!opensNumeral(source, pos) || !readNumeral(source, numeral, pos, 12)) return null;
  const { loose, low, digits, numeralEnd } = numeral;
  if (loose !== 'exact' || low < 0 || digits.length > 4) return null;
  const unit = unitAt(source, numeralEnd);
  if (unit?.kind !== 'duration') return null;
  const end = numeralEnd + unit.length;
  return toCountedDate(source, pos, end, unit.name, Number(digits) * 10 ** low, reference);
}
