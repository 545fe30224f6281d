/**
 * Which units count in running text. A parser is told that a string is a quantity; a scanner has to
 * know that 一个 is mostly an article, 二级 a rank, 三环 a road and 三点 a time of day.
 */
import { wordAt } from '../characters/lexicon.js';
import { dropUnit, isOne, isYearLike, wholeDigits } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import { isHan, isOneOf } from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { yearly } from '../vocabulary/names.js';
import { COUNTS_ONE, MEASURE, PLACE, WORDED } from '../vocabulary/unit-traits.js';
import { readUnit } from '../quantities/unit-suffix.js';

/** Before 一 these say that one is meant: 仅一家, 共一项. */
const SAYS_ONE = '仅只共唯计';
/** What the income and the users of a day, a month, a year are told by: 3亿月活, 2亿年营收. */
const AFTER_MILLIONS = '费租营利收活客薪';
/** 三点建议 counts, 三点 alone tells the time. */
const POINT_NOUNS = '建要意希主共倡看启原理思体措提承期感认不优特变内说';
/** 二十大 is a congress and 三大洋 a sea; 六大平台 counts. */
const AFTER_DA_WORDS = '学会以后报精召赛奖代洋队';

function isBigThings(source: Source, operand: Operand): boolean {
  const { end, loose, units, digits } = operand;
  if (isOneOf(source, end, AFTER_DA_WORDS) || !isHan(source, end) || isOne(operand)) return false;
  const congress = units > 0 && digits !== '1';
  return loose === 'exact' && wholeDigits(operand) <= 2 && !congress;
}

function isPoints(source: Source, operand: Operand): boolean {
  const { start, end, low, units } = operand;
  // 下午5点要求 tells the time.
  if (isOneOf(source, start - 1, '午晚早晨夜间')) return false;
  // 跌73点, 升28点
  if (isOneOf(source, start - 1, '跌涨升降挫落开')) return true;
  return low < 0 || wholeDigits(operand) > 2 || units > 1 || isOneOf(source, end, POINT_NOUNS);
}

/** Whether the number is a year before what is held or named by years. */
function isYearly(source: Source, operand: Operand): boolean {
  const { numeralEnd, end, digits, exponent, traits } = operand;
  // A round number counts: 2000字.
  if (!isYearLike(operand) || digits.endsWith('00') || !isHan(source, end)) return false;
  // 2024成语大会
  if (traits & PLACE || exponent > 0) return true;
  return wordAt(source, yearly(), numeralEnd) !== null;
}

function isLexical(source: Source, operand: Operand): boolean {
  const { start, numeralEnd, loose, units, digits, low, arabic, kind, unit, traits, tail } =
    operand;
  // 6亿日活, 数千万天使轮, 2亿年营收.
  if (tail > 3 && kind === 'duration' && numeralEnd === operand.end - 1) {
    if (isOneOf(source, numeralEnd, '日天周月')) return true;
    if (isOneOf(source, numeralEnd, '年') && isOneOf(source, operand.end, AFTER_MILLIONS))
      return true;
  }
  if (isYearly(source, operand)) return true;
  if (loose !== 'exact') return false;
  const upToTen = wholeDigits(operand) <= 1 || (units === 1 && digits === '1' && low === 1);
  if (!arabic && upToTen && traits & WORDED) return true;
  if (kind !== 'count' || arabic) return false;
  if (digits === '0' && isOneOf(source, start, '零')) return true;
  if (traits & MEASURE) return false;
  if (isOne(operand)) return !(traits & COUNTS_ONE) && !isOneOf(source, start - 1, SAYS_ONE);
  // The counting form of two is 两: 二次, 二位 and 二等 are ranks or words.
  return isOneOf(source, start, '二') && numeralEnd - start === 1 && unit !== '人';
}

/** Reads the unit at `pos` where it makes a quantity in running text. */
export function readUnitInText(source: Source, operand: Operand, pos: number): void {
  readUnit(source, operand, pos);
  if (!operand.kind) return;
  const counts =
    isOneOf(source, pos, '大') && operand.end === pos + 1
      ? isBigThings(source, operand)
      : isOneOf(source, pos, '点')
        ? isPoints(source, operand)
        : !isLexical(source, operand);
  if (!counts) dropUnit(operand);
}
