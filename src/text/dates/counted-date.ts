/** Dates counted from the reference: 三天前, 两个月后, 10年前. */
import { isOneOf, opensNumeral } from '../quantities/chars.js';
import type { Day } from './calendar.js';
import { resolveEdtf, toEdtf } from './date-edtf.js';
import { makeParts } from './date-parts.js';
import type { Relative } from './date-parts.js';
import { readNumeral } from '../quantities/numeral.js';
import type { DateMention } from '../types.js';
import { unitAt } from '../quantities/units.js';

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
const AFTER_AFTER = '勤期续备台代者卫方果';
/** Further away, the words count an age, not a date. */
const MOST = 1000;

/**
 * The date that a length of time and 前 or 后 name. `start` and `end` are the ends of the length,
 * `count` its number.
 */
export function toCountedDate(
  text: string,
  s: string,
  start: number,
  end: number,
  unitName: string,
  count: number,
  reference: Day | null,
): DateMention | null {
  const unit = UNITS[unitName];
  if (unit === undefined || !Number.isInteger(count) || count < 0 || count > MOST) return null;
  const edge = end + (isOneOf(s, end, '之以') ? 2 : 1);
  const back = isOneOf(s, edge - 1, '前');
  if (!back && !isOneOf(s, edge - 1, '后')) return null;
  if (isOneOf(s, edge, back ? AFTER_BEFORE : AFTER_AFTER)) return null;
  const relative: Relative = { unit, delta: back ? -count : count };
  const parts = makeParts(edge, unit, { relative });
  return {
    kind: 'date',
    raw: text.slice(start, edge),
    start,
    end: edge,
    bare: { start, end: edge },
    edtf: toEdtf(parts),
    precision: unit,
    ...(reference ? { resolved: resolveEdtf(parts, reference) } : {}),
  };
}

/** Reads a counted date at `pos`. */
export function readCountedDate(
  text: string,
  s: string,
  pos: number,
  reference: Day | null,
): DateMention | null {
  if (!opensNumeral(s, pos)) return null;
  const numeral = readNumeral(s, pos, 12);
  if (numeral?.loose !== 'exact' || numeral.low < 0 || numeral.digits.length > 4) return null;
  const unit = unitAt(s, numeral.end);
  if (unit?.kind !== 'duration') return null;
  const count = Number(numeral.digits) * 10 ** numeral.low;
  return toCountedDate(text, s, pos, unit.end, unit.name, count, reference);
}
