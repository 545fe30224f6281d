/**
 * Which units count in running text. A parser is told that a string is a quantity; a scanner has to
 * know that 一个 is mostly an article, 二级 a rank, 三环 a road and 三点 a time of day.
 */
import { dropUnit, isOne, wholeDigits } from './operand.js';
import type { Operand } from './operand.js';
import { isHan, isOneOf } from './source.js';
import { readUnit } from './unit-suffix.js';

/** Units of which a spelled-out number up to ten makes a word: 二期, 三环, 六度, 八级, 十分. */
export const NOT_SPELLED =
  '期度分字面环手代口步号国省市县区镇村州校城地头维级路站本里两起核安伏瓦帕';
/** 一个, 一批, 一项 are mostly articles; these units count even with 一. */
const COUNTS_ONE = '人例票秒岁胜斤吨米亩';
/** Before 一 these say that one is meant: 仅一家, 共一项. */
const SAYS_ONE = '仅只共唯计';
/** What the names of measures end with: 二厘米 measures, where 二米 and 二期 are words. */
const MEASURES = '米克里升分尺寸吨顷';
/** 三点建议 counts, 三点 alone tells the time. */
const POINT_NOUNS = '建要意希主共倡看启原理思体措提承期感认不优特变内说';
/** 二十大 is a congress and 三大洋 a sea; 六大平台 counts. */
const AFTER_DA_WORDS = '学会以后报精召赛奖代洋';

function isBigThings(operand: Operand): boolean {
  const { end, loose, units, digits } = operand;
  if (isOneOf(end, AFTER_DA_WORDS) || !isHan(end) || isOne(operand)) return false;
  const congress = units > 0 && digits !== '1';
  return loose === 'exact' && wholeDigits(operand) <= 2 && !congress;
}

function isPoints(operand: Operand): boolean {
  const { end, low, units } = operand;
  return low < 0 || wholeDigits(operand) > 2 || units > 1 || isOneOf(end, POINT_NOUNS);
}

function isLexical(operand: Operand): boolean {
  const { start, numeralEnd, loose, units, digits, low, arabic, kind, unit } = operand;
  if (loose !== 'exact') return false;
  const upToTen = wholeDigits(operand) <= 1 || (units === 1 && digits === '1' && low === 1);
  if (!arabic && upToTen && unit.length === 1 && NOT_SPELLED.includes(unit)) return true;
  if (kind !== 'count' || arabic) return false;
  if (digits === '0' && isOneOf(start, '零')) return true;
  if (isOne(operand)) return !COUNTS_ONE.includes(unit) && !isOneOf(start - 1, SAYS_ONE);
  // The counting form of two is 两: 二次, 二位 and 二等 are ranks or words.
  if (!isOneOf(start, '二') || numeralEnd - start > 1 || unit === '人') return false;
  return unit.length === 1 || !MEASURES.includes(unit.charAt(unit.length - 1));
}

/** Reads the unit at `pos` where it makes a quantity in running text. */
export function readUnitInText(operand: Operand, pos: number): void {
  readUnit(operand, pos);
  if (!operand.kind) return;
  const counts = isOneOf(pos, '大')
    ? isBigThings(operand)
    : isOneOf(pos, '点')
      ? isPoints(operand)
      : !isLexical(operand);
  if (!counts) dropUnit(operand);
}
