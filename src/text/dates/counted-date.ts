/** Dates counted from the reference: 三天前, 两个月后, 10年前; rule "counted quarters and halves": 本季度, 半年前. */
import { isChar, isOneOf, opensNumeral, stands } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand } from '../numbers/operand.js';
import type { DateMention, DateRangeMention } from '../types.js';
import { unitAt } from '../vocabulary/units.js';
import type { DateContext } from './date-context.js';
import { toDateMention } from './date-mention.js';
import { makeParts, startParts } from './date-parts.js';

const UNITS: Record<string, 'year' | 'quarter' | 'month' | 'week' | 'day'> = {
  年: 'year',
  季度: 'quarter',
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
  // 半年前 and 一年半前 are some months ago.
  const halved = unitName === '年' && !Number.isInteger(count);
  const unit = halved ? 'month' : UNITS[unitName];
  const steps = halved ? count * 12 : count;
  const whole = Number.isInteger(steps) || (unit === 'month' && Number.isInteger(count * 2));
  if (unit === undefined || !whole || count < 0 || count > MOST) return null;
  const edge = end + (isOneOf(source, end, '之以') ? 2 : 1);
  const back = isChar(source, edge - 1, '前');
  const other = !back && !isChar(source, edge - 1, '后');
  if (other || isOneOf(source, edge, back ? AFTER_BEFORE : AFTER_AFTER)) return null;
  const parts = startParts(makeParts(), edge, unit);
  parts.relative = { unit, delta: back ? -steps : steps };
  return toDateMention(context, start, parts);
}

/** The number at `pos`, or the 半 of 半年, and its end. */
function countAt(source: Source, pos: number): [count: number, end: number] | null {
  if (isChar(source, pos, '半')) return [0.5, pos + 1];
  const numeral = makeOperand();
  if (!opensNumeral(source, pos) || !readNumeral(source, numeral, pos, 12)) return null;
  const { loose, low, digits, numeralEnd } = numeral;
  return loose === 'exact' && low >= 0 && digits.length < 5
    ? [Number(digits) * 10 ** low, numeralEnd]
    : null;
}

/** Reads a counted date at `pos`. */
export function readCountedDate(
  context: DateContext,
  pos: number,
): DateMention | DateRangeMention | null {
  const { source } = context;
  const [count, place] = countAt(source, pos) ?? [0, -1];
  // 两个半月
  const within = stands(source, '个半月', place);
  const unit = within ? { kind: 'duration', name: '个月', length: 3 } : unitAt(source, place);
  if (place < 0 || unit?.kind !== 'duration') return null;
  const end = place + unit.length;
  // 一年半
  const behind = isChar(source, end, '半') ? 1 : 0;
  const halves = within ? 1 : behind;
  return toCountedDate(context, pos, end + behind, unit.name, count + halves / 2);
}
