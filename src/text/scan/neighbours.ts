/** What stands beside a number in running text, and makes it something else than it looks. */
import type { Expression } from '../quantities/expression.js';
import type { Operand } from '../numbers/operand.js';
import { GUARDS } from '../vocabulary/guards.js';
import type { Neighbours } from '../quantities/rules.js';
import { isOneOf } from '../characters/source.js';
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

/** 近五年来 and a clause that opens with 近五年 mean the five years up to now, not nearly five. */
function tellLast(source: Source, { start, operand }: Expression): boolean {
  const { kind, end } = operand;
  if (kind !== 'duration' || !isOneOf(source, start, '近')) return false;
  const opens = start === 0 || isOneOf(source, start - 1, '\n,，。;；:(“');
  return isOneOf(source, end, '来间里内') || (opens && isOneOf(source, end, ',，'));
}

/** The rules of running text. */
export const NEIGHBOURS: Neighbours = { guards: GUARDS, joinCodes, tellLast };
