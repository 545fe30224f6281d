/** Quantities that no numeral opens: 半年, 过半, 一半, 翻番, 首届, 第27届. */
import { makeMeasure, setRange, setValue } from './bounds.js';
import type { Measure } from './bounds.js';
import { HALF } from '../characters/alphabet.js';
import { fromDigits } from '../numbers/decimal.js';
import { wordAt } from '../characters/lexicon.js';
import { notRank } from '../vocabulary/names.js';
import { joinsBetween, rangeMarkEnd } from '../characters/marks.js';
import { readNumeral } from '../numbers/numeral.js';
import { makeOperand } from '../numbers/operand.js';
import { GUARDS } from '../vocabulary/guards.js';
import { boundBefore } from './bound.js';
import { qualifierBefore, qualifierBehind } from './qualifier.js';
import {
  cellAt,
  isDigit,
  isHan,
  isLatin,
  isChar,
  isOneOf,
  kindAt,
  opensNumeral,
  skipSpace,
  slice,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { HALF_HEADS } from '../characters/sets.js';
import { FIRST, HALVES, TAKES_GE } from '../vocabulary/unit-traits.js';
import { RANK_UNITS, unitAt } from '../vocabulary/units.js';
import type { Unit } from '../vocabulary/units.js';

/** A quantity in words; `unit` is empty for a bare rank, a share and a factor. */
export interface FixedReading {
  kind: 'count' | 'duration' | 'multiple' | 'ordinal' | 'percent';
  unit: string;
  /** What it says and where it stands. */
  measure: Measure;
}

/** 半夜, 半路: behind 过 and 近 these words mean no half. */
const AFTER_HALF = [HALF_HEADS, '夜途路山边球场老生价百'].join('');

function place(kind: FixedReading['kind'], start: number, end: number, unit: string): FixedReading {
  const measure = makeMeasure();
  measure.start = measure.bareStart = start;
  measure.end = measure.bareEnd = end;
  return { kind, unit, measure };
}

/** A value with the qualifiers around it. */
function make(
  source: Source,
  kind: FixedReading['kind'],
  start: number,
  end: number,
  limit: number,
  value: string,
  unit = '',
): FixedReading {
  const fixed = place(kind, start, end, unit);
  const before =
    qualifierBefore(source, start, limit, start, GUARDS) ??
    boundBefore(source, start, limit, GUARDS);
  const behind = qualifierBehind(source, end);
  if (before) fixed.measure.start = before.end;
  if (behind) fixed.measure.end = behind.end;
  // 半年多 is more than half a year, with no digit whose next step could bound it.
  const worded = behind?.value === 'and-some' ? 'above' : behind?.value;
  setValue(fixed.measure, before?.value ?? worded ?? 'exact', value, value);
  return fixed;
}

/** 大半, 老半天, 半夜, 半年报 and 半成品 are words; 较大半径 holds one, too, but no 大半. */
function isHalfOfAWord(source: Source, pos: number, unit: Unit | null): boolean {
  const next = pos + 1;
  if (isOneOf(source, pos - 1, '大小老好') && !isChar(source, pos - 2, '较')) return true;
  if (isChar(source, next, '夜')) return true;
  if (isChar(source, next, '成')) return isChar(source, next + 1, '品');
  return unit?.kind === 'duration' && isOneOf(source, next + unit.length, '报度线');
}

/** 半年, 半个月, 半公升; 个半小时, without its 一, is an hour and a half. */
function readHalfUnit(
  source: Source,
  pos: number,
  limit: number,
  { kind, name, length, traits }: Unit,
): FixedReading | null {
  const end = pos + 1 + length;
  if (traits & TAKES_GE && isChar(source, pos - 1, '个') && pos > limit) {
    if (isOneOf(source, pos - 2, '每各上下两整')) return null;
    return make(source, 'duration', pos - 1, end, limit, '1.5', name === '月' ? '个月' : name);
  }
  if (kind !== 'duration' && (kind !== 'count' || !(traits & HALVES))) return null;
  return make(source, kind, pos, end, limit, '0.5', name);
}

/** 半年, 半个月, 半数, 过半, 一半; `pos` stands at 半. */
export function readHalf(source: Source, pos: number, limit: number): FixedReading | null {
  const next = pos + 1;
  // 占了1半 is a half, 1半岛 and 11半 are none.
  const figure =
    isChar(source, pos - 1, '1') && !isDigit(source, pos - 2) && !isOneOf(source, next, AFTER_HALF);
  if (pos > limit && (figure || isChar(source, pos - 1, '一')))
    return make(source, 'percent', pos - 1, next, limit, '50');
  const unit = unitAt(source, next);
  if (isHalfOfAWord(source, pos, unit)) return null;
  if (isChar(source, next, '数')) return make(source, 'percent', pos, pos + 2, limit, '50');
  if (isChar(source, next, '成')) return make(source, 'percent', pos, pos + 2, limit, '5');
  const half = unit && readHalfUnit(source, pos, limit, unit);
  if (half) return half;
  if (isOneOf(source, next, AFTER_HALF) || !qualifierBefore(source, pos, limit, pos, GUARDS))
    return null;
  return make(source, 'percent', pos, next, limit, '50');
}

/** 翻番, 翻一番, 翻两番, 翻了一番, 翻倍. */
function readDoubling(source: Source, pos: number, limit: number): FixedReading | null {
  const first = isChar(source, pos + 1, '了') ? pos + 2 : pos + 1;
  const counted = isOneOf(source, first, '一两二三四');
  const times = counted ? cellAt(source, first) & 15 : 1;
  const end = counted ? first + 1 : first;
  if (!isOneOf(source, end, times > 1 ? '番' : '番倍')) return null;
  return make(source, 'multiple', pos, end + 1, limit, String(2 ** times));
}

/** Where 对折 is a price: 打对折, 对折出售; a sheet is folded (把纸对折). */
const SELLS = '价优出销甩促抢购卖售';

/** Rule "half price": 对折 and 半折 are 50 % where something is sold, or alone; `pos` stands at 折. */
function readHalfPrice(source: Source, pos: number, limit: number): FixedReading | null {
  const start = pos - 1;
  if (start < limit || !isOneOf(source, start, '对半')) return null;
  const alone = !isHan(source, start - 1) && !isHan(source, pos + 1);
  const sold = isOneOf(source, start - 1, '打了以按场价') || isOneOf(source, pos + 1, SELLS);
  return alone || sold ? make(source, 'percent', start, pos + 1, limit, '50') : null;
}

/** 仨月, 俩小时 and 俩人 hold their 个; in 夫妻俩月薪 the word ends before. */
function readPair(source: Source, pos: number, limit: number): FixedReading | null {
  const value = isChar(source, pos, '俩') ? '2' : '3';
  const unit = unitAt(source, pos + 1);
  const month = unit?.name === '月' && !isOneOf(source, pos + 2, '薪入供租');
  if (unit?.name !== '人' && !month && !(unit && unit.traits & TAKES_GE && unit.name !== '月'))
    return null;
  const name = month ? '个月' : unit.name;
  const kind = name === '人' ? 'count' : 'duration';
  return make(source, kind, pos, pos + 1 + unit.length, limit, value, name);
}

/** A rank, and where its numeral ends. */
interface Rank {
  value: string;
  end: number;
}

/** The rank that ends a range, as in 第3—5名 and 第三至第五名; `null` where none does. */
function lastRank(source: Source, end: number, zhao: number): Rank | null {
  const between = joinsBetween(source, end);
  const mark = between ? end + 1 : rangeMarkEnd(source, end);
  const pos = isChar(source, mark, '第') ? mark + 1 : mark;
  if (mark < 0 || !opensNumeral(source, pos)) return null;
  const last = makeOperand();
  if (!readNumeral(source, last, pos, zhao)) return null;
  const { digits, low, loose, broken, numeralEnd } = last;
  if (between && !stands(source, '之间', numeralEnd)) return null;
  const other = isOneOf(source, numeralEnd, '%年月日');
  if (broken || low < 0 || loose !== 'exact' || other) return null;
  return { value: fromDigits(digits, low), end: numeralEnd };
}

/** The rank `first`, or the range of ranks to `last`, that starts at `start`, with its unit. */
function rank(source: Source, start: number, first: Rank, last: Rank | null = null): FixedReading {
  const to = last && Number(last.value) > Number(first.value) ? last : null;
  const { end } = to ?? first;
  const next = skipSpace(source, end);
  const unit = unitAt(source, next);
  const counted = unit
    ? unit.kind !== 'percent' && !isLatin(source, next)
    : isOneOf(source, next, RANK_UNITS);
  const unitEnd = next + (unit?.length ?? 1);
  const name = unit?.name ?? slice(source, next, unitEnd);
  const fixed = place('ordinal', start, counted ? unitEnd : end, counted ? name : '');
  if (to) setRange(fixed.measure, first.value, to.value);
  else setValue(fixed.measure, 'exact', first.value, first.value);
  return fixed;
}

/** 第27届, 第（三）项, 第二批. */
function readRank(source: Source, pos: number, zhao: number): FixedReading | null {
  let first = skipSpace(source, pos + 1);
  const bracketed = isChar(source, first, '(');
  if (bracketed) first++;
  const operand = makeOperand();
  if (!readNumeral(source, operand, first, zhao)) return null;
  const { broken, low, loose, run, numeralEnd: end } = operand;
  // 第一二三产业 names three.
  const row = run > 1 && '123456789'.includes(operand.digits);
  if (broken || low < 0 || loose !== 'exact' || row) return null;
  const word = bracketed ? null : wordAt(source, notRank(), end);
  if (word || (bracketed && !isChar(source, end, ')'))) return null;
  const value = fromDigits(operand.digits, low);
  if (bracketed) return rank(source, pos, { value, end: end + 1 });
  return rank(source, pos, { value, end }, lastRank(source, end, zhao));
}

/** Whatever of these begins at `pos`. */
export function readFixed(
  source: Source,
  pos: number,
  limit: number,
  zhao: number,
): FixedReading | null {
  if (isChar(source, pos, '第')) return readRank(source, pos, zhao);
  if (isChar(source, pos, '翻')) return readDoubling(source, pos, limit);
  if (isChar(source, pos, '折')) return readHalfPrice(source, pos, limit);
  if (isOneOf(source, pos, '俩仨')) return readPair(source, pos, limit);
  if (isChar(source, pos, '首')) {
    const unit = unitAt(source, pos + 1);
    const first = unit ? unit.traits & FIRST : isChar(source, pos + 1, '季');
    return first ? rank(source, pos, { value: '1', end: pos + 1 }) : null;
  }
  return kindAt(source, pos) === HALF ? readHalf(source, pos, limit) : null;
}
