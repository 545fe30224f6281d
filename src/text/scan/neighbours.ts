/** What stands beside a number in running text, and makes it something else than it looks. */
import type { Expression } from '../quantities/expression.js';
import type { Operand } from '../numbers/operand.js';
import { GUARDS } from '../vocabulary/guards.js';
import { LARGE } from '../characters/alphabet.js';
import { figuresEnd } from '../quantities/qualifier.js';
import { currencyAt } from '../vocabulary/currencies.js';
import type { Neighbours } from '../quantities/rules.js';
import { isHan, isChar, isOneOf, kindAt, skipOne, stands } from '../characters/source.js';
import { joinsBetween } from '../characters/marks.js';
import { dropUnit } from '../numbers/operand.js';
import type { Source } from '../characters/source.js';

/** Numbers further apart are no range: 8610-62512345 is a telephone. */
const WIDEST = 1000;

/** Whether a hyphen joins codes rather than quantities: 010-1234, 8610-62512345, and bare 3-1. */
function joinCodes(source: Source, first: Operand, second: Operand): boolean {
  if (!isOneOf(source, first.end, '-–−') || first.units + second.units > 0 || first.money)
    return false;
  if (!first.kind && !second.kind) return true;
  return /^0\d/.test(first.digits) || Number(second.to) >= WIDEST * Number(first.from);
}

/** The ends of what exceeds a sum: 产值过10亿元; 投入 ends as 收入 does, and a verb only did it (捐过10亿元). */
const EXCEEDING = '值入额比率量利均幅款速房口售收';

/** Rule "过 before sums": figures exceed nothing but a sum or a share (产值过10亿元, 占比过20%). */
function exceeds(source: Source, start: number, number: number): boolean {
  const did = isHan(source, start - 1) && !isOneOf(source, start - 1, EXCEEDING);
  if (did || stands(source, '投入', start - 2)) return false;
  let end = figuresEnd(source, number);
  if (end === number) return false;
  while (kindAt(source, end) === LARGE) end++;
  return isOneOf(source, end, '元%') || currencyAt(source, end) !== null;
}

/** The houses whose rooms 间 counts: 20间客房. */
const ROOMS = '客教病办商店房会宿校厂公实';

/** Leaves 20000 alone in 10000与20000间, where 间 is no room but means between. */
function dropRooms(source: Source, start: number, second: Operand): void {
  if (second.unit !== '间' || isOneOf(source, second.end, ROOMS)) return;
  const between = joinsBetween(source, second.start - 1) || isOneOf(source, start - 1, '在于');
  if (between) dropUnit(second);
}

/** Rule "between": words join two numbers to a range only before 之间 or 间. */
function areListed(source: Source, first: Operand, second: Operand): boolean {
  if (!joinsBetween(source, first.end)) return false;
  const end = skipOne(source, second.end);
  return !stands(source, '之间', end) && !isChar(source, end, '间');
}

/** Whether the two are no range. */
function separate(source: Source, { start, operand }: Expression, second: Operand): boolean {
  dropRooms(source, start, second);
  return joinCodes(source, operand, second) || areListed(source, operand, second);
}

/** 近五年来 and a clause that opens with 近五年 mean the five years up to now, not nearly five. */
function tellLast(source: Source, { start, operand }: Expression): boolean {
  const { kind, end } = operand;
  if (kind !== 'duration' || !isChar(source, start, '近')) return false;
  const opens = start === 0 || isOneOf(source, start - 1, '\n,，。;；:(“');
  return isOneOf(source, end, '来间里内') || (opens && isOneOf(source, end, ',，'));
}

/** The rules of running text. */
export const NEIGHBOURS: Neighbours = {
  guards: { ...GUARDS, exceeds },
  separate,
  tellLast,
};
