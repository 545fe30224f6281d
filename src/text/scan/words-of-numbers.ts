/** Words and names that only look like a number and its unit: 数字, 陆家嘴, 前一年, 正月十五. */
import type { Expression } from '../quantities/expression.js';
import { isYearLike } from '../numbers/operand.js';
import type { Operand } from '../numbers/operand.js';
import {
  at,
  isCounted,
  isChar,
  isOneOf,
  opensNumeral,
  rawAt,
  slice,
  stands,
} from '../characters/source.js';
import type { Source } from '../characters/source.js';
import { DIGITWISE, MEASURE, SEVERAL } from '../vocabulary/unit-traits.js';
import type { Verdict } from './verdict.js';

/** Whether the number is one digit. */
function isLone({ units, digits }: Operand): boolean {
  return units === 0 && digits.length === 1;
}

/** 百家 and 万元 without a number or qualifier are words and headings. */
function isUnitOfUnits(_: Source, { operand, currency, qualified }: Expression) {
  const { kind, unitLed, units, fraction } = operand;
  if (!unitLed || units > 1 || qualified || currency || fraction) return undefined;
  return kind && kind !== 'multiple' ? false : undefined;
}

/** 陆家嘴 is a name, and 拾 in 拾起 a verb: a capital digit alone counts nothing. */
function isCapital(source: Source, { operand }: Expression): boolean | undefined {
  const { start, numeralEnd, kind, unitLed } = operand;
  if (kind !== 'count' || unitLed || numeralEnd !== start + 1) return undefined;
  const capital = at(source, start) !== rawAt(source, start);
  return capital && !isOneOf(source, start, '两几数') ? false : undefined;
}

/** 三毛 wandered, and 李四人民币 is no sum. */
function isNameBeforeMoney(source: Source, { operand }: Expression): boolean | undefined {
  const { start, numeralEnd, end, kind } = operand;
  if (kind !== 'amount' || !isLone(operand)) return undefined;
  const hair = end === numeralEnd + 1 && stands(source, '三毛', start);
  return hair || stands(source, '人民币', numeralEnd) ? false : undefined;
}

/** 数字 and 数位 are words, 数家 counts. */
function isWordOfShu(source: Source, { operand }: Expression): boolean | undefined {
  const { start, kind, traits } = operand;
  if (!kind || kind === 'amount' || !isChar(source, start, '数') || !isLone(operand))
    return undefined;
  return traits & (SEVERAL | MEASURE) ? undefined : false;
}

/** 前一年, 每一天 and 一年一度 point at a time instead of measuring one. */
function isPointedAt(source: Source, { operand, start, end }: Expression): boolean | undefined {
  if (operand.kind !== 'duration' || !isChar(source, start, '一') || !isLone(operand))
    return undefined;
  const before = isOneOf(source, start - 1, '又是前上下后每另这那同新哪头的');
  return before || stands(source, '一度', end) ? false : undefined;
}

/** What is no mention, whatever its kind, where its number is in words. */
export const WORD_VERDICTS: readonly Verdict<Expression>[] = [
  isUnitOfUnits,
  isCapital,
  isNameBeforeMoney,
  isWordOfShu,
  isPointedAt,
];

/** 正月十五, 腊月廿三 and 初三晚 are lunar days. */
function isLunarDay(source: Source, { start, end }: Expression): boolean | undefined {
  const month = isChar(source, start - 1, '月') && isOneOf(source, start - 2, '正腊冬');
  const evening = isChar(source, start - 1, '初') && isOneOf(source, end - 1, '晚夜');
  return month || evening ? false : undefined;
}

/** Of 一个星期二 only the weekday may be read; 一个星期一次 and 一个星期一百元 count. */
function isWeekday(source: Source, { operand, end }: Expression): boolean | undefined {
  if (operand.kind !== 'duration' || !isOneOf(source, end - 1, '期拜')) return undefined;
  const counts = isCounted(source, end + 1) || opensNumeral(source, end + 1);
  return isOneOf(source, end, '一二三四五六日') && !counts ? false : undefined;
}

/** 4/12 and 08/16 may be days, 9/3 and 1920/1080 are no shares; 不足1/20 is one. */
function isSlashed(source: Source, { operand, qualified }: Expression): boolean | undefined {
  if (!operand.fraction || operand.kind || qualified) return undefined;
  const figures = /^(\d+) ?\/ ?(\d+)$/.exec(slice(source, operand.start, operand.end));
  if (!figures) return undefined;
  const [, over = '', under = ''] = figures;
  const [first, last] = [Number(over), Number(under)];
  const day = first < 13 && last > 10 && last < 32;
  return day || first > last || over.length > 3 || over.startsWith('0') ? false : undefined;
}

/** 四六七间 counts in Taiwan; two digits in a row are a name or a year. */
function isNameOfDigits(_: Source, { operand }: Expression): boolean | undefined {
  const { kind, loose, run, traits } = operand;
  if (!kind || kind === 'percent' || run < 2 || loose !== 'exact') return undefined;
  return run > 2 && traits & DIGITWISE ? undefined : false;
}

/** 2024级 and 2024款 name a year. */
function isClassOfAYear(_: Source, { operand }: Expression): boolean | undefined {
  const { kind, unit } = operand;
  return kind === 'count' && isYearLike(operand) && '级届款'.includes(unit) ? false : undefined;
}

/** What is no mention but of money. */
export const QUANTITY_VERDICTS: readonly Verdict<Expression>[] = [
  isClassOfAYear,
  isLunarDay,
  isWeekday,
  isSlashed,
  isNameOfDigits,
];
