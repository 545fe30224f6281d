/**
 * Which units count in running text. A parser is told that a string is a quantity; a scanner has to
 * know that 一个 is mostly an article, 二级 a rank, 三环 a road and 三点 a time of day.
 */
import { isMinutes } from './clock.js';
import { wordAt } from '../characters/lexicon.js';
import { dropUnit, isOne, isYearLike, wholeDigits } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { LISTS, UNIT } from '../characters/alphabet.js';
import { isHan, isChar, isOneOf, opensNumeral, stands, traitsAt } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { bigWords, yearly } from '../vocabulary/names.js';
import {
  COUNTS_ONE,
  LABEL,
  MEASURE,
  PLACE,
  TWO_COUNTS,
  WORDED,
} from '../vocabulary/unit-traits.js';
import { decide } from './verdict.js';
import type { Verdict } from './verdict.js';
import { readUnit } from '../quantities/unit-suffix.js';

/** Whether the number is one to ten. */
function isUpToTen(operand: Operand): boolean {
  const { units, digits, low } = operand;
  // 三点五级 is more than a grade.
  return low >= 0 && (wholeDigits(operand) <= 1 || (units === 1 && digits === '1' && low === 1));
}

/** Rule "big things": 二十大 is a congress and 三大洋 a sea; 六大平台 counts. */
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
  const income = isChar(source, numeralEnd, '年') && isOneOf(source, end, INCOME);
  return income || isOneOf(source, numeralEnd, '日天周月') ? false : undefined;
}

/** 2024国考, 2024车展 and 2024成语大会 begin with a year; a round number counts (2000字). */
function isAffairOfAYear(source: Source, operand: Operand): boolean | undefined {
  const { numeralEnd, end, digits, exponent, traits } = operand;
  if (!isYearLike(operand) || digits.endsWith('00') || !isHan(source, end)) return undefined;
  const affair = traits & PLACE || exponent > 0 || wordAt(source, yearly(), numeralEnd) !== null;
  return affair ? false : undefined;
}

/** 一二期 and 二三手 name things by two numbers, as 一二级 do; 七八口 and 三四级 count. */
function isPairOfLabels(source: Source, operand: Operand): boolean | undefined {
  const { start, loose, traits } = operand;
  if (loose !== 'range') return undefined;
  const label = traits & LABEL || (traits & WORDED && stands(source, '一二', start));
  const counts = isChar(source, start, '两') || isChar(source, start + 1, '两');
  return label && !counts ? false : undefined;
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

/** Rule "words of one to ten": 二期, 三环, 十分; but 两期. */
function isWorded(source: Source, operand: Operand): boolean | undefined {
  const { traits, start } = operand;
  if (!(traits & WORDED) || !isUpToTen(operand)) return undefined;
  return traits & TWO_COUNTS && isChar(source, start, '两') ? undefined : false;
}

/** 一天, 一成 and 一倍 are told from articles elsewhere. */
function isNoCount(_: Source, { kind }: Operand): boolean | undefined {
  return kind === 'count' ? undefined : true;
}

/** 零件 and 零次. */
function isZero(source: Source, { digits, start }: Operand): boolean | undefined {
  return digits === '0' && isChar(source, start, '零') ? false : undefined;
}

/** 一厘米 and 二公斤 measure. */
function isMeasure(_: Source, { traits }: Operand): boolean | undefined {
  return traits & MEASURE ? true : undefined;
}

/** How far a list is looked along for another count. */
const LIST_REACH = 12;

/** Whether a mark of a list, 、, 和, 及 or 与, stands at `pos`. */
function isListMark(source: Source, pos: number): boolean {
  if (isChar(source, pos, '、')) return true;
  return (traitsAt(source, pos) & LISTS) > 0 && isOneOf(source, pos, '和及与');
}

/** Whether a number above one and a unit begin at `pos`. */
function isCountAt(source: Source, pos: number): boolean {
  let end = pos;
  while (opensNumeral(source, end)) end++;
  const several = end > pos && !isChar(source, pos, '一');
  return several && isHan(source, end) && (traitsAt(source, end) & UNIT) > 0;
}

/** 一场主论坛、五场分论坛 and 两条隧道和一座桥: one counts beside another count. */
function isInAList(source: Source, operand: Operand): boolean | undefined {
  if (!isOne(operand)) return undefined;
  const { start, end } = operand;
  for (let pos = end; pos < end + LIST_REACH; pos++) {
    if (isListMark(source, pos) && isCountAt(source, pos + 1)) return true;
    if (!isHan(source, pos)) break;
  }
  if (!isListMark(source, start - 1)) return undefined;
  for (let pos = start - 2; pos > start - LIST_REACH && isHan(source, pos); pos--) {
    if (!opensNumeral(source, pos - 1) && isCountAt(source, pos)) return true;
  }
  return undefined;
}

/** 一场圆桌会议 is one that is held; 这一场论坛 points at it, and 一场变革 is no event. */
function isEvent(source: Source, operand: Operand): boolean | undefined {
  const { start, end, unit } = operand;
  if (!isOne(operand) || unit !== '场' || isOneOf(source, start - 1, '这那每某另是像如同又'))
    return undefined;
  for (let pos = end; pos < end + LIST_REACH && isHan(source, pos); pos++) {
    if (stands(source, '会议', pos) || stands(source, '论坛', pos)) return true;
    // 发布会 and 展览, but no 误会.
    const last = isOneOf(source, pos, '会览') && !isHan(source, pos + 1);
    if (last && !isOneOf(source, pos - 1, '误社')) return true;
  }
  return undefined;
}

/** Before 一 these say that one is meant: 仅一家, 共一项, 至少一家. */
const SAYS_ONE = '仅只共唯计';
const BOUNDS = ['至少', '最少', '至多', '最多', '超过', '不足', '不到', '不止'];
const FIRST_OF_BOUNDS = '至最超不';

/** 一个 and 一项 are articles; 一人, 仅一家 and 至少有一家 count. */
function countsOne(source: Source, operand: Operand): boolean | undefined {
  if (!isOne(operand)) return undefined;
  const { traits, start } = operand;
  const end = isChar(source, start - 1, '有') ? start - 1 : start;
  if ((traits & COUNTS_ONE) > 0 || isOneOf(source, end - 1, SAYS_ONE)) return true;
  // Asked of every article.
  if (!isOneOf(source, end - 2, FIRST_OF_BOUNDS)) return false;
  return BOUNDS.some((word) => stands(source, word, end - 2));
}

/** The counting form of two is 两: 二次, 二位 and 二等 are ranks or words. */
function isSecond(source: Source, { start, numeralEnd, unit }: Operand): boolean | undefined {
  const second = isChar(source, start, '二') && numeralEnd - start === 1 && unit !== '人';
  return second ? false : undefined;
}

/** In turn; what none decides counts. */
export const UNIT_VERDICTS: readonly Verdict<Operand>[] = [
  countsBigThings,
  countsPoints,
  isIncomeOfATime,
  isAffairOfAYear,
];

/** The same, behind a number in words. */
export const WORDED_VERDICTS: readonly Verdict<Operand>[] = [
  isPairOfLabels,
  countsMinutes,
  isVague,
  isPartOfAMeasure,
  isWorded,
  isNoCount,
  isZero,
  isMeasure,
  isInAList,
  isEvent,
  countsOne,
  isSecond,
];

/** Reads the unit at `pos` where it makes a quantity in running text. */
export function readUnitInText(source: Source, operand: Operand, pos: number): void {
  readUnit(source, operand, pos);
  const { kind, arabic, unit, tail, digits } = operand;
  if (!kind) return;
  // Most figures count: 12家, 3.5米.
  if (arabic && tail < 4 && digits.length !== 4 && unit !== '大' && unit !== '点') return;
  let counts = decide(UNIT_VERDICTS, source, operand);
  if (!arabic) counts ??= decide(WORDED_VERDICTS, source, operand);
  if (counts === false) dropUnit(operand);
}
