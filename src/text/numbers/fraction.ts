/** `X分之Y`, `N又X分之Y`, `1/3`, 百分百; per cent where X is 百, 千 or 万. */
import { addDecimals, divideDecimals, fromDigits, isNegative, shiftDecimal } from './decimal.js';
import { readBeyond } from './beyond.js';
import { readNumeral } from './numeral.js';
import { makeOperand, takesMore } from './operand.js';
import type { Operand } from './operand.js';
import {
  cellAt,
  isCounted,
  isDigit,
  isChar,
  isOneOf,
  opensNumeral,
  skipSpace,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';

/**
 * Reads on where the numeral of `first` opens a fraction: gives it the fraction's value, its end and,
 * where the words name per cent, that unit. `false` where it opens none.
 */
export type FractionReader = (source: Source, first: Operand, zhao: number) => boolean;

/** Ends `into` as the fraction `above` by `below`. */
function divide(into: Operand, above: Operand, below: Operand, negative: boolean): boolean {
  const top = fromDigits(above.digits, above.low, negative);
  const bottom = fromDigits(below.digits, below.low);
  if (bottom === '0' || above.loose !== 'exact') return false;
  const exact = divideDecimals(top, bottom);
  const ratio = exact === null ? Number(top) / Number(bottom) : 0;
  if (!Number.isFinite(ratio)) return false;
  return finish(into, exact ?? '0', ratio);
}

function finish(into: Operand, value: string, ratio = 0): boolean {
  into.from = into.to = value;
  into.ratio = ratio;
  return (into.fraction = true);
}

function finishPercent(into: Operand, from: string, to: string, end: number): boolean {
  into.from = from;
  into.to = to;
  into.end = end;
  into.kind = 'percent';
  return (into.fraction = true);
}

/** Whether the slash of a fraction is told to be one: 占1/3, 负1/3, the whole text, the part of 3又1/5. */
function tellsSlash(source: Source, start: number, end: number): boolean {
  const minus = isChar(source, start - 1, '负');
  const whole = start === (minus ? 1 : 0) && end === source.length;
  const before = isOneOf(source, start - 1, '又占约近超有过达的为到足');
  return whole || before || minus || isOneOf(source, end, '的以');
}

/** `占1/3` is a share; 3/5 may be a date, a page or a score, so a word must say what it is. */
function readSlash(source: Source, first: Operand): boolean {
  const slash = first.numeralEnd;
  if (first.units > 0 || first.low < 0 || !isDigit(source, slash + 1)) return false;
  const under = makeOperand();
  readNumeral(source, under, slash + 1, 12);
  if (under.units > 0 || under.low < 0 || under.digits.length > 3) return false;
  const end = under.numeralEnd;
  first.end = end;
  const told = tellsSlash(source, first.start, end) && !isOneOf(source, end, '/决');
  return told && divide(first, first, under, false);
}

/** Rule "whole and part": `N又X分之Y` and `N又1/5` are the sum, of 一千分之五 as well. */
function readMixed(source: Source, whole: Operand, zhao: number): boolean {
  const part = makeOperand();
  if (!readNumeral(source, part, whole.numeralEnd + 1, zhao, readBeyond)) return false;
  const slashed = isChar(source, part.numeralEnd, '/');
  if (!(slashed ? readSlash(source, part) : readShare(source, part, zhao))) return false;
  if (isNegative(part.from) || !takesMore(whole) || part.loose !== 'exact') return false;
  // 一千分之五 is half a per cent.
  if (part.kind) part.from = shiftDecimal(part.from, -2);
  const value = fromDigits(whole.digits, whole.low);
  whole.end = part.end;
  if (part.ratio !== 0) return finish(whole, '0', Number(value) + part.ratio);
  return finish(whole, addDecimals(value, part.from));
}

/** The fraction whose first numeral is `first`, if it is one. */
export function readFraction(source: Source, first: Operand, zhao: number): boolean {
  if (isChar(source, first.numeralEnd, '/')) return first.arabic && readSlash(source, first);
  return isChar(source, first.numeralEnd, '又')
    ? readMixed(source, first, zhao)
    : readShare(source, first, zhao);
}

/** 三分一 and 四分三, as Hong Kong has them; 三分二十秒 is a time. */
function isShort(source: Source, { arabic, digits, low, numeralEnd }: Operand): boolean {
  const over = cellAt(source, numeralEnd + 1) & 15;
  const plain = !arabic && low === 0 && digits.length === 1 && digits > '2';
  const next = numeralEnd + 2;
  const ends =
    !opensNumeral(source, next) && !isCounted(source, next) && !isOneOf(source, next, '角厘毫');
  return plain && ends && isOneOf(source, numeralEnd + 1, '一二三') && over < Number(digits);
}

/** `X分之Y` and 百分百. */
function readShare(source: Source, first: Operand, zhao: number): boolean {
  const { start, numeralEnd, digits, low: places } = first;
  if (stands(source, '百分百', start)) return finishPercent(first, '100', '100', start + 3);
  if (first.loose !== 'exact' || !isChar(source, numeralEnd, '分')) return false;
  const named = isChar(source, numeralEnd + 1, '之');
  // 百分三十
  const percent = isChar(source, start, '百') && numeralEnd === start + 1;
  if (!named && !percent && !isShort(source, first)) return false;
  let at = skipSpace(source, numeralEnd + (named ? 2 : 1));
  const negative = isOneOf(source, at, '负-−');
  if (negative) at++;
  const over = makeOperand();
  // 四分之一决赛 is a round of a cup.
  if (
    !readNumeral(source, over, at, zhao, readBeyond) ||
    over.broken ||
    stands(source, '决赛', over.numeralEnd)
  )
    return false;
  if (percent && !named && over.units === 0) return false;
  first.end = over.numeralEnd;
  if (digits !== '1' || places < 2 || places > 4) return divide(first, over, first, negative);
  const scale = (share: string) => shiftDecimal(fromDigits(share, over.low, negative), 2 - places);
  first.loose = over.loose;
  return finishPercent(first, scale(over.digits), scale(over.high || over.digits), over.numeralEnd);
}
