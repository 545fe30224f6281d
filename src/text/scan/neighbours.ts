/** What stands beside a number in running text, and makes it something else than it looks. */
import type { Expression } from '../quantities/expression.js';
import type { Operand } from '../numbers/operand.js';
import type { Neighbours } from '../quantities/rules.js';
import { isOneOf } from '../characters/source.js';

/** What stands before a qualifier that is part of another word: 签约, 附近, 中超, 以上, 通过. */
export const GUARDS = {
  约: '北邀婚誓爽盟守签条公合节纽预契违履续制解相特集毁简',
  近: '最附新邻亲远靠临走就相拉挨贴',
  超: '中英西德意法反高买卖出赶',
  上: '以网线晚早身史会场路市海界际络山手台车船陆世江站重冲升涨登攀跃飙',
  过: '通经不错度路透走难',
  破: '打攻爆侦识',
};
/** Numbers further apart are no range: 8610-62512345 is a telephone. */
const WIDEST = 1000;

/** Whether a hyphen joins codes rather than quantities: 010-1234, 8610-62512345, and bare 3-1. */
function joinCodes(first: Operand, second: Operand): boolean {
  if (!isOneOf(first.end, '-–−') || first.units + second.units > 0 || first.money) return false;
  if (!first.kind && !second.kind) return true;
  return /^0\d/.test(first.digits) || Number(second.to) >= WIDEST * Number(first.from);
}

/** 近五年来 and a clause that opens with 近五年 mean the five years up to now, not nearly five. */
function tellLast({ start, operand }: Expression): boolean {
  const { kind, end } = operand;
  if (kind !== 'duration' || !isOneOf(start, '近')) return false;
  const opens = start === 0 || isOneOf(start - 1, '\n,，。;；:(“');
  return isOneOf(end, '来间里内') || (opens && isOneOf(end, ',，'));
}

/** The rules of running text. */
export const NEIGHBOURS: Neighbours = { guards: GUARDS, joinCodes, tellLast };
