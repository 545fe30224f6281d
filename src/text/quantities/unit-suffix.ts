/** Classifier, per cent sign, 倍 or length of time behind a number. */
import { classAt, HAN, isOneOf, kindAt, SMALL } from './chars.js';
import type { Numeral } from './numeral-shape.js';
import { makeSuffix, takesMore } from './suffix.js';
import type { Suffix } from './suffix.js';
import { unitAt } from './units.js';

/** Units that halve as 三年半 does, beside all lengths of time and 倍. */
const HALVED = '岁斤里米';
const AFTER_HALF_WORDS = '导径程岛决年月天数';

/** 个半月, 个半小时; 个多月, 个多小时. */
function readSplitUnit(s: string, pos: number): Suffix | null {
  const half = isOneOf(s, pos + 1, '半');
  if (!half && !isOneOf(s, pos + 1, '多余')) return null;
  const unit = unitAt(`个${s.slice(pos + 2, pos + 6)}`, 0);
  if (unit?.kind !== 'duration') return null;
  const suffix = makeSuffix('duration', unit.name, pos + 1 + unit.end, 0, half ? '0.5' : '');
  return { ...suffix, some: !half };
}

/** 三成, 三成五, 8.5折, 八五折: tenths, and hundredths where two digits stand. */
function readTenths(s: string, pos: number, end: number, before: Numeral): Suffix {
  const exponent = before.digits.length + before.low > 1 ? 0 : 1;
  const cell = classAt(s, end);
  const more =
    exponent > 0 && isOneOf(s, pos, '成') && cell >> 4 === HAN && kindAt(s, end + 1) !== SMALL;
  return makeSuffix('percent', '', more ? end + 1 : end, exponent, more ? String(cell & 15) : '');
}

/** Reads the unit at `pos`, whatever the number before it. */
export function unitSuffix(s: string, pos: number, before: Numeral): Suffix | null {
  const exact = takesMore(before);
  const split = exact && isOneOf(s, pos, '个') ? readSplitUnit(s, pos) : null;
  if (split) return split;
  if (isOneOf(s, pos, '点大')) return makeSuffix('count', s.charAt(pos), pos + 1);
  const unit = unitAt(s, pos);
  if (!unit) return null;
  const { kind, name, end, exponent } = unit;
  if (kind === 'percent' && exponent === 1) return readTenths(s, pos, end, before);
  // 42米/秒 measures in one unit of two.
  const per = kind === 'count' && isOneOf(s, end, '/') ? unitAt(s, end + 1) : null;
  if (per) return makeSuffix(kind, `${name}/${per.name}`, per.end, exponent);
  const halves = kind === 'duration' || kind === 'multiple' || isOneOf(name, 0, HALVED);
  const half = exact && halves && isOneOf(s, end, '半') && !isOneOf(s, end + 1, AFTER_HALF_WORDS);
  return makeSuffix(kind, name, half ? end + 1 : end, exponent, half ? '0.5' : '');
}
