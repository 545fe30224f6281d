/**
 * Which units count in running text. A parser is told that a string is a quantity; a scanner has to
 * know that 一个 is mostly an article, 二级 a rank, 三环 a road and 三点 a time of day.
 */
import { isHan, isOneOf } from './chars.js';
import type { Numeral } from './numeral-shape.js';
import type { Suffix } from './suffix.js';
import { unitSuffix } from './unit-suffix.js';

/** Units of which a spelled-out number up to ten makes a word: 二期, 三环, 六度, 八级, 十分. */
const NOT_SPELLED = '期度分字面环手代口步号国省市县区镇村州校城地头维级路站本里两起核安伏瓦帕';
/** 一个, 一批, 一项 are mostly articles; these units count even with 一. */
const COUNTS_ONE = '人例票秒岁胜斤吨米亩';
/** Before 一 these say that one is meant: 仅一家, 共一项. */
const SAYS_ONE = '仅只共唯计';
/** 三点建议 counts, 三点 alone tells the time. */
const POINT_NOUNS = '建要意希主共倡看启原理思体措提承期感认不优特变内说';
/** 二十大 is a congress and 三大洋 a sea; 六大平台 counts. */
const AFTER_DA_WORDS = '学会以后报精召赛奖代洋';

function isOne(before: Numeral): boolean {
  return before.digits === '1' && before.low === 0 && !before.arabic && before.loose === 'exact';
}

/** Size of the whole part, in digits. */
function wholeDigits(before: Numeral): number {
  return before.digits.length + before.low;
}

function isBigThings(s: string, end: number, before: Numeral): boolean {
  if (isOneOf(s, end, AFTER_DA_WORDS) || !isHan(s, end) || isOne(before)) return false;
  const congress = before.units > 0 && before.digits !== '1';
  return before.loose === 'exact' && wholeDigits(before) <= 2 && !congress;
}

function isPoints(s: string, end: number, before: Numeral): boolean {
  return (
    before.low < 0 || wholeDigits(before) > 2 || before.units > 1 || isOneOf(s, end, POINT_NOUNS)
  );
}

function isLexical(s: string, suffix: Suffix, before: Numeral): boolean {
  if (before.loose !== 'exact') return false;
  const upToTen =
    wholeDigits(before) <= 1 || (before.units === 1 && before.digits === '1' && before.low === 1);
  if (!before.arabic && upToTen && suffix.unit.length === 1 && NOT_SPELLED.includes(suffix.unit)) {
    return true;
  }
  if (suffix.kind !== 'count') return false;
  if (s.startsWith('零', before.start) && before.digits === '0') return true;
  if (isOne(before)) {
    return !COUNTS_ONE.includes(suffix.unit) && !isOneOf(s, before.start - 1, SAYS_ONE);
  }
  // The counting form of two is 两: 二次, 二位 and 二等 are ranks or words.
  return (
    s.startsWith('二', before.start) && before.end - before.start === 1 && suffix.unit !== '人'
  );
}

/** Reads the unit at `pos` where it makes a quantity in running text. */
export function unitInText(s: string, pos: number, before: Numeral): Suffix | null {
  const suffix = unitSuffix(s, pos, before);
  if (!suffix) return null;
  if (suffix.unit === '大') return isBigThings(s, suffix.end, before) ? suffix : null;
  if (suffix.unit === '点') return isPoints(s, suffix.end, before) ? suffix : null;
  return isLexical(s, suffix, before) ? null : suffix;
}
