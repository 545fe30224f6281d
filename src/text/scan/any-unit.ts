/** The unit or the currency behind a number of running text. */
import { readCurrency } from '../quantities/amount-suffix.js';
import { CURRENCY, UNIT } from '../characters/alphabet.js';
import { isPriced } from './money-in-text.js';
import { dropUnit } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { isHan, isLatin, isChar, isOneOf, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { readUnitInText } from './unit-in-text.js';

/** Whether the space behind a numeral in words is damage; 图三 and a heading end before it. */
function isStray(source: Source, start: number, end: number): boolean {
  return (
    isChar(source, end, ' ') &&
    isHan(source, start - 1) &&
    !isOneOf(source, start - 1, '图表件注例题案第周期拜')
  );
}

/** 300w张 counts ten thousands; 100W台灯 and 60W节能灯 have watts. */
function readTenThousands(source: Source, number: Operand, pos: number): void {
  if (!isHan(source, pos) || (number.kind && !isOneOf(source, pos, '个人张家件次'))) return;
  readUnitInText(source, number, pos);
  if (number.kind) number.exponent += 4;
}

/** Currency first: 块, 分 and 角 decide there whether they are money. */
export function readAnyUnit(source: Source, number: Operand, from: number): void {
  const pos = !number.arabic && isStray(source, number.start, from) ? from + 1 : from;
  const counts = (traitsAt(source, pos) & (UNIT | CURRENCY)) === UNIT && !isLatin(source, pos);
  // 港币三个一毫四.
  if (!counts || number.money) {
    readCurrency(source, number, pos);
    if (number.kind) return;
  }
  readUnitInText(source, number, pos);
  if (number.arabic && isOneOf(source, pos, 'wW')) readTenThousands(source, number, pos + 1);
  if (isPriced(source, number)) dropUnit(number);
}
