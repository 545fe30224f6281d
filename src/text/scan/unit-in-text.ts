/**
 * Which units count in running text. A parser is told that a string is a quantity; a scanner has to
 * know that 一个 is mostly an article, 二级 a rank, 三环 a road and 三点 a time of day.
 */
import { isMinutes } from './clock.js';
import { wordAt } from '../characters/lexicon.js';
import { dropUnit, isOne, isYearLike, wholeDigits } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { isHan, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { bigWords, yearly } from '../vocabulary/names.js';
import { COUNTS_ONE, MEASURE, PLACE, WORDED } from '../vocabulary/unit-traits.js';
import { readUnit } from '../quantities/unit-suffix.js';

/** Whether the unit counts; `undefined` leaves it to the next verdict. */
export type UnitVerdict = (source: Source, operand: Operand) => boolean | undefined;

/** Whether the number is one to ten, in words. */
function isUpToTen(operand: Operand): boolean {
  const { arabic, units, digits, low } = operand;
  // 三点五级 is more than a grade.
  return (
    !arabic &&
    low >= 0 &&
    (wholeDigits(operand) <= 1 || (units === 1 && digits === '1' && low === 1))
  );
}

/** 二十大 is a congress and 三大洋 a sea; 六大平台 counts. */
function countsBigThings(source: Source, operand: Operand): boolean | undefined {
  const { end, loose, unit, units, digits } = operand;
  if (unit !== '大') return undefined;
  if (wordAt(source, bigWords(), end) || !isHan(source, end) || isOne(operand)) return false;
  const congress = units > 0 && digits !== '1';
  return loose === 'exact' && wholeDigits(operand) <= 2 && !congress;
}

/** 三点建议 counts, 三点 alone tells the time. */
const POINT_NOUNS = '建要意希主共倡看启原理思体措提承期感认不优特变内说';

/** 跌73点 counts, 下午5点要求 tells the time. */
function countsPoints(source: Source, operand: Operand): boolean | undefined {
  const { start, end, low, unit, units } = operand;
  if (unit !== '点') return undefined;
  if (isOneOf(source, start - 1, '午晚早晨夜间')) return false;
  if (isOneOf(source, start - 1, '跌涨升降挫落开')) return true;
  return low < 0 || wholeDigits(operand) > 2 || units > 1 || isOneOf(source, end, POINT_NOUNS);
}

/** What the income of a year is told by: 2亿年营收. */
const INCOME = '费租营利收活客薪';

/** 6亿日活, 数千万天使轮 and 2亿年营收 hold no lengths of time. */
function isIncomeOfATime(source: Source, operand: Operand): boolean | undefined {
  const { tail, kind, numeralEnd, end } = operand;
  if (tail < 4 || kind !== 'duration' || numeralEnd !== end - 1) return undefined;
  const income = isOneOf(source, numeralEnd, '年') && isOneOf(source, end, INCOME);
  return income || isOneOf(source, numeralEnd, '日天周月') ? false : undefined;
}

/** 2024国考, 2024车展 and 2024成语大会 begin with a year; a round number counts (2000字). */
function isAffairOfAYear(source: Source, operand: Operand): boolean | undefined {
  const { numeralEnd, end, digits, exponent, traits } = operand;
  if (!isYearLike(operand) || digits.endsWith('00') || !isHan(source, end)) return undefined;
  const affair = traits & PLACE || exponent > 0 || wordAt(source, yearly(), numeralEnd) !== null;
  return affair ? false : undefined;
}

/** Rule "section numbers": 1.1本办法 and 3本规定 number a section, for no part of a book is counted. */
function isSection(source: Source, { end, low, unit, units }: Operand): boolean | undefined {
  if (unit !== '本') return undefined;
  return (low < 0 && units === 0) || isOneOf(source, end, '办规细') ? false : undefined;
}

/** Rule "rows of ranks": 一二级 and 二三期 name ranks one by one; 七八级 is a span, 两三期 counts. */
function isRowOfRanks(source: Source, operand: Operand): boolean | undefined {
  const { start, loose, run, unit, traits } = operand;
  if (loose !== 'range' || run !== 2 || isOneOf(source, start, '两')) return undefined;
  const ranks = unit === '期' || (isOneOf(source, start, '一') && (traits & WORDED) > 0);
  return ranks ? false : undefined;
}

/** 五分三十秒 and 两小时十分. */
function countsMinutes(source: Source, operand: Operand): boolean | undefined {
  return isMinutes(source, operand) ? true : undefined;
}

/** 几口, 五六步 and 十多层 count. */
function isVague(_: Source, { loose }: Operand): boolean | undefined {
  return loose === 'exact' ? undefined : true;
}

/** The 八寸 of 三尺八寸. */
function isPartOfAMeasure(source: Source, { start, traits }: Operand): boolean | undefined {
  return traits & MEASURE && isOneOf(source, start - 1, '尺丈') ? true : undefined;
}

/** 二期, 三环, 十分. */
function isWorded(_: Source, operand: Operand): boolean | undefined {
  return operand.traits & WORDED && isUpToTen(operand) ? false : undefined;
}

/** 一天, 一成 and 一倍 are told from articles elsewhere. */
function isNoCount(_: Source, { kind }: Operand): boolean | undefined {
  return kind === 'count' ? undefined : true;
}

/** 零件 and 零次. */
function isZero(source: Source, { digits, start }: Operand): boolean | undefined {
  return digits === '0' && isOneOf(source, start, '零') ? false : undefined;
}

/** 一厘米 and 二公斤 measure. */
function isMeasure(_: Source, { traits }: Operand): boolean | undefined {
  return traits & MEASURE ? true : undefined;
}

/** Before 一 these say that one is meant: 仅一家, 共一项. */
const SAYS_ONE = '仅只共唯计';

/** 一个 and 一项 are articles, 一人 and 仅一家 count. */
function countsOne(source: Source, operand: Operand): boolean | undefined {
  if (!isOne(operand)) return undefined;
  return (operand.traits & COUNTS_ONE) > 0 || isOneOf(source, operand.start - 1, SAYS_ONE);
}

/** The counting form of two is 两: 二次, 二位 and 二等 are ranks or words. */
function isSecond(source: Source, { start, numeralEnd, unit }: Operand): boolean | undefined {
  const second = isOneOf(source, start, '二') && numeralEnd - start === 1 && unit !== '人';
  return second ? false : undefined;
}

/** In turn; the first that says something decides, and what none decides counts. */
export const UNIT_VERDICTS: readonly UnitVerdict[] = [
  countsBigThings,
  countsPoints,
  isIncomeOfATime,
  isAffairOfAYear,
  isSection,
  isRowOfRanks,
  countsMinutes,
  isVague,
  isPartOfAMeasure,
  isWorded,
  isNoCount,
  isZero,
  isMeasure,
  countsOne,
  isSecond,
];

/** Reads the unit at `pos` where it makes a quantity in running text. */
export function readUnitInText(source: Source, operand: Operand, pos: number): void {
  readUnit(source, operand, pos);
  if (!operand.kind) return;
  for (const verdict of UNIT_VERDICTS) {
    const counts = verdict(source, operand);
    if (counts !== undefined) {
      if (!counts) dropUnit(operand);
      return;
    }
  }
}
